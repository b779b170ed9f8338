import { plain } from '../../words/plain.ts'

/** Text that any form can carry: characters that XML does not allow, and those that steer a terminal or turn the reading direction, become U+FFFD. */
export function cleanText(text: string): string {
  return plain(text).toWellFormed().replace(/[\uFFFE\uFFFF]/g, '\uFFFD')
}
