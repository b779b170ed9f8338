import type { TrendFields } from '../../core/index.ts'
import { overlaps, type Span } from '../document.ts'
import type { AnnotatedDocument, FoundClaim, ReadSentence } from '../finder.ts'
import { findNumbers } from '../mentions/numbers.ts'
import { placeName } from '../mentions/places.ts'
import { fireRules, type Firing } from './find-by-rules.ts'

const strong = /sterk|fors|flink|aanzienlijk|scherp|sharply|significant|strongly|steeply|considerabl/iu

/** Changes of a threat or a number; what changes a level is left to the level finder. */
export function findTrends(document: AnnotatedDocument): readonly FoundClaim<'TREND'>[] {
  return fireRules(document, 'TREND')
    .filter(({ sentence }) => !/dreigingsniveau|threat level|alert (?:level|status)/iu.test(sentence.text))
    .map((firing) => {
      const { rule, sentence, covered, groups } = firing
      const words = document.text.slice(covered.start, covered.end)
      const where = sentence.places.find(({ adjective, start, end }) => !adjective && start < covered.end && end > covered.start)
      const period = periodOf(document, sentence, covered)
      const stays = findNumbers(groups.at ?? groups.also ?? '', document.lang, [])[0]?.value
      const fields: TrendFields = {
        ...rule.gives,
        ...(isDenied(firing) ? { direction: 'flat' as const } : {}),
        quantity: words,
        ...(stays !== undefined ? { magnitude: String(stays) } : strong.test(words) ? { magnitude: 'strong' } : {}),
        ...(where === undefined ? {} : { place: placeName(where) }),
        ...(period === undefined ? {} : { period }),
        source: sentence.holder,
      }
      return { kind: 'TREND' as const, ...covered, fields, rule: rule.id, inferred: sentence.attributions.length > 0 ? ['quantity'] : ['quantity', 'source'] }
    })
}

/** `Is not increasing`: no rise, whatever else it does. */
function isDenied({ rule, sentence, matched }: Firing<'TREND'>): boolean {
  const here = { start: matched.start - sentence.start, end: matched.end - sentence.start }
  return (rule.gives.direction === 'up' || rule.gives.direction === 'down') && sentence.happenings().some((each) => each.kind === 'verb' && each.polarity === 'negative' && overlaps(each, here))
}

/** From the date that begins it, or over the stretch in its own words. */
function periodOf({ published }: AnnotatedDocument, { dates, stretches, writtenAs }: ReadSentence, covered: Span): string | undefined {
  const stretch = stretches.find((each) => each.from !== undefined && overlaps(each, covered))
  if (stretch?.from !== undefined && (stretch.to ?? writtenAs) !== undefined) return `${stretch.from}/${stretch.to ?? writtenAs}`
  const since = dates.find(({ role }) => role === 'since')
  return since === undefined || published === undefined ? undefined : `${since.iso.replace('~', '')}/${published}`
}
