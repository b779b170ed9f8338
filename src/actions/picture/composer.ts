import { sumsUp, type Country, type Day, type EvidenceBase, type Period, type Sentence, type Statement } from '../../core/index.ts'
import type { Yardstick } from '../../assessment/judgements/pool-set.ts'
import type { FigurePoint } from '../../evidence/figures/figure-point.ts'
import { copiedFigures } from '../../evidence/figures/copied-figures.ts'
import { corroborate, type Voice } from '../../evidence/origins/corroborate.ts'
import { countOrigins } from '../../evidence/origins/count-origins.ts'
import { dependenceOf } from '../../evidence/origins/dependence.ts'
import { claimOrigins } from '../../evidence/origins/origin-of-claim.ts'
import { originsOfRow } from '../../evidence/origins/origin-of-row.ts'
import type { Vocabulary } from '../../evidence/vocabulary/vocabulary.ts'
import type { Translations } from './translations.ts'

/** What every section of a picture is made from. */
export interface Composer {
  readonly base: EvidenceBase
  readonly country: Country
  readonly asOf: Day
  readonly vocabulary: Vocabulary
  readonly translations: Translations
  /** The words of likelihood that Peil speaks in. */
  readonly yardstick: Yardstick
  /** Days that the table of attacks speaks of. */
  readonly coverage: Period
  /** Every figure that may count, from rows and from reports. */
  readonly points: readonly FigurePoint[]
  /** A sentence with the rows or claims it rests on. */
  readonly state: (sentence: Sentence, evidence: readonly string[]) => Statement
}

/** Makes statements whose ids follow from what they say and rest on, and counts the origins behind them. */
export function stateFrom(base: EvidenceBase, vocabulary: Vocabulary, points: readonly FigurePoint[]): Composer['state'] {
  const rowsById = new Map(base.rows.map((row) => [row.id, row]))
  const claimsById = new Map(base.claims.map((stored) => [stored.claim.id, stored]))
  const reportsById = new Map(base.reports.map((report) => [report.id, report]))
  const originOf = claimOrigins(base, vocabulary)
  const dependence = dependenceOf(base.textLinks, copiedFigures(points))
  const voicesOf = (key: string): readonly Voice[] => {
    const row = rowsById.get(key)
    if (row !== undefined) return originsOfRow(row, base, vocabulary).map((origin) => ({ origin, report: undefined }))
    const stored = claimsById.get(key)
    const report = stored && reportsById.get(stored.report)
    return stored === undefined || report === undefined || report.illustrative ? [] : [{ origin: originOf(stored.claim, report), report: report.id }]
  }
  const counts = new Map<string, number>()
  return (sentence, evidence) => {
    const count = (counts.get(sentence.kind) ?? 0) + 1
    counts.set(sentence.kind, count)
    const known = [...new Set(evidence)].filter((key) => rowsById.has(key) || claimsById.has(key))
    const voices = known.flatMap(voicesOf)
    return { id: `${sentence.kind}-${count}`, sentence, evidence: known, origins: countOrigins(voices.map(({ origin }) => origin)), corroboration: sumsUp(sentence) ? undefined : corroborate(voices, dependence) }
  }
}
