import { standingOutcome, type Edition, type PublishedWarning, type WarningScore } from '../../../core/index.ts'
import { likelihoodWord } from '../../../words/format-likelihood.ts'
import { toCsv } from '../csv.ts'

/** The warnings of an edition and their scores as files, each under the name of its table; what nobody knows is an empty field. */
export const warningTables = {
  warnings: ({ warnings }: Edition) => toCsv(['id', 'class', 'at_least', 'scope', 'stream', 'first', 'last', 'probability', 'author', 'issued', 'counted_in', 'status', 'came_on', 'void_ground', 'decided_by', 'decided', 'scored'], (warnings?.warnings ?? []).map(warningFields)),
  'warning-scores': ({ warnings }: Edition) => toCsv(['beside', 'warnings', 'groups', 'brier', 'brier_beside', 'log', 'log_beside', 'skill', 'low_95', 'high_95', 'p', 'test', 'finding'], scoreRows(warnings?.score)),
  'warning-calibration': ({ warnings }: Edition) => toCsv(['said_nl', 'said_en', 'warnings', 'said', 'came', 'low_95', 'high_95'],
    (warnings?.score.decided?.calibration ?? []).map(({ place, warnings: count, said, came, low, high }) => [likelihoodWord('nl', place), likelihoodWord('en', place), count, said, came, low, high])),
} as const satisfies Readonly<Record<string, (edition: Edition) => string>>
export type WarningTable = keyof typeof warningTables

function warningFields(warning: PublishedWarning): readonly (string | number | undefined)[] {
  const { id, issued: { sentence: { event, scope, stream, window, author, issued } }, probability, rule, status, isHindsight } = warning
  const stands = standingOutcome(warning)?.sentence
  const outcome = stands?.outcome
  return [
    id, event.class, 'atLeast' in event ? event.atLeast : undefined, scope, stream, window.first, window.last, probability, author, issued, rule.counted, status,
    outcome?.kind === 'occurred' ? outcome.happened : undefined, outcome?.kind === 'void' ? outcome.ground : undefined, stands?.author, stands?.said,
    (status === 'occurred' || status === 'did-not-occur') && !isHindsight ? 'yes' : 'no',
  ]
}

/** The score by itself first, beside nothing, and then beside each rival. */
function scoreRows(score: WarningScore | undefined): readonly (readonly (string | number | undefined)[])[] {
  const decided = score?.decided
  if (decided === undefined) return []
  const { warnings, groups, brier, nats, rivals } = decided
  return [
    [undefined, warnings, groups, brier, undefined, nats],
    ...rivals.map(({ rival, warnings: count, groups: ofRival, ownBrier, rivalBrier, ownNats, rivalNats, skill, low, high, p, test, finding }) => [rival, count, ofRival, ownBrier, rivalBrier, ownNats, rivalNats, skill, low, high, p, test, finding]),
  ].map((row) => Array.from({ length: 13 }, (_, at) => row[at]))
}
