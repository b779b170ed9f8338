import type { Actor } from './actor.ts'

/** So long after somebody showed who they are, ways in may be added by their session. */
const proofMinutes = 10

/** Whether it is sure enough who holds a session to let them add a way in; always where nobody can be asked. */
export function isProven({ proved }: Pick<Actor, 'proved'>, now: Date): boolean {
  return proved === undefined || now.getTime() - proved.getTime() < proofMinutes * 60_000
}
