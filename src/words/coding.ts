import type { Language } from '../core/index.ts'

interface CodingWords {
  /** Lines at the head of a sheet. */
  readonly instructions: (mask: string) => readonly string[]
  readonly heading: (rows: string) => string
  readonly remark: (remark: string) => string
  readonly driver: string
  readonly strength: string
  readonly none: string
  readonly same: (same: string, rows: string) => string
  readonly weights: Readonly<Record<'equal' | 'linear' | 'quadratic', string>>
  readonly kappa: (weights: string, value: string, limits: string) => string
  readonly interval: (low: string, high: string) => string
  readonly withoutInterval: Readonly<Record<'few-rows' | 'no-width', (fewest: string) => string>>
  readonly noKappa: (weights: string) => string
  readonly caveat: string
  readonly across: string
  readonly disagreements: string
  readonly noDisagreements: string
  readonly disagreement: (row: string, first: string, second: string) => string
}

/** What coding sheets and the comparison of two of them say. */
export const codingWords: Readonly<Record<Language, CodingWords>> = {
  nl: {
    instructions: (mask) => [
      `Codeerblad. Woorden die het niveau verraden zijn verborgen als ${mask}. Vul per regel driver en strength in, zonder overleg met een andere codeur.`,
      'driver: intent, capability, opportunity, resilience, of none als de reden over geen van de vier iets zegt.',
      'strength: -3 tot 3, met het teken van wat de reden met de factor doet; 1 voor een tendens of oordeel, 2 voor genoemde daden, plannen, aanhoudingen of cijfers; 0 bij none.',
      'De regels staan in docs/methods/level-model.md. Zet geen naam in dit blad.',
    ],
    heading: (rows) => `Overeenstemming van twee codeurs over ${rows} redenen`,
    remark: (remark) => `Het blad zegt: ${remark}`,
    driver: 'Factor', strength: 'Sterkte', none: 'geen',
    same: (same, rows) => `hetzelfde op ${same} van ${rows} regels`,
    weights: { equal: 'alle verschillen even zwaar', linear: 'verschillen naar hun afstand', quadratic: 'verschillen naar het kwadraat van hun afstand' },
    kappa: (weights, value, limits) => `kappa, ${weights}: ${value} (${limits})`,
    interval: (low, high) => `95%-interval ${low} tot ${high}`,
    withoutInterval: {
      'few-rows': (fewest) => `te weinig om iets te zeggen: een interval vraagt ten minste ${fewest} regels`,
      'no-width': () => 'te weinig om iets te zeggen: de regels verschillen te weinig van elkaar voor een interval',
    },
    noKappa: (weights) => `kappa, ${weights}: niet te bepalen, beiden gebruikten steeds één en dezelfde waarde`,
    caveat: 'Kappa is 1 bij volledige overeenstemming en 0 bij wat toeval geeft. De grenzen van een interval gelden voor veel regels; bij tientallen zijn ze nog iets te smal.',
    across: 'rijen: eerste blad, kolommen: tweede blad',
    disagreements: 'Regels waarover zij verschillen (eerste, dan tweede)', noDisagreements: 'Over geen regel verschillen zij.',
    disagreement: (row, first, second) => `${row}: ${first}; ${second}`,
  },
  en: {
    instructions: (mask) => [
      `Coding sheet. Words that would tell the level are hidden as ${mask}. Fill in driver and strength on each line, without consulting another coder.`,
      'driver: intent, capability, opportunity, resilience, or none where the reason bears on none of the four.',
      'strength: -3 to 3, with the sign of what the reason does to the driver; 1 for a tendency or a judgement, 2 for named acts, plans, arrests or figures; 0 with none.',
      'The rules stand in docs/methods/level-model.md. Put no name into this sheet.',
    ],
    heading: (rows) => `Agreement of two coders on ${rows} reasons`,
    remark: (remark) => `The sheet says: ${remark}`,
    driver: 'Driver', strength: 'Strength', none: 'none',
    same: (same, rows) => `the same on ${same} of ${rows} lines`,
    weights: { equal: 'all differences alike', linear: 'differences by their distance', quadratic: 'differences by their distance squared' },
    kappa: (weights, value, limits) => `kappa, ${weights}: ${value} (${limits})`,
    interval: (low, high) => `95% interval ${low} to ${high}`,
    withoutInterval: {
      'few-rows': (fewest) => `too few to say: an interval needs at least ${fewest} lines`,
      'no-width': () => 'too few to say: the lines differ too little from each other for an interval',
    },
    noKappa: (weights) => `kappa, ${weights}: cannot be found, both used one and the same value throughout`,
    caveat: 'Kappa is 1 at full agreement and 0 at what chance gives. The limits of an interval are for many lines; with some tens they are still a little too narrow.',
    across: 'rows: first sheet, columns: second sheet',
    disagreements: 'Lines on which they differ (first, then second)', noDisagreements: 'They differ on no line.',
    disagreement: (row, first, second) => `${row}: ${first}; ${second}`,
  },
}
