import type { Edition, LikelihoodWording, Sentence, Statement, ThreatPicture } from '../../src/core/index.ts'
import { aThreatPicture } from './a-threat-picture.ts'
import { noNumbers } from './no-numbers.ts'

/** The third edition for the Netherlands, of 26 March 2018, by a publisher that is no authority. */
export function anEdition(changes: Partial<Edition> = {}, picture: Partial<ThreatPicture> = {}): Edition {
  const number = changes.number ?? 3
  return {
    id: `NL-${number}`, country: 'NL', number, issued: '2018-03-27T09:30:15.250Z', period: { first: '2017-11-10', last: '2018-03-26' }, languages: ['nl', 'en'],
    publisher: { name: 'Peil Noorderhaven', isAuthority: false, address: 'https://peil.example', contact: undefined, licence: undefined }, corrects: undefined, warnings: undefined, numbers: noNumbers,
    ...changes,
    picture: changes.picture ?? aThreatPicture(picture),
  }
}

/** The step of the picture, or another one of its scale. */
export function atStep(ordinal: number, changes: Partial<NonNullable<ThreatPicture['level']>> = {}): Pick<ThreatPicture, 'level'> {
  const { level } = aThreatPicture()
  if (level === undefined) throw new Error('the picture of the builder has a level')
  const step = level.scale.find((each) => each.ordinal === ordinal)
  return { level: { ...level, ordinal, label: step?.label ?? level.label, ...changes } }
}

const likely = (percent: number, nl: string, en: string): LikelihoodWording => ({ percent, place: { kind: 'word', term: { low: percent - 5, high: percent + 5, excludes: [], nl, en } } })

function own(id: string, sentence: Sentence, evidence: readonly string[] = []): Statement {
  return { id, sentence, evidence, origins: 0, corroboration: undefined }
}

const attack = { nl: 'Een dodelijke aanslag in Nederland in 2018', en: 'A deadly attack in the Netherlands in 2018' }

/** What people decided, judged and warned of here. */
export const decidedHere: Pick<ThreatPicture, 'own' | 'judgements'> = {
  own: [
    own('own-level-1', { kind: 'own-level', author: 'duty-officer', second: 'analyst-2', decided: '2018-03-26', ordinal: 4, steps: 5, label: 'substantieel', review: '2018-09-26', until: undefined, overdue: false }, ['J069']),
    own('own-reason-1', { kind: 'own-reason', author: 'duty-officer', text: { nl: 'De wil is er nog', en: 'The will is still there' } }, ['J069']),
  ],
  judgements: [
    own('judged-1', { kind: 'judged', text: attack, wording: likely(30, 'onwaarschijnlijk', 'unlikely'), judges: 3, lowPercent: 10, highPercent: 60, opened: '2018-03-20' }),
    own('dissent-1', { kind: 'dissent', author: 'analyst-3', text: attack, wording: likely(60, 'waarschijnlijk', 'likely'), reasons: [{ nl: 'De netwerken bestaan nog', en: 'The networks still exist' }] }),
  ],
}

/** A warning that was issued here. */
export const aWarningStatement: Statement = own('own-warning-1', {
  kind: 'own-warning', event: { class: 'deadly-attack' }, scope: 'NL', stream: 'jihadist', window: { first: '2018-04-01', last: '2018-06-30' },
  wording: likely(10, 'zeer onwaarschijnlijk', 'very unlikely'), author: 'analyst-1', issued: '2018-03-20',
}, ['J069'])

/** Texts that somebody might smuggle into a public form, each as an example for a property. */
export const hostileTexts: [text: string][] = ['<script>alert(1)</script>', ']]><x/>', '"><img src=x onerror=alert(1)>', '\u0000\u0008\u001F\uFFFE\uFFFF', '\uD800 alone', '\u202Eright to left', '&amp; & &#0;', '\r\n-->'].map((text) => [text])

/** An edition in which every text that others wrote is this one: labels, names, reasons, passages. */
export function anEditionWith(text: string, changes: Partial<Edition> = {}): Edition {
  const both = { nl: text, en: text }
  const passage = { kind: 'passage', id: 'claim:1', report: 'noorderhaven-2018', title: text, source: text, sourceName: text, published: '2018-03-26', page: undefined, before: text, quote: text, after: text, url: 'https://paper.example/1', origin: 'nctv', illustrative: false } as const
  const reason: Statement = own('reason-1', { kind: 'reason', driver: 'intent', direction: 'up', edition: text, decided: '2018-03-26', text: both }, ['claim:1'])
  const why: Statement = own('why-1', { kind: 'why-in-short', up: 1, down: 0, neutral: 0, edition: text, leading: [both] }, ['claim:1'])
  const dissent: Statement = own('dissent-1', { kind: 'dissent', author: 'analyst-3', text: both, wording: likely(60, 'waarschijnlijk', 'likely'), reasons: [both] })
  return anEdition(
    { publisher: { name: text, isAuthority: false, address: 'https://peil.example', contact: undefined, licence: undefined }, corrects: { edition: 'NL-2', what: both }, ...changes },
    { ...atStep(4, { label: text, authority: text }), whyInShort: why, reasons: [{ driver: 'intent', statements: [reason] }], judgements: [dissent], warnings: [aWarningStatement], evidence: { 'claim:1': passage } },
  )
}
