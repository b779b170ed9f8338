import { draftBody, level, propositions, warning, whatIf } from './documents.ts'
import type { Member, Request } from './member.ts'
import { claimsOfReport } from './served-team.ts'
import { madeReport, pathOfClaim, pathOfReport, type ShownInbox, type ShownTally, type ShownReport } from './shown.ts'

/** One thing that a page asks for, each time a little different where the page would be too. */
export interface Call {
  readonly group: 'inbox' | 'evidence' | 'search and check' | 'assess' | 'write' | 'warnings and account'
  readonly name: string
  readonly path: (at: number) => string
  readonly request?: (at: number) => Request
  /** Whether an answer is what was put in. */
  readonly holds: (text: string) => boolean
}

const parsed = <T>(text: string): T => {
  const body: T = JSON.parse(text)
  return body
}
const has = (words: string) => (text: string) => text.includes(words)
const isOpen = (text: string) => parsed<ShownReport>(text).claims.length === claimsOfReport
const isObject = (text: string) => text.startsWith('{') && text.length > 2

const claim = (at: number) => encodeURIComponent(`${madeReport(at * 5)}:FIGURE-0-79`)
// A word of every text, a rare one, a compound, and two words.
const question = (at: number) => ['aanslag', 'zeldzaamheid', 'aanslagniveau', 'niveau bericht'][at % 4] ?? ''

/** Everything that the pages read, on a store with so many made reports. */
export async function readCalls(analyst: Member, decider: Member, reports: number): Promise<readonly Call[]> {
  const set = await analyst.read<{ readonly id: string }>('/logbook', { method: 'POST', body: propositions([analyst.name]) })
  const draft = await analyst.read<{ readonly id: string }>('/drafts', { method: 'POST', body: { country: 'NL', body: draftBody('Er zijn ongeveer 155 uitreizigers in Syrië en Irak.') } })
  const issued = await analyst.read<{ readonly id: string }>('/warnings', { method: 'POST', body: warning })
  const drafted = await decider.read<{ readonly id: string }>('/level-drafts', { method: 'POST', body: level })
  const { items: events } = await analyst.read<{ readonly items: readonly { readonly id: string }[] }>('/events?limit=50')
  const { items: series } = await analyst.read<{ readonly items: readonly { readonly cohort: string }[] }>('/figures?country=NL')
  return [...inboxCalls(reports), ...evidenceCalls(events.map(({ id }) => id), series.map(({ cohort }) => cohort)), ...searchCalls(), ...assessCalls(set.id, drafted.id), ...writeCalls(draft.id), ...warningCalls(issued.id)]
}

function inboxCalls(reports: number): readonly Call[] {
  const group = 'inbox'
  const spread = (at: number) => madeReport((at * 97) % reports)
  return [
    { group, name: 'list', path: () => '/inbox', holds: (text) => parsed<ShownInbox>(text).reports.length > 0 },
    { group, name: 'counts', path: () => '/inbox/tally', holds: (text) => Object.values(parsed<ShownTally>(text)).reduce((sum, each) => sum + each, 0) >= reports },
    { group, name: 'list of one country and kind', path: () => '/inbox?country=NL&kind=FIGURE', holds: has('bericht-') },
    { group, name: 'list of what is to be reviewed', path: () => '/inbox?state=to-review', holds: has('bericht-') },
    { group, name: 'report', path: (at) => pathOfReport(spread(at)), holds: isOpen },
    { group, name: 'pages of a report', path: (at) => `${pathOfReport(spread(at))}/pages`, holds: isObject },
    { group, name: 'claim', path: (at) => pathOfClaim(`${spread(at)}:FIGURE-0-79`), holds: has('FIGURE-0-79') },
  ]
}

function evidenceCalls(events: readonly string[], cohorts: readonly string[]): readonly Call[] {
  const group = 'evidence'
  return [
    { group, name: 'events', path: () => '/events', holds: has('"items":[{') },
    { group, name: 'events of a country and years', path: (at) => `/events?country=NL&from=20${10 + (at % 10)}-01-01&to=2022-12-31`, holds: has('"items":[{') },
    { group, name: 'events on map and line', path: (at) => `/events-drawn?country=NL&from=20${10 + (at % 10)}-01-01`, holds: has('<svg') },
    { group, name: 'event', path: (at) => `/events/${encodeURIComponent(events[at % events.length] ?? '')}`, holds: has('"readings"') },
    { group, name: 'pairs', path: () => '/pairs', holds: has('"items"') },
    { group, name: 'figures', path: () => '/figures?country=NL', holds: has('"cohort"') },
    { group, name: 'series', path: (at) => `/figures/${cohorts[at % cohorts.length]}?country=NL`, holds: has('"survey"') },
    { group, name: 'sources', path: () => '/sources', holds: has('"bron-499"') },
    { group, name: 'dataset by source', path: () => '/datasets/made/sources', holds: isObject },
    { group, name: 'flags', path: () => '/flags', holds: has('"open"') },
    { group, name: 'thing', path: (at) => `/evidence/${claim(at)}`, holds: has('FIGURE-0-79') },
    { group, name: 'why', path: (at) => `/evidence/${claim(at)}/why`, holds: has('bericht-') },
    { group, name: 'impact', path: (at) => `/evidence/${claim(at)}/impact`, holds: has('FIGURE-0-79') },
    { group, name: 'what changed between two days', path: () => '/diff?country=NL&from=2018-01-01&to=2018-03-26', holds: isObject },
  ]
}

function searchCalls(): readonly Call[] {
  const group = 'search and check'
  return [
    { group, name: 'search', path: (at) => `/search?q=${encodeURIComponent(question(at))}`, holds: has('bericht-') },
    { group, name: 'saved searches', path: () => '/searches', holds: has('"items"') },
    { group, name: 'check of a text', path: () => '/check', request: (at) => ({ method: 'POST', body: { text: `Er zijn ongeveer ${150 + at} uitreizigers in Syrië en Irak. Het dreigingsniveau is 4.`, published: '2018-03-26', lang: 'nl' } }), holds: has('"verdict"') },
  ]
}

function assessCalls(set: string, draft: string): readonly Call[] {
  const group = 'assess'
  return [
    { group, name: 'overview', path: () => '/overview?country=NL', holds: has('"said"') },
    { group, name: 'assessment', path: () => '/assessments?scope=NL', holds: has('"national"') },
    { group, name: 'indicators', path: () => '/indicators?country=NL', holds: has('attack-tempo') },
    { group, name: 'evidence that opens', path: () => '/assessments/evidence?ids=J067,J068', holds: has('<code>J067</code>') },
    { group, name: 'what-if', path: () => '/what-ifs', request: (at) => ({ method: 'POST', body: whatIf((at % 10) / 10 - 0.5) }), holds: has('"kind"') },
    { group, name: 'judgements', path: () => '/judgements?country=NL', holds: has(set) },
    { group, name: 'questions', path: () => '/questions?country=NL', holds: has('"items"') },
    { group, name: 'logbook', path: () => '/logbook?country=NL', holds: has(set) },
    { group, name: 'level drafts', path: () => '/level-drafts?country=NL', holds: has(draft) },
    { group, name: 'level draft', path: () => `/level-drafts/${draft}`, holds: has(draft) },
  ]
}

function writeCalls(draft: string): readonly Call[] {
  const group = 'write'
  const words = { language: 'nl', country: 'NL', day: '2018-03-26' }
  return [
    { group, name: 'drafts', path: () => '/drafts', holds: has(draft) },
    { group, name: 'draft', path: () => `/drafts/${draft}`, holds: has(draft) },
    { group, name: 'history', path: () => `/drafts/${draft}/history`, holds: has('"started"') },
    { group, name: 'proposals', path: () => `/drafts/${draft}/proposals`, holds: has('"sections":[{') },
    { group, name: 'preflight', path: () => `/drafts/${draft}/preflight`, holds: has('"reasons"') },
    { group, name: 'preview', path: () => `/drafts/${draft}/preview?language=nl`, holds: has('"html"') },
    { group, name: 'check of a sentence', path: () => '/sentences/check', request: (at) => ({ method: 'POST', body: { ...words, text: `Er zijn ongeveer ${150 + at} uitreizigers in Syrië en Irak.` } }), holds: has('"verdict"') },
  ]
}

function warningCalls(warned: string): readonly Call[] {
  const group = 'warnings and account'
  return [
    { group, name: 'warnings', path: () => '/warnings', holds: has(warned) },
    { group, name: 'warning', path: () => `/warnings/${encodeURIComponent(warned)}`, holds: has(warned) },
    { group, name: 'score', path: () => '/warning-score', holds: has('<section') },
    { group, name: 'calendar', path: () => '/warning-calendar', holds: has('VCALENDAR') },
    { group, name: 'words of the yardstick', path: () => '/likelihood-words', holds: has('"wordings"') },
    { group, name: 'account', path: () => '/me', holds: has('"analyst-1"') },
    { group, name: 'jobs', path: () => '/jobs', holds: isObject },
  ]
}
