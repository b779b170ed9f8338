import type { Sentence } from '../document.ts'
import { compileRule } from '../find/compile-rule.ts'
import type { Attribution } from '../finder.ts'
import { ofKind } from '../find/outlook.ts'
import type { Rule } from '../rule.ts'
import { allMatches } from '../words.ts'
import { findOffices } from './offices.ts'

/** Who says it, sentence by sentence: the office and the word with which it speaks; offsets count from the start of the text. */
export function findAttributions(sentence: Sentence, mayFire: readonly Rule[], hasOffice: boolean): readonly Attribution[] {
  const found: Attribution[] = []
  for (const rule of ofKind(mayFire, 'ATTRIBUTION')) {
    if (!hasOffice && rule.gives.holder === undefined) continue
    for (const match of allMatches(compileRule(rule), sentence.text)) {
      const start = sentence.start + match.index
      const end = start + match[0].length
      const office = findOffices(match[0])[0]
      const holder = office?.holder ?? rule.gives.holder ?? found[0]?.holder ?? findOffices(sentence.text.slice(0, match.index))[0]?.holder
      if (holder === undefined || found.some((other) => start < other.end && other.start < end)) continue
      const spokesperson = /woordvoerder|spokes(?:man|woman|person)/iu.test(match[0])
      found.push({
        start,
        end,
        holder: spokesperson ? `${holder}:spokesperson` : holder,
        holderType: spokesperson ? 'official' : (office?.type ?? rule.gives.holder_type ?? 'agency'),
        verb: (rule.gives.verb ?? [match.groups?.verb, match.groups?.particle].filter(Boolean).join(' ')).toLowerCase(),
        mode: rule.gives.mode ?? (/["“]/.test(sentence.text) ? 'direct' : 'indirect'),
        rule: rule.id,
      })
    }
  }
  return found.toSorted((a, b) => a.start - b.start)
}
