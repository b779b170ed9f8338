import type { Participant } from './incident-mention.ts'

const words: ReadonlyMap<string, number> = new Map('one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(' ').map((word, index) => [word, index + 1]))
const single: ReadonlySet<string> = new Set(['a', 'an', 'another', 'this', 'one'])

/** How many a phrase stands for: its number, one, or several. */
export function countOf({ clause, phrase }: Participant): number | 'plural' {
  if (phrase.name !== undefined) return 1
  const units = clause.units.slice(phrase.first, phrase.to)
  for (const { lower, tag } of units) {
    if (tag !== 'num') continue
    const value = words.get(lower) ?? Number(lower.replaceAll(',', ''))
    if (Number.isInteger(value)) return value
  }
  if (units.some(({ lower }) => single.has(lower))) return 1
  return isPlural(phrase.head) ? 'plural' : 1
}

function isPlural(head: string): boolean {
  return (head.endsWith('s') && !head.endsWith('ss')) || /(?:men|women|people|children|clergy|dead|wounded|injured|police|family)$/.test(head)
}
