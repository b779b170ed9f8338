import type { Country } from '../country.ts'
import type { Day } from '../day.ts'

/** What an official feed says of a level. Evidence, as any source is: it never sets a level of ours. */
export interface LevelNotice {
  readonly country: Country
  /** Version of the scale, as the public record names it. */
  readonly scaleId: string
  /** `national`, or the part that it holds for, as the public record writes it. */
  readonly scope: string
  /** The name of the step, in small letters; undefined where the feed says that nothing is in force. */
  readonly label: string | undefined
  /** When it was made public; undefined where the feed gives no day. */
  readonly published: Day | undefined
  /** The last day of a notice that ends by itself. */
  readonly until: Day | undefined
}
