import { lastDayOf, type Day, type Outcome, type ScaleStep } from '../../core/index.ts'
import type { Kept } from './kept.ts'
import { parseTable } from './table.ts'

/** Steps of scales. A scale whose start nobody gives counts as known when it ended, or else when the record was compiled. */
export function parseScales(csv: string, compiled: Day): Outcome<readonly Kept<ScaleStep>[]> {
  return parseTable('data/record/scales.csv', csv, (cells) => {
    const validFrom = cells.optionalPartialDay('valid_from')
    const validTo = cells.optionalPartialDay('valid_to')
    const ordinal = cells.optionalNumber('ordinal')
    return {
      kind: 'scale-step',
      id: `scale:${cells.text('scale_id')}:${ordinal ?? cells.text('label_native')}`,
      times: { happened: validFrom, known: lastDayOf(validFrom ?? validTo ?? compiled) },
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
