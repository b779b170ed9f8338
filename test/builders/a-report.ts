import type { NewReport, Source } from '../../src/core/index.ts'

export const aSource: Source = { id: 'de-proefkrant', name: 'De Proefkrant', kind: 'newspaper', reliability: 'C' }

/** A report that says one thing, as it comes in. */
export function aReport(changes: Partial<NewReport> = {}): NewReport {
  return {
    id: 'proef-1', source: aSource.id, title: 'Niveau blijft gelijk', lang: 'nl', country: 'NL', published: '2018-03-26', known: undefined, url: undefined,
    marking: 'clear', licence: 'EUPL-1.2', note: undefined, illustrative: false, text: 'Het dreigingsniveau blijft 4 op een schaal van 5, aldus de NCTV.', layout: undefined, ...changes,
  }
}
