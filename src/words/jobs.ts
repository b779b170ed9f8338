import type { JobAsked, JobKind, JobOutcome, Language } from '../core/index.ts'
import { formatNumber } from './format.ts'

export interface JobWords {
  /** What was asked about: a file, a report, a draft. */
  readonly what: (asked: JobAsked) => string
  /** What came of it. */
  readonly came: (outcome: Exclude<JobOutcome, { readonly kind: 'problem' }>) => string
  readonly done: Readonly<Record<JobKind, (count: number, total: number | null) => string>>
}

const megabyte = 1_000_000

const of = { nl: 'van', en: 'of' } as const
const begins = { nl: 'begint', en: 'starting' } as const

const inDutch = (value: number) => formatNumber('nl', value)
const inEnglish = (value: number) => formatNumber('en', value)

/** What is said of long work, however it is asked for. */
export const jobWords: Readonly<Record<Language, JobWords>> = {
  nl: {
    what: (asked) => {
      switch (asked.kind) {
        case 'import': return asked.file
        case 'reports': return plural('nl', asked.files, 'bestand', 'bestanden')
        case 'erasure': return asked.report
        case 'publishing': return `${asked.draft} (${asked.country})`
        case 'backtest': return asked.country ?? 'alle landen'
        case 'export': return `de hele opslag (${asked.formats.join(', ')})`
      }
    },
    came: (outcome) => {
      switch (outcome.kind) {
        case 'import': return `${inDutch(outcome.counts.added)} nieuw, ${inDutch(outcome.counts.changed)} gewijzigd, ${inDutch(outcome.counts.quarantined)} niet te lezen`
        case 'reports': return `${plural('nl', outcome.brought, 'bericht', 'berichten')} binnen, ${inDutch(outcome.held)} al aanwezig, ${inDutch(outcome.refused)} geweigerd`
        case 'erasure': return [
          outcome.changed ? 'De tekst is gewist. Dat kan niet worden teruggedraaid.' : 'De tekst was al eerder gewist; de bestanden van de opslag zijn nog eens opnieuw geschreven.',
          ...(outcome.flags.length === 0 ? [] : [`${plural('nl', outcome.flags.length, 'vlag', 'vlaggen')} gezet bij wat erop steunde.`]),
          ...(outcome.copies.length === 0 ? [] : [`Dezelfde tekst staat ook in ${outcome.copies.join(', ')}; daar is niets gewist.`]),
          ...(outcome.refusals.length === 0 ? [] : [`Let op: op een andere machine kunnen nog stukjes staan (${outcome.refusals.join('; ')}).`]),
          'Reservekopieën, eerdere uitvoer en het logboek van de database bereikt Peil niet.',
        ].join(' ')
        case 'publishing': return outcome.isNew ? `${outcome.edition} is gepubliceerd.` : `${outcome.edition} zegt al hetzelfde; er is niets nieuws bevroren.`
        case 'backtest': return 'De uitkomst staat bij Weging, onder Terugtoets.'
        case 'export': return `${inDutch(outcome.rows)} rijen in ${inDutch(outcome.files)} bestanden, ${inDutch(Math.ceil(outcome.bytes / megabyte))} MB. Een dag lang op te halen.`
      }
    },
    done: {
      import: (count) => plural('nl', count, 'rij gelezen', 'rijen gelezen'),
      reports: (count, total) => outOf('nl', count, total, 'bestanden'),
      erasure: (count, total) => outOf('nl', count, total, 'tabellen opnieuw geschreven'),
      publishing: (count, total) => outOf('nl', count, total, 'stappen'),
      backtest: (count, total) => outOf('nl', count, total, 'landen'),
      export: (count, total) => outOf('nl', count, total, 'rijen'),
    },
  },
  en: {
    what: (asked) => {
      switch (asked.kind) {
        case 'import': return asked.file
        case 'reports': return plural('en', asked.files, 'file', 'files')
        case 'erasure': return asked.report
        case 'publishing': return `${asked.draft} (${asked.country})`
        case 'backtest': return asked.country ?? 'all countries'
        case 'export': return `the whole store (${asked.formats.join(', ')})`
      }
    },
    came: (outcome) => {
      switch (outcome.kind) {
        case 'import': return `${inEnglish(outcome.counts.added)} new, ${inEnglish(outcome.counts.changed)} changed, ${inEnglish(outcome.counts.quarantined)} that cannot be read`
        case 'reports': return `${plural('en', outcome.brought, 'report', 'reports')} brought in, ${inEnglish(outcome.held)} there already, ${inEnglish(outcome.refused)} refused`
        case 'erasure': return [
          outcome.changed ? 'The text is erased. That cannot be undone.' : 'The text was erased before; the files of the store were written anew once more.',
          ...(outcome.flags.length === 0 ? [] : [`${plural('en', outcome.flags.length, 'flag', 'flags')} set on what leaned on it.`]),
          ...(outcome.copies.length === 0 ? [] : [`The same text also stands in ${outcome.copies.join(', ')}; nothing was erased there.`]),
          ...(outcome.refusals.length === 0 ? [] : [`Mind: on another machine pieces may still stand (${outcome.refusals.join('; ')}).`]),
          'Backups, earlier exports and the log of the database are beyond the reach of Peil.',
        ].join(' ')
        case 'publishing': return outcome.isNew ? `${outcome.edition} is published.` : `${outcome.edition} says the same already; nothing new was frozen.`
        case 'backtest': return 'What came of it stands at Assessment, under Back-test.'
        case 'export': return `${inEnglish(outcome.rows)} rows in ${inEnglish(outcome.files)} files, ${inEnglish(Math.ceil(outcome.bytes / megabyte))} MB. It can be fetched for a day.`
      }
    },
    done: {
      import: (count) => plural('en', count, 'row read', 'rows read'),
      reports: (count, total) => outOf('en', count, total, 'files'),
      erasure: (count, total) => outOf('en', count, total, 'tables written anew'),
      publishing: (count, total) => outOf('en', count, total, 'steps'),
      backtest: (count, total) => outOf('en', count, total, 'countries'),
      export: (count, total) => outOf('en', count, total, 'rows'),
    },
  },
}

function plural(language: Language, count: number, one: string, many: string): string {
  return `${formatNumber(language, count)} ${count === 1 ? one : many}`
}

/** Before a job knows how much there is, nothing is counted yet: that is no 0. */
function outOf(language: Language, count: number, total: number | null, things: string): string {
  if (total === null) return count === 0 ? begins[language] : `${formatNumber(language, count)} ${things}`
  return `${formatNumber(language, count)} ${of[language]} ${formatNumber(language, total)} ${things}`
}
