import { setTimeout as pause } from 'node:timers/promises'

/** Asks again and again until the answer is the one that is waited for; gives up after the time of the test. */
export async function until<T>(
  ask: () => T | Promise<T>,
  isThere: (answer: T) => boolean = answer => Boolean(answer),
): Promise<T> {
  for (;;) {
    const answer = await ask()
    if (isThere(answer)) return answer
    await pause(50)
  }
}
