import { daysBetween, lastDayOf } from '../../core/index.ts'
import { cohortName } from '../cohorts.ts'
import { formatAge, formatDay, formatEdition } from '../format.ts'
import { formatQuantity } from '../quantity.ts'
import type { SentenceWords } from '../sentences.ts'

export const dutchUnknownSentences: Pick<
  SentenceWords,
  'unknown-review' | 'unknown-toll' | 'unknown-cohort' | 'record-ends' | 'unknown-coverage' | 'unknown-thirty' | 'stale-figures' | 'one-origin' | 'report-differs'
> = {
  'unknown-review': () => 'Wij weten niet wanneer het niveau opnieuw wordt bekeken.',
  'unknown-toll': ({ events, of }) =>
    `Van ${events} van de ${of} gebeurtenissen weten wij niet hoeveel doden of gewonden er waren.`,
  'unknown-cohort': ({ cohort, lastAsOf }) =>
    `Wij weten niet hoeveel mensen er zijn in de groep "${cohortName('nl', cohort)}"${lastAsOf === undefined ? '; er is nooit een cijfer gevonden' : `; het laatste cijfer is van ${formatDay('nl', lastAsOf)}`}.`,
  'record-ends': ({ what, last }) =>
    what === 'events'
      ? `Het register van aanslagen loopt tot ${formatDay('nl', last)}. Dat het daarna niets toont, wil niet zeggen dat er niets is gebeurd.`
      : `Het laatste besluit over het niveau in het register is van ${formatDay('nl', last)}. Latere kunnen ontbreken.`,
  'unknown-coverage': ({ area }) => coverage[area],
  'unknown-thirty': ({ readings }) =>
    `Waar een deel van de uitreizigers is, weten wij niet: bronnen geven er ${readings} lezingen van, die niet alle waar kunnen zijn.`,
  'stale-figures': ({ figureAsOf, asOf, usualDays }) =>
    `De nieuwste cijfers zijn van ${formatDay('nl', figureAsOf)}, ${formatAge('nl', daysBetween(lastDayOf(figureAsOf), asOf))} voor deze dag${usualDays === undefined ? '' : `; meestal komt er na ${formatAge('nl', usualDays)} een nieuw`}.`,
  'one-origin': ({ reasons, edition }) =>
    `${reasons === 2 ? 'Beide' : `Alle ${reasons}`} redenen, voor en tegen, komen uit één uitgave: ${formatEdition('nl', edition)}. Zij bevestigen elkaar niet.`,
  'report-differs': ({ source, published, illustrative, cohort, says, record, recordAsOf }) =>
    `${illustrative ? 'Een voor de demo geschreven bericht' : 'Het bericht'} van ${source}, ${formatDay('nl', published)}, noemt ${formatQuantity('nl', says)} ${cohortName('nl', cohort)}; het register heeft ${formatQuantity('nl', record)}, stand van ${formatDay('nl', recordAsOf)}.`,
}

const coverage = {
  'separatist-and-left': 'Separatistische en links-extremistische aanslagen staan maar gedeeltelijk in het register; hun aantal weten wij niet.',
  'plots-thin': 'Van verijdelde plannen komt maar een deel in het openbaar; hun aantal weten wij niet.',
} as const
