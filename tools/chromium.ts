import { existsSync } from 'node:fs'

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The browser for the browser tests: what `CHROMIUM_PATH` names, or else one that is installed. */
export function findChromium(): string | undefined {
  return process.env.CHROMIUM_PATH || usualPlaces.find(path => existsSync(path))
}
