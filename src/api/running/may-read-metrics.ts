import { isLocalHost } from '../host.ts'

/** What a proxy adds to a request that it passes on. */
const passedOn = ['x-forwarded-for', 'x-forwarded-host', 'forwarded', 'via', 'x-real-ip'] as const

/** Whether numbers of this process may be given: to this machine itself, and to whoever has the token where there is one. */
export function mayReadMetrics(headers: Headers, token: string): boolean {
  const given = /^Bearer (\S+)$/.exec(headers.get('authorization') ?? '')?.[1]
  if (token !== '' && given !== undefined) return isSame(given, token)
  return isLocalHost(headers.get('host') ?? undefined) && passedOn.every((name) => !headers.has(name))
}

/** Looks at each character, so that the time it takes does not tell how far a guess was right. */
function isSame(given: string, token: string): boolean {
  if (given.length !== token.length) return false
  return [...given].reduce((difference, _, at) => difference | (given.charCodeAt(at) ^ token.charCodeAt(at)), 0) === 0
}
