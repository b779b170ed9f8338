import type { FollowerChoices } from './follower.ts'
import type { Notice } from './notice.ts'

/** The notices of an edition that a follower wants, in their order. What concerns every kind of threat is for the followers of each. */
export function chosenNotices<N extends Notice>(notices: readonly N[], { country, stream, onlyChanges }: FollowerChoices): readonly N[] {
  return notices.filter((notice) =>
    (country === undefined || notice.country === country)
    && (stream === undefined || notice.stream === undefined || notice.stream === stream)
    && !(onlyChanges && notice.kind === 'edition'))
}
