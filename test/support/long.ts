/** Whether there is time for everything: `npm run test:long`. */
export const long = process.env.SOFAR_LONG === '1'
