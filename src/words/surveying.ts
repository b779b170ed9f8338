import type { FigureValidity, Language } from '../core/index.ts'

interface SurveyingWords {
  readonly heading: (subject: string, country: string, asOf: string) => string
  readonly figures: string
  readonly columns: Readonly<Record<'asOf' | 'known' | 'figure' | 'rounding' | 'allows' | 'origin' | 'validity' | 'cohort', string>>
  readonly validities: Readonly<Record<FigureValidity, string>>
  readonly counted: (population: string) => string
  readonly definedSince: (day: string) => string
  readonly called: (name: string) => string
  readonly between: (low: string, high: string) => string
  readonly atLeast: (low: string) => string
  readonly rhythm: (days: string) => string
  readonly noRhythm: string
  readonly age: (asOf: string, age: string) => string
  readonly nothing: string
  readonly conflicts: string
  readonly sideBySide: (readings: string) => string
  readonly doNotAddUp: (readings: string, widening: string | undefined) => string
  readonly reading: (figure: string, cohort: string, asOf: string, origin: string) => string
  readonly noConflicts: string
  readonly fusion: string
  readonly oneOrigin: string
  readonly fused: (value: string, low: string, high: string, median: string, i2: string, q: string) => string
  readonly notUsable: string
  readonly usable: string
  readonly leftOut: (readings: string) => string
  readonly conflictCount: (count: number) => string
}

/** What the tables of figures say around their numbers. */
export const surveyingWords: Readonly<Record<Language, SurveyingWords>> = {
  nl: {
    heading: (subject, country, asOf) => `${subject}, ${country}, zoals bekend op ${asOf}`,
    figures: 'Cijfers',
    columns: { asOf: 'stand van', known: 'bekend', figure: 'cijfer', rounding: 'afgerond op', allows: 'kan zijn', origin: 'oorsprong', validity: 'geldt nog', cohort: 'groep' },
    validities: { yes: 'ja', due: 'toe aan een nieuw', stale: 'verouderd', ended: 'telling beëindigd', past: 'opgevolgd', revised: 'herzien' },
    counted: (population) => `Geteld: ${population}.`,
    definedSince: (day) => `Vanaf ${day} worden andere mensen geteld; met eerdere cijfers is niet te vergelijken.`,
    called: (name) => `heette toen: ${name}`,
    between: (low, high) => `${low}–${high}`,
    atLeast: (low) => `${low} of meer`,
    rhythm: (days) => `Tussen twee nieuwe cijfers liggen meestal ${days}.`,
    noRhythm: 'Er zijn te weinig cijfers om te zeggen hoe vaak er een nieuw komt.',
    age: (asOf, age) => `Het nieuwste cijfer is de stand van ${asOf}: ${age} oud.`,
    nothing: 'Er is geen cijfer bekend. Dat betekent niet nul.',
    conflicts: 'Wat elkaar tegenspreekt',
    sideBySide: (readings) => `Deze cijfers kunnen niet allebei kloppen: ${readings}.`,
    doNotAddUp: (readings, widening) => `Deze cijfers kunnen niet alle kloppen, want de delen tellen niet op tot het totaal${widening === undefined ? '' : `; het scheelt samen ten minste ${widening}`}: ${readings}.`,
    reading: (figure, cohort, asOf, origin) => `${figure} ${cohort} (${origin}, ${asOf})`,
    noConflicts: 'Geen cijfers van verschillende oorsprong die elkaar uitsluiten.',
    fusion: 'Samengevoegd',
    oneOrigin: 'Er zijn geen twee oorsprongen die voor deze tijd een getal noemen: er valt niets samen te voegen.',
    fused: (value, low, high, median, i2, q) => `${value}, met 95 % zekerheid ${low} tot ${high}; het middelste cijfer is ${median}. Verschillen die afronding niet verklaart: I² = ${i2}, kans daarop bij toeval ${q}.`,
    notUsable: 'I² is boven 0,5 of de kans onder 0,1: de cijfers verschillen te veel. Toon de tegenspraak en gebruik het samengevoegde getal niet.',
    usable: 'I² is hoogstens 0,5 en de kans ten minste 0,1: de verschillen passen bij afronding.',
    leftOut: (readings) => `Buiten de samenvoeging, want alleen een grens: ${readings}.`,
    conflictCount: (count) => (count === 0 ? '' : count === 1 ? '1 tegenspraak' : `${count} keer tegenspraak`),
  },
  en: {
    heading: (subject, country, asOf) => `${subject}, ${country}, as known on ${asOf}`,
    figures: 'Figures',
    columns: { asOf: 'as of', known: 'known', figure: 'figure', rounding: 'rounded to', allows: 'can be', origin: 'origin', validity: 'still valid', cohort: 'group' },
    validities: { yes: 'yes', due: 'due for an update', stale: 'stale', ended: 'count ended', past: 'followed', revised: 'revised' },
    counted: (population) => `Counted: ${population}.`,
    definedSince: (day) => `From ${day} other people are counted; earlier figures do not compare.`,
    called: (name) => `then called: ${name}`,
    between: (low, high) => `${low}–${high}`,
    atLeast: (low) => `${low} or more`,
    rhythm: (days) => `Between two new figures there are usually ${days}.`,
    noRhythm: 'There are too few figures to tell how often a new one comes.',
    age: (asOf, age) => `The newest figure is as of ${asOf}: ${age} old.`,
    nothing: 'No figure is known. That does not mean none.',
    conflicts: 'What conflicts',
    sideBySide: (readings) => `These figures cannot both be right: ${readings}.`,
    doNotAddUp: (readings, widening) => `These figures cannot all be right, because the parts do not add up to the total${widening === undefined ? '' : `; together they are at least ${widening} apart`}: ${readings}.`,
    reading: (figure, cohort, asOf, origin) => `${figure} ${cohort} (${origin}, ${asOf})`,
    noConflicts: 'No figures of different origins that exclude each other.',
    fusion: 'Put together',
    oneOrigin: 'No two origins gave a number for this time: there is nothing to put together.',
    fused: (value, low, high, median, i2, q) => `${value}, with 95% confidence ${low} to ${high}; the middle figure is ${median}. Differences that rounding does not explain: I² = ${i2}, probability by chance ${q}.`,
    notUsable: 'I² is above 0.5 or the probability below 0.1: the figures differ too much. Show the conflict and do not use the number put together.',
    usable: 'I² is at most 0.5 and the probability at least 0.1: the differences fit rounding.',
    leftOut: (readings) => `Left out, being only a bound: ${readings}.`,
    conflictCount: (count) => (count === 0 ? '' : count === 1 ? '1 conflict' : `${count} conflicts`),
  },
}
