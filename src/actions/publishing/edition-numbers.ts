import { tempoWindow } from '../../assessment/indicators/tempo-periods.ts'
import { reportOfClaim, rowsOf, streams, type Country, type Day, type EditionNumbers, type EvidenceBase, type EventTown, type Period, type Region, type ThreatPicture } from '../../core/index.ts'
import { withAttacksOnce } from '../../evidence/events/attacks-once.ts'
import { townsOfEvent } from '../../evidence/events/towns-of-event.ts'
import type { Vocabulary } from '../../evidence/vocabulary/vocabulary.ts'
import { canonicalJson } from '../../publishing/log/canonical-json.ts'
import type { WantedClaims } from '../../store/wanted-claims.ts'
import { indicatorsOf } from '../indicators/indicators-of.ts'
import { claimsForPicture, statementsForAssessment } from '../wanted-claims.ts'

/** The files besides the store that the numbers of an edition are made from. */
export interface NumberFiles {
  readonly vocabulary: Vocabulary
  readonly coverage: Period
  readonly regions: readonly Region[]
}

/** What the numbers of an edition work from: figures, arrests in the window, and statements. */
export function claimsForNumbers(country: Country, asOf: Day, vocabulary: Vocabulary): WantedClaims {
  return { ...claimsForPicture(country, vocabulary), eventDays: [tempoWindow(asOf)], statements: statementsForAssessment(country, asOf) }
}

/** Every indicator of a country, stream after stream, and the towns of the events that its picture shows; from evidence that everybody may see. */
export function editionNumbers(base: EvidenceBase, { country, evidence }: Pick<ThreatPicture, 'country' | 'evidence'>, { vocabulary, coverage, regions }: NumberFiles): EditionNumbers {
  const once = withAttacksOnce(base, vocabulary)
  const all = indicatorsOf(once, { country, streams, coverage: [coverage], regions, vocabulary })
  // Statements are of all streams together.
  const indicators = all.filter((each, at) => each.name !== 'statements' || at === all.indexOf(each))
  return { indicators, regions, towns: townsOf(base, evidence, vocabulary) }
}

/** The towns of the events among the evidence that a picture opens on. */
export function townsOf(base: EvidenceBase, evidence: ThreatPicture['evidence'], { towns: table }: Vocabulary): EditionNumbers['towns'] {
  const found = rowsOf(base, 'threat-event').filter(({ id }) => evidence[id] !== undefined).map((event): readonly [string, readonly EventTown[]] => [event.id, townsOfEvent(event, table)])
  return Object.fromEntries(found.filter(([, towns]) => towns.length > 0))
}

/** Claims that the numbers count, by id. */
export function claimsInNumbers({ indicators }: EditionNumbers): readonly string[] {
  return [...new Set(indicators.flatMap(({ inputs }) => inputs))].filter((id) => reportOfClaim(id) !== undefined)
}

/** But for the days of their windows, which move with the day of the view. */
export function areSameNumbers(before: EditionNumbers, now: EditionNumbers): boolean {
  return withoutDays(before) === withoutDays(now)
}

function withoutDays({ indicators, towns }: EditionNumbers): string {
  const numbers = indicators.map(({ name, subject, measures, blind }) => ({ name, subject, blind, measures: measures.map((measure) => ({ ...measure, span: undefined, simulation: undefined })) }))
  return canonicalJson({ numbers, towns })
}
