import type { TrendFields } from '../../core/index.ts'
import { overlaps, type Span } from '../document.ts'
import type { AnnotatedDocument, FoundClaim, ReadSentence } from '../finder.ts'
import { findNumbers } from '../mentions/numbers.ts'
import { placeName } from '../mentions/places.ts'
import { comparedPeriod } from './compared-period.ts'
import { verbToldOf, type EventTold } from './event-told.ts'
import { fireRules } from './find-by-rules.ts'

const strong = /sterk|fors|flink|aanzienlijk|scherp|sharply|significant|strongly|steeply|considerabl/iu

/** Changes of a threat or a number; what changes a level is left to the level finder. */
export function findTrends(document: AnnotatedDocument): readonly FoundClaim<'TREND'>[] {
  return fireRules(document, 'TREND')
    .filter(({ sentence }) => !/dreigingsniveau|threat level|alert (?:level|status)/iu.test(sentence.text))
    .flatMap(({ rule, sentence, matched, covered, groups }) => {
      const told = isMove(rule.id) ? verbToldOf(sentence, matched) : undefined
      if (told?.isUnreal === true) return []
      const words = document.text.slice(covered.start, covered.end)
      const where = sentence.places.find(({ adjective, start, end }) => !adjective && start < covered.end && end > covered.start)
      const period = periodOf(document, sentence, covered)
      const stays = findNumbers(groups.at ?? groups.also ?? '', document.lang, [])[0]?.value
      const fields: TrendFields = {
        ...rule.gives,
        ...turned(told),
        quantity: words,
        ...(stays !== undefined ? { magnitude: String(stays) } : strong.test(words) ? { magnitude: 'strong' } : {}),
        ...(where === undefined ? {} : { place: placeName(where) }),
        ...(period === undefined ? {} : { period }),
        ...(/aanslagen|attacks/iu.test(words) ? comparedPeriod(sentence, document.lang) : {}),
        source: sentence.holder,
      }
      return [{ kind: 'TREND' as const, ...covered, fields, rule: rule.id, inferred: sentence.attributions.length > 0 ? ['quantity'] : ['quantity', 'source'] }]
    })
}

/** Whether the verb that the rule matched is the move itself. */
function isMove(rule: string): boolean {
  return /-trend-(?:up|down|greater)$/.test(rule)
}

/** `is niet toegenomen`, `is amper gedaald`: no move, or hardly one. */
function turned(told: EventTold | undefined): TrendFields {
  if (told?.isDenied === true) return { direction: 'flat', polarity: 'negated' }
  return told?.isNearlyDenied === true ? { direction: 'flat', polarity: 'near-negated' } : {}
}

/** From the date that begins it, or over the stretch in its own words. */
function periodOf({ published }: AnnotatedDocument, { dates, stretches, writtenAs }: ReadSentence, covered: Span): string | undefined {
  const stretch = stretches.find((each) => each.from !== undefined && overlaps(each, covered))
  if (stretch?.from !== undefined && (stretch.to ?? writtenAs) !== undefined) return `${stretch.from}/${stretch.to ?? writtenAs}`
  const since = dates.find(({ role }) => role === 'since')
  return since === undefined || published === undefined ? undefined : `${since.iso.replace('~', '')}/${published}`
}
