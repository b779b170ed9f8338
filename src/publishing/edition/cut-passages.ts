import type { EvidenceItem, ThreatPicture } from '../../core/index.ts'

/** Characters of somebody else's text that are shown at most: the passage and what stands around it together. */
export const mostPassageCharacters = 300

/** The picture with no passage of a third party longer than may be shown. */
export function cutPassages(picture: ThreatPicture): ThreatPicture {
  return { ...picture, evidence: Object.fromEntries(Object.entries(picture.evidence).map(([key, item]) => [key, cutItem(item)])) }
}

/** The passage itself goes before what stands around it, of which each side gets half of what is left. */
function cutItem(item: EvidenceItem): EvidenceItem {
  if (item.kind === 'row') return { ...item, cells: item.cells.map((cell) => ({ ...cell, value: beginOf(cell.value, mostPassageCharacters), dutch: cell.dutch && beginOf(cell.dutch, mostPassageCharacters) })) }
  const quote = beginOf(item.quote, mostPassageCharacters)
  const side = quote === item.quote ? Math.floor((mostPassageCharacters - quote.length) / 2) : 0
  return { ...item, title: beginOf(item.title, mostPassageCharacters), quote, before: endOf(item.before, side), after: beginOf(item.after, side) }
}

/** Never half a character of two units. */
function beginOf(text: string, most: number): string {
  return text.length <= most ? text : text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')
}

function endOf(text: string, most: number): string {
  return text.length <= most ? text : text.slice(text.length - most).replace(/^[\uDC00-\uDFFF]/, '')
}
