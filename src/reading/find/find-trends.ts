import type { TrendFields } from '../../core/index.ts'
import type { AnnotatedDocument, FoundClaim } from '../finder.ts'
import { placeName } from '../mentions/places.ts'
import { rules } from '../rules/rules.ts'
import { fireRules } from './find-by-rules.ts'

const strong = /sterk|fors|flink|aanzienlijk|scherp|sharply|significant|strongly|steeply|considerabl/iu

/** Changes of a threat or a number; what changes a level is left to the level finder. */
export function findTrends(document: AnnotatedDocument): readonly FoundClaim<'TREND'>[] {
  return fireRules(document, rules[document.lang].TREND)
    .filter(({ sentence }) => !/dreigingsniveau|threat level|alert (?:level|status)/iu.test(sentence.text))
    .map(({ rule, sentence, covered }) => {
      const words = document.text.slice(covered.start, covered.end)
      const where = sentence.places.find(({ adjective, start, end }) => !adjective && start < covered.end && end > covered.start)
      const since = sentence.dates.find(({ role }) => role === 'since')
      const fields: TrendFields = {
        ...rule.gives,
        quantity: words,
        ...(strong.test(words) ? { magnitude: 'strong' } : {}),
        ...(where === undefined ? {} : { place: placeName(where) }),
        ...(since === undefined || document.published === undefined ? {} : { period: `${since.iso.replace('~', '')}/${document.published}` }),
        source: sentence.holder,
      }
      return { kind: 'TREND' as const, ...covered, fields, rule: rule.id, inferred: sentence.attributions.length > 0 ? ['quantity'] : ['quantity', 'source'] }
    })
}
