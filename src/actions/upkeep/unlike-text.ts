import { createHash } from 'node:crypto'
import { isExact, isPartialDay } from '../../core/index.ts'
import type { KeptText } from '../../store/examine.ts'

/** Names of what no longer agrees with a text: the report whose digest or day of publication cannot be, claims that do not quote it, or what an erasure left behind. */
export function unlikeText({ report, text, title, published, digest, claims, erasure }: KeptText): readonly string[] {
  if (erasure !== undefined) {
    const strays = claims.filter(({ claim: { start, end, quote }, status }) => status !== 'erased' || quote !== '' || start < 0 || start >= end || end > erasure.characters)
    return [...(text === '' && title === '' && digest === erasure.digest ? [] : [report]), ...strays.map(({ claim }) => claim.id)]
  }
  const isChanged = createHash('sha256').update(text).digest('hex') !== digest || !isPartialDay(published.replace(/~$/, ''))
  return [...(isChanged ? [report] : []), ...claims.filter(({ claim, status }) => status === 'erased' || !isExact(claim, text)).map(({ claim }) => claim.id)]
}
