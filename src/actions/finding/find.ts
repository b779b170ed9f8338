import { findAnywhere, firstDayOf, lastDayOf, type AsOf, type EvidenceBase, type EvidenceRow, type FindFilter, type Found, type FoundRecord, type Outcome } from '../../core/index.ts'
import { evidenceItems } from '../../evidence/items/evidence-items.ts'
import { withDutch } from '../../evidence/items/with-dutch.ts'
import { namesOf, type Vocabulary } from '../../evidence/vocabulary/vocabulary.ts'
import { allLikeTerms, mostTerms, splitsOf, type LikeTerm } from '../../search/broaden.ts'
import { namesByName, type Alternative } from '../../search/place-names.ts'
import { askedWord, parseQuestion, type AskedWord } from '../../search/question.ts'
import { wordsOf } from '../../search/terms.ts'
import { rowsWith, toSearchable, type SearchableRow } from '../../search/search-rows.ts'
import { listRecordRows } from '../../store/record-rows.ts'
import { isBound } from '../../store/cleared.ts'
import { listCandidateTerms, listHeldTerms, listKnownTerms, listRecordsWith, listReportsWith } from '../../store/search.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Database } from '../../store/store.ts'
import type { Context } from '../context.ts'
import { foundReports } from './found-reports.ts'
import { knownThen } from '../picture/known-then.ts'
import { readTranslations, type Translations } from '../picture/translations.ts'
import { readVocabulary } from '../read-vocabulary.ts'

/** As many of each kind as a reader takes in; whether there are more is said. */
const mostFound = 20

/**
 * Reports, claims, rows and records in view that hold every word asked for, compounds of it and other names of a place included; what is spelled
 * almost alike only where nothing else is found. A person is never found by name: names are not kept to be found by.
 */
export async function find(context: Context, question: string, view: AsOf, filter: FindFilter = findAnywhere): Promise<Outcome<Found>> {
  const vocabulary = await readVocabulary(context)
  if (!vocabulary.ok) return vocabulary
  const translations = await readTranslations(context)
  if (!translations.ok) return translations
  const { store } = context
  return attempt(store, async () => {
    const asked = parseQuestion(question, namesByName(placesOf(vocabulary.value)))
    if (asked.length === 0) return { question, view, ...nothing }
    const base = knownThen({ view, rows: await listRecordRows(store.db, view), sources: [], reports: [], claims: [], eventRecords: [], datasets: [], eventLinks: [], textLinks: [], logbook: [] })
    const rows = base.rows.filter((row) => isWithin(row, filter)).map((row) => toSearchable(row, otherNames(row, vocabulary.value, translations.value)))
    const like = await listLikeTerms(store.db, view, asked, rows)
    const compounds = like.map((terms) => terms.filter(({ likeness }) => likeness === 'compound'))
    const forms: readonly (() => Promise<AskedForm>)[] = [
      async () => ({ asked, like: compounds }),
      async () => ({ asked: await splitUp(store.db, view, asked, rows), like: [] }),
      async () => ({ asked, like }),
    ]
    for (const formOf of forms) {
      const form = await formOf()
      const hits = await findBy(store.db, view, form, rows, filter)
      if (hits.reports.length + hits.rows.length + hits.records.length > 0) return toFound(store.db, { question, view }, hits, form, (found) => itemsOf(found, base, vocabulary.value, translations.value))
    }
    return { question, view, ...nothing }
  })
}

const nothing = { broadened: [], reports: [], rows: [], records: [], more: { reports: false, rows: false, records: false } } as const

/** The words of a question with, for each, the terms that may stand for it. */
interface AskedForm {
  readonly asked: readonly AskedWord[]
  readonly like: readonly (readonly LikeTerm[])[]
}

/** Ids of reports, rows and records, one more than are shown. */
interface Hits {
  readonly reports: readonly string[]
  readonly rows: readonly EvidenceRow[]
  readonly records: readonly FoundRecord[]
}

/** A row bears the days on which it happened; one that names none bears the day from which it is known. */
function isWithin({ times, country }: EvidenceRow, { days: { first, last }, country: asked, source }: FindFilter): boolean {
  const [from, to = from] = (times.happened ?? times.known).split('/')
  const isInDays = (first === undefined || lastDayOf(to || times.known) >= first) && (last === undefined || firstDayOf(from || times.known) <= last)
  return source === undefined && isInDays && (asked === undefined || country === asked)
}

async function findBy(db: Database, view: AsOf, form: AskedForm, rows: readonly SearchableRow[], filter: FindFilter): Promise<Hits> {
  const strict = form.asked.map(({ alternatives }) => alternatives)
  const groups = groupsOf(form)
  const first = await listReportsWith(db, view, strict, mostFound + 1, filter)
  const wider = first.length > mostFound ? [] : await listReportsWith(db, view, groups, mostFound + 1, filter)
  return { reports: [...new Set([...first, ...wider])], rows: rowsWith(rows, groups), records: await listRecordsWith(db, view, groups, mostFound + 1, filter) }
}

async function toFound(db: Database, { question, view }: Pick<Found, 'question' | 'view'>, { reports, rows, records }: Hits, form: AskedForm, toItems: (rows: readonly EvidenceRow[]) => Found['rows']): Promise<Found> {
  return {
    question,
    view,
    broadened: form.asked.map(({ word, otherNames }, at) => ({ word, terms: [...otherNames.map((term) => ({ term, likeness: 'place' as const })), ...(form.like[at] ?? [])] })).filter(({ terms }) => terms.length > 0),
    reports: await foundReports(db, view, reports.slice(0, mostFound), groupsOf(form)),
    rows: toItems(rows.slice(0, mostFound)),
    records: records.slice(0, mostFound),
    more: { reports: reports.length > mostFound, rows: rows.length > mostFound, records: records.length > mostFound },
  }
}

/** What a row says in Dutch where it says it in English, and what its place is called elsewhere. */
function otherNames(row: EvidenceRow, vocabulary: Vocabulary, { both, place }: Translations): string {
  switch (row.kind) {
    case 'recorded-judgement':
      return both(row.id, 'reason', row.reason).nl
    case 'recorded-warning':
      return both(row.id, 'expectation', row.expectation).nl
    case 'scale-step':
      return both(row.id, 'meaning', row.meaning).nl
    case 'threat-event':
      return [place(row.place).nl, place(row.place).en, ...namesOf(vocabulary, 'place').flatMap(({ record, reader }) => (row.place.includes(record) ? reader : []))].join(' ')
    case 'level-decision':
    case 'cohort-figure':
    case 'cohort-identity':
    case 'cohort-change':
    case 'yearly-total':
      return ''
  }
}

/** Rows as they open under a sentence, in the order in which they were found. */
function itemsOf(rows: readonly EvidenceRow[], base: EvidenceBase, vocabulary: Vocabulary, translations: Translations): Found['rows'] {
  const items = withDutch(evidenceItems(base, rows.map(({ id }) => ({ kind: 'row', row: id })), vocabulary), translations)
  return rows.flatMap(({ id }) => (items[id]?.kind === 'row' ? [items[id]] : []))
}

function groupsOf({ asked, like }: AskedForm): readonly (readonly Alternative[])[] {
  return asked.map(({ alternatives }, at) => [...alternatives, ...(like[at] ?? []).map(({ term }) => [term])])
}

/** The words of a question with the other names of places, as they are asked of the store: what a saved search counts by. */
export function strictGroups(question: string, vocabulary: Vocabulary): readonly (readonly Alternative[])[] {
  return parseQuestion(question, namesByName(placesOf(vocabulary))).map(({ alternatives }) => alternatives)
}

/** What places are called, each list the names of one: those of the gazetteer and those of the record. */
function placesOf(vocabulary: Vocabulary): readonly (readonly string[])[] {
  return [...vocabulary.placeNames.map(({ names }) => names), ...namesOf(vocabulary, 'place').map(({ reader }) => reader)]
}

/** For each word the terms of reports and rows that may stand for it. */
async function listLikeTerms(db: Database, view: AsOf, asked: readonly AskedWord[], rows: readonly SearchableRow[]): Promise<readonly (readonly LikeTerm[])[]> {
  const inRows = [...new Set(rows.flatMap(({ terms }) => [...terms]))]
  const candidates = await listCandidateTerms(db, asked.map(({ stems }) => stems))
  const like = asked.map((word, at) => allLikeTerms(word, [...new Set([...(candidates[at] ?? []), ...inRows])]))
  if (!isBound(view)) return like.map((terms) => terms.slice(0, mostTerms))
  // A word that only a report above the clearance holds is not said back to whoever asks.
  const held = new Set([...inRows, ...(await listHeldTerms(db, view, [...new Set(like.flat().map(({ term }) => term))]))])
  return like.map((terms) => terms.filter(({ term }) => held.has(term)).slice(0, mostTerms))
}

/** A compound that no report holds as the two words that it is made of, where some report holds those. */
async function splitUp(db: Database, view: AsOf, asked: readonly AskedWord[], rows: readonly SearchableRow[]): Promise<readonly AskedWord[]> {
  const splits = asked.map((word) => splitsOf(word).map((parts) => parts.flatMap(wordsOf).map((part) => askedWord([part], []))))
  const stems = [...new Set(splits.flat(2).flatMap((part) => part.stems))]
  const known = new Set([...(await listKnownTerms(db, view, stems)), ...stems.filter((stem) => rows.some(({ terms }) => terms.has(stem)))])
  const isKnown = ({ stems: forms, otherNames: others }: AskedWord) => others.length > 0 || forms.some((stem) => known.has(stem))
  return asked.flatMap((word, at) => (isKnown(word) ? undefined : splits[at]?.find((parts) => parts.length === 2 && parts.every(isKnown))) ?? [word])
}
