import type { Outcome } from '../../core/index.ts'

/** Something that is looked at again and again. */
export interface Watcher {
  /** The folder, file or address, for messages. */
  readonly place: string
  /** From one look to the next, when all goes well. */
  readonly everySeconds: number
  /** Reads what is new there and keeps it; gives what to say of it, refusals among it. A refusal of the look itself is tried again later. */
  readonly look: () => Promise<Outcome<readonly string[]>>
}
