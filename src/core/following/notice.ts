import type { Country } from '../country.ts'
import type { Stream } from '../level/stream.ts'

export const noticeKinds = ['edition', 'correction', 'level-change', 'warning', 'resolution'] as const
export type NoticeKind = (typeof noticeKinds)[number]

/** What followers are told of an edition, in whatever language. */
export interface Notice {
  /** `NL-3`, `NL-3#level-change`, `NL-3#own-warning-1`, `NL-4#warning-NL-2018-03-01-1`: of this edition, kind and subject alone, so that it can be told again and known again. */
  readonly id: string
  readonly kind: NoticeKind
  readonly edition: string
  readonly country: Country
  /** The kind of threat that it speaks of; undefined for what concerns every kind. */
  readonly stream: Stream | undefined
}
