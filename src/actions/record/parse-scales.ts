import { type Day, type LevelDecision, type Outcome, type ScaleStep } from '../../core/index.ts'
import type { Kept } from './kept.ts'
import { knownOn, parseTable } from './table.ts'

/**
 * Steps of scales. A scale whose start nobody gives counts as known, with all its steps, when the first decision on it does; without
 * one when it ended, or else when the record was compiled.
 */
export function parseScales(csv: string, decisions: readonly Kept<LevelDecision>[], compiled: Day): Outcome<readonly Kept<ScaleStep>[]> {
  return parseTable('data/record/scales.csv', csv, (cells) => {
    const validFrom = cells.optionalPartialDay('valid_from')
    const validTo = cells.optionalPartialDay('valid_to')
    const ordinal = cells.optionalNumber('ordinal')
    return {
      kind: 'scale-step',
      id: `scale:${cells.text('scale_id')}:${ordinal ?? cells.text('label_native')}`,
      times: { happened: validFrom, known: validFrom === undefined ? firstDecided(cells.text('scale_id'), decisions, knownOn(validTo, compiled)) : knownOn(validFrom, compiled) },
      country: cells.country(),
      sourceUrl: cells.optionalText('source_url'),
      confidence: cells.confidence(),
      note: cells.optionalText('note'),
      scaleId: cells.text('scale_id'),
      scaleName: cells.text('scale_name'),
      authority: cells.text('authority'),
      validFrom,
      validTo,
      steps: cells.optionalNumber('n_levels'),
      ordinal,
      labelNative: cells.text('label_native'),
      labelEn: cells.text('label_en'),
      meaning: cells.optionalText('meaning') ?? '',
    }
  })
}

/** The day on which the first decision on a scale became known, where that is before `latest`. */
function firstDecided(scaleId: string, decisions: readonly Kept<LevelDecision>[], latest: Day): Day {
  return decisions.filter((each) => each.scaleId === scaleId).map(({ times }) => times.known).reduce((first, known) => (known < first ? known : first), latest)
}
