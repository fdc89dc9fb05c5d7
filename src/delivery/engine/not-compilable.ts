/** Thrown for whatever the compiler does not know; the ordinary execution answers then, with its result or its error. */
export class NotCompilable extends Error {}
