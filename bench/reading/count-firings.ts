import type { UnreadReport } from '../../src/core/index.ts'
import { compileRule } from '../../src/reading/find/compile-rule.ts'
import { rules } from '../../src/reading/rules/rules.ts'
import { splitSentences } from '../../src/reading/sentences.ts'

/** How often the pattern of each rule matches in the sentences of reports of its language, by the id of the rule. */
export function countFirings(reports: readonly UnreadReport[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { text, lang = 'nl' } of reports) {
    const sentences = splitSentences(text, lang, []).map(({ start, end }) => text.slice(start, end))
    for (const rule of Object.values(rules[lang]).flat()) {
      const pattern = compileRule(rule)
      const found = sentences.reduce((sum, sentence) => sum + [...sentence.matchAll(pattern)].filter(([words]) => words !== '').length, 0)
      if (found > 0) counts.set(rule.id, (counts.get(rule.id) ?? 0) + found)
    }
  }
  return counts
}
