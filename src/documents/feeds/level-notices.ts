import { done, refused, type LevelNotice, type Outcome } from '../../core/index.ts'
import { govUkNotices } from './gov-uk-notices.ts'
import { mi5Notices } from './mi5-notices.ts'
import { ntasNotices } from './ntas-notices.ts'

/**
 * The levels in an official feed: MI5's threat level (RSS), a page or a list of GOV.UK (JSON of its content API, Atom), the advisories of
 * the United States (NTAS, XML). Anything else, and one of these in a form that is not known, is refused: nothing is guessed.
 */
export async function levelNotices(text: string, address: string): Promise<Outcome<readonly LevelNotice[]>> {
  const notices = (await mi5Notices(text)) ?? (await govUkNotices(text)) ?? (await ntasNotices(text))
  return notices === undefined ? refused({ kind: 'level-feed-unknown', address }) : done(notices)
}
