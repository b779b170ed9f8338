import { cohortName, populationName } from '../cohorts.ts'
import { capitalised, formatDay, formatList, formatNumber } from '../format.ts'
import { originName } from '../offices.ts'
import { formatQuantity } from '../quantity.ts'
import type { SentenceWords } from '../sentences.ts'

const name = (cohort: string) => cohortName('nl', cohort)

export const dutchTravellerSentences: Pick<SentenceWords, 'cohort' | 'cohort-conflict' | 'origins-conflict' | 'ledger' | 'departures-none-known'> = {
  cohort: ({ cohort, quantity, figureAsOf, population }) =>
    `${capitalised(name(cohort))}: ${formatQuantity('nl', quantity)}${population === undefined ? '' : ` (${populationName('nl', population)})`}, stand van ${formatDay('nl', figureAsOf)}.`,
  'cohort-conflict': ({ readings }) =>
    `Bronnen spreken elkaar tegen over dezelfde mensen: ${readings.map(({ cohort, quantity }) => `${formatQuantity('nl', quantity)} ${name(cohort)}`).join('; of ')}.`,
  'origins-conflict': ({ cohort, readings }) =>
    `${capitalised(name(cohort))}: bronnen sluiten elkaar uit, ${readings.map(({ origin, quantity, figureAsOf }) => `${formatQuantity('nl', quantity)} (${originName('nl', origin)}, ${formatDay('nl', figureAsOf)})`).join(' en ')}. Welk cijfer klopt, weten we niet.`,
  ledger: ({ outcome, figureAsOf, total, sumLow, sumHigh, roundingStep, missing }) => {
    const whole = total === undefined ? 'het totaal' : `het totaal van ${formatQuantity('nl', total)}`
    if (outcome === 'not-comparable') return `Of de delen optellen tot ${whole}, is op ${formatDay('nl', figureAsOf)} niet na te gaan${missing.length === 0 ? '' : `: een cijfer ontbreekt (${formatList('nl', missing.map(name))})`}.`
    const sum = sumLow === undefined || sumHigh === undefined ? 'samen' : `samen ${formatNumber('nl', sumLow)} tot ${formatNumber('nl', sumHigh)}`
    return `Op ${formatDay('nl', figureAsOf)} zijn de delen ${sum}, afgerond per ${roundingStep}; dat ${outcome === 'consistent' ? 'past bij' : 'past niet bij'} ${whole}.`
  },
  'departures-none-known': ({ since, known }) =>
    `Sinds ${formatDay('nl', since)} is geen geslaagd vertrek bekend, naar wat op ${formatDay('nl', known)} openbaar was. Dat betekent niet dat niemand meer vertrekt.`,
}
