import type { QueryClient } from '@tanstack/react-query'
import type { ChangeEvent, PresenceEvent } from '../../api/team/changes/changes-shapes.ts'
import { connection } from './connection.ts'
import { presence } from './presence.ts'

const gatherMs = 500
const tryAgainMs = 2000

/** Keeps what is shown fresh: one stream for the whole page, until it is ended. */
export function followChanges(queries: QueryClient): () => void {
  let stream: EventSource | undefined
  let isEnded = false
  const stale = gather((kinds: ReadonlySet<ChangeEvent['kind'] | 'everything'>) => void queries.invalidateQueries({ predicate: ({ queryKey: [part] }) => part !== 'me' && (part === 'jobs' ? kinds.has('job') || kinds.has('everything') : [...kinds].some((kind) => kind !== 'job')) }))
  function open(): void {
    stream = new EventSource('/api/v1/changes')
    stream.addEventListener('change', ({ data }) => stale((JSON.parse(data) as ChangeEvent).kind))
    stream.addEventListener('presence', ({ data }) => presence.show(JSON.parse(data) as PresenceEvent))
    stream.addEventListener('reload', () => stale('everything'))
    stream.addEventListener('signed-out', () => void beginAgain('signed-out'))
    // The browser makes a broken connection again by itself; one that was refused it gives up.
    stream.addEventListener('error', () => void beginAgain('away'))
  }
  async function beginAgain(missing: 'away' | 'signed-out'): Promise<void> {
    stream?.close()
    presence.forget()
    await connection.back(missing)
    if (isEnded) return
    stale('everything')
    setTimeout(() => isEnded || open(), tryAgainMs)
  }
  open()
  return () => {
    isEnded = true
    stream?.close()
  }
}

/** What comes within a moment is dealt with together. */
function gather<T>(deal: (gathered: ReadonlySet<T>) => void): (each: T) => void {
  let gathered = new Set<T>()
  let timer: ReturnType<typeof setTimeout> | undefined
  return (each) => {
    gathered.add(each)
    timer ??= setTimeout(() => {
      const all = gathered
      gathered = new Set()
      timer = undefined
      deal(all)
    }, gatherMs)
  }
}
