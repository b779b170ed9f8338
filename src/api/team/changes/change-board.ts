import type { Context } from '../../../actions/context.ts'
import type { Change, Clearance, Presence, PresenceSign } from '../../../core/index.ts'
import { listen } from '../../../store/changes.ts'
import type { ChangeEvent } from './changes-shapes.ts'
import { presenceList } from './presence-list.ts'

/** A change with its number since this process began to listen. */
export interface NumberedChange {
  readonly number: number
  readonly change: Change
}

/** Something that was just told, for all pages that are told of it: what is asked of the store about it is asked once for a clearance. */
export type ForClearance<T> = (clearance: Clearance, ask: () => Promise<T>) => Promise<T>

/** Who is told, in one open page. */
export interface BoardReader {
  readonly onChange: (change: NumberedChange, seen: ForClearance<ChangeEvent | undefined>) => void
  /** Everybody who has an object open, as it is now. */
  readonly onPresence: (object: string, present: readonly Presence[], seen: ForClearance<boolean>) => void
  /** Something may have been missed. */
  readonly onGap: () => void
}

/** What was told lately, and whoever is told next. */
export interface ChangeBoard {
  /** Begins to tell; gives what ends it. */
  readonly join: (reader: BoardReader) => Promise<() => void>
  /** Where the numbers begin again; part of every id that is given out. */
  readonly epoch: () => string
  /** What came after a number; undefined where that is too long ago to know. */
  readonly since: (number: number) => readonly NumberedChange[] | undefined
  readonly newest: () => number
  readonly present: () => readonly Presence[]
}

/** Enough for a connection that was away for a minute in a busy team. */
const mostKept = 500
/** A page that is loaded again is back within seconds; nobody has to look at everything anew for that. */
const lingerMs = 30_000

/** Listens to the store while any page is open, once for all of them. */
export function changeBoard({ store, clock }: Pick<Context, 'store' | 'clock'>): ChangeBoard {
  const readers = new Set<BoardReader>()
  const presence = presenceList(clock)
  let recent: NumberedChange[] = []
  let number = 0
  let epoch = clock().getTime().toString(36)
  let listening: Promise<AsyncDisposable> | undefined
  let leaving: NodeJS.Timeout | undefined

  function take(change: Change): void {
    number += 1
    const numbered = { number, change }
    recent = [...recent, numbered].slice(-mostKept)
    const seen = forClearance<ChangeEvent | undefined>()
    for (const reader of readers) reader.onChange(numbered, seen)
  }
  function takeSign(sign: PresenceSign): void {
    presence.take(sign)
    const [present, seen] = [presence.on(sign.object), forClearance<boolean>()]
    for (const reader of readers) reader.onPresence(sign.object, present, seen)
  }
  function beginAgain(): void {
    recent = []
    epoch = `${clock().getTime().toString(36)}-${number}`
    for (const reader of readers) reader.onGap()
  }
  async function begin(): Promise<AsyncDisposable> {
    recent = []
    epoch = `${clock().getTime().toString(36)}-${number}`
    return listen(store, { onChange: take, onPresence: takeSign, onGap: beginAgain })
  }
  function leave(reader: BoardReader): void {
    readers.delete(reader)
    if (readers.size > 0) return
    leaving = setTimeout(() => {
      void listening?.then((open) => open[Symbol.asyncDispose]())
      listening = undefined
    }, lingerMs).unref()
  }
  return {
    join: async (reader) => {
      clearTimeout(leaving)
      readers.add(reader)
      listening ??= begin()
      await listening.catch((error: unknown) => {
        listening = undefined
        readers.delete(reader)
        throw error
      })
      return () => leave(reader)
    },
    epoch: () => epoch,
    since: (seen) => (seen > number || seen < number - recent.length ? undefined : recent.filter((each) => each.number > seen)),
    newest: () => number,
    present: () => presence.all(),
  }
}

function forClearance<T>(): ForClearance<T> {
  const asked = new Map<Clearance, Promise<T>>()
  return (clearance, ask) => {
    const answer = asked.get(clearance) ?? ask()
    asked.set(clearance, answer)
    return answer
  }
}
