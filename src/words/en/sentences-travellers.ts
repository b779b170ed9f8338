import { cohortName, populationName } from '../cohorts.ts'
import { capitalised, formatDay, formatList, formatNumber } from '../format.ts'
import { originName } from '../offices.ts'
import { formatQuantity } from '../quantity.ts'
import type { SentenceWords } from '../sentences.ts'

const name = (cohort: string) => cohortName('en', cohort)

export const englishTravellerSentences: Pick<SentenceWords, 'cohort' | 'cohort-conflict' | 'origins-conflict' | 'ledger' | 'departures-none-known'> = {
  cohort: ({ cohort, quantity, figureAsOf, population }) =>
    `${capitalised(name(cohort))}: ${formatQuantity('en', quantity)}${population === undefined ? '' : ` (${populationName('en', population)})`}, as of ${formatDay('en', figureAsOf)}.`,
  'cohort-conflict': ({ readings }) =>
    `Sources conflict about the same people: ${readings.map(({ cohort, quantity }) => `${formatQuantity('en', quantity)} ${name(cohort)}`).join('; or ')}.`,
  'origins-conflict': ({ cohort, readings }) =>
    `${capitalised(name(cohort))}: sources exclude each other, ${readings.map(({ origin, quantity, figureAsOf }) => `${formatQuantity('en', quantity)} (${originName('en', origin)}, ${formatDay('en', figureAsOf)})`).join(' and ')}. Which one is right we do not know.`,
  ledger: ({ outcome, figureAsOf, total, sumLow, sumHigh, roundingStep, missing }) => {
    const whole = total === undefined ? 'the total' : `the total of ${formatQuantity('en', total)}`
    if (outcome === 'not-comparable') return `Whether the parts add up to ${whole} cannot be told on ${formatDay('en', figureAsOf)}${missing.length === 0 ? '' : `: a figure is missing (${formatList('en', missing.map(name))})`}.`
    const sum = sumLow === undefined || sumHigh === undefined ? 'together' : `together ${formatNumber('en', sumLow)} to ${formatNumber('en', sumHigh)}`
    return `On ${formatDay('en', figureAsOf)} the parts are ${sum}, rounded to ${roundingStep}s; that ${outcome === 'consistent' ? 'fits' : 'does not fit'} ${whole}.`
  },
  'departures-none-known': ({ since, known }) =>
    `Since ${formatDay('en', since)} no successful departure is known, by what was public on ${formatDay('en', known)}. That does not mean that nobody leaves any more.`,
}
