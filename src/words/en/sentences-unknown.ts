import { daysBetween, lastDayOf } from '../../core/index.ts'
import { cohortName } from '../cohorts.ts'
import { formatAge, formatDay, formatEdition } from '../format.ts'
import { formatQuantity } from '../quantity.ts'
import type { SentenceWords } from '../sentences.ts'

export const englishUnknownSentences: Pick<
  SentenceWords,
  'unknown-review' | 'unknown-toll' | 'unknown-cohort' | 'record-ends' | 'unknown-coverage' | 'unknown-thirty' | 'stale-figures' | 'one-origin' | 'report-differs'
> = {
  'unknown-review': () => 'We do not know when the level will be reviewed.',
  'unknown-toll': ({ events, of }) => `Of ${events} of the ${of} events we do not know how many people were killed or injured.`,
  'unknown-cohort': ({ cohort, lastAsOf }) =>
    `We do not know how many people are in the group "${cohortName('en', cohort)}"${lastAsOf === undefined ? '; no figure was ever found' : `; the latest figure is of ${formatDay('en', lastAsOf)}`}.`,
  'record-ends': ({ what, last }) =>
    what === 'events'
      ? `The record of attacks ends on ${formatDay('en', last)}. That it shows none after that does not mean that there were none.`
      : `The last decision on the level in the record is of ${formatDay('en', last)}. Later ones may be missing.`,
  'unknown-coverage': ({ area }) => coverage[area],
  'unknown-thirty': ({ readings }) =>
    `Where part of the travellers are we do not know: sources give ${readings} readings, which cannot all be true.`,
  'stale-figures': ({ figureAsOf, asOf, usualDays }) =>
    `The newest figures are of ${formatDay('en', figureAsOf)}, ${formatAge('en', daysBetween(lastDayOf(figureAsOf), asOf))} before this day${usualDays === undefined ? '' : `; a new one usually comes after ${formatAge('en', usualDays)}`}.`,
  'one-origin': ({ reasons, edition }) => `${reasons === 2 ? 'Both' : `All ${reasons}`} reasons, for and against, come from one edition: ${formatEdition('en', edition)}. They do not confirm each other.`,
  'report-differs': ({ source, published, illustrative, cohort, says, record, recordAsOf }) =>
    `${illustrative ? 'A report written for the demo' : 'The report'} of ${source}, ${formatDay('en', published)}, says ${formatQuantity('en', says)} ${cohortName('en', cohort)}; the record has ${formatQuantity('en', record)}, as of ${formatDay('en', recordAsOf)}.`,
}

const coverage = {
  'separatist-and-left': 'Separatist and left-wing attacks are only partly in the record; their number we do not know.',
  'plots-thin': 'Only part of the foiled plots becomes public; their number we do not know.',
} as const
