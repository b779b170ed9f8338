import type { Cause, DraftedCorrection, Flag, Language } from '../core/index.ts'
import { formatDay } from './format.ts'
import { wordsFor } from './words-for.ts'

interface CorrectionWords {
  readonly heading: (open: number, all: number) => string
  readonly none: string
  readonly flag: (flag: Flag, subject: string) => string
  readonly closed: (reason: string) => string
  readonly draft: string
  /** The correction as a person may publish it. */
  readonly correction: (drafted: DraftedCorrection, cause: Cause) => string
}

/** What flags and the corrections drafted with them say. */
export const correctionWords: Readonly<Record<Language, CorrectionWords>> = {
  nl: {
    heading: (open, all) => `${open} open ${open === 1 ? 'vlag' : 'vlaggen'}, van ${all} in totaal`,
    none: 'Er zijn geen vlaggen.',
    flag: (flag, subject) => `${flag.id} · ${subject} steunde op ${becauseInDutch(flag.cause)}`,
    closed: (reason) => `Afgedaan: ${reason}`,
    draft: 'Ontwerp van een rechtzetting',
    correction: (drafted, cause) => correctionInDutch(drafted, cause),
  },
  en: {
    heading: (open, all) => `${open} open ${open === 1 ? 'flag' : 'flags'}, of ${all} in all`,
    none: 'There are no flags.',
    flag: (flag, subject) => `${flag.id} · ${subject} leaned on ${becauseInEnglish(flag.cause)}`,
    closed: (reason) => `Closed: ${reason}`,
    draft: 'Draft of a correction',
    correction: (drafted, cause) => correctionInEnglish(drafted, cause),
  },
}

const evidenceInDutch = { report: 'het bericht', claim: 'de bewering', source: 'de bron', row: 'de regel van het register', record: 'het record', dataset: 'de dataset' } as const
const evidenceInEnglish = { report: 'the report', claim: 'the claim', source: 'the source', row: 'the row of the record', record: 'the record', dataset: 'the dataset' } as const

function becauseInDutch({ act, kind, id, known, reason }: Cause): string {
  const on = `op ${formatDay('nl', known)}`
  if (act === 'erased') return `een bericht waarvan de tekst ${on} op wettige grond is gewist (reden: ${reason})`
  const which = kind === 'report' || kind === 'record' ? 'dat' : 'die'
  return `${evidenceInDutch[kind]} ${id}, ${which} ${on} is ${act === 'corrected' ? 'verbeterd' : 'ingetrokken'} (reden: ${reason})`
}

function becauseInEnglish({ act, kind, id, known, reason }: Cause): string {
  const on = `on ${formatDay('en', known)}`
  if (act === 'erased') return `a report of which the text was erased ${on} on a lawful demand (reason: ${reason})`
  return `${evidenceInEnglish[kind]} ${id}, which was ${act === 'corrected' ? 'corrected' : 'withdrawn'} ${on} (reason: ${reason})`
}

function correctionInDutch(drafted: DraftedCorrection, cause: Cause): string {
  const without = cause.act === 'corrected' ? 'Na die verbetering' : 'Zonder dat bewijs'
  if (drafted.kind === 'support') {
    const { of, before, after } = drafted
    if (of === 'row') return `De regel van het register noemt alleen ${becauseInDutch(cause)}. Hij telt mee tot iemand hem intrekt of er een andere bron bij vindt.`
    const [one, several] = { event: ['lezing', 'lezingen'], decision: ['reden', 'redenen'], entry: ['stuk bewijs', 'stukken bewijs'] }[of]
    const what = (count: number) => `${count} ${count === 1 ? one : several}`
    const rests = { event: 'Deze gebeurtenis berustte op', decision: 'Het besluit noemde', entry: 'Deze aantekening steunde op' }[of]
    return `${rests} ${what(before)}; een daarvan is ${becauseInDutch(cause)}. ${without} ${after === 0 ? 'blijft er geen over' : `${after === 1 ? 'blijft' : 'blijven'} er ${what(after)} over`}.`
  }
  const { before, after, originsBefore, originsAfter } = drafted
  const say = wordsFor('nl').sentence
  const said = `“${say(before)}” Dit berustte op ${becauseInDutch(cause)}.`
  if (after === undefined) return `${said} ${without} vervalt deze zin.`
  if (say(after) !== say(before)) return `${said} ${without} luidt het: “${say(after)}”`
  return `${said} ${without} blijft de zin staan${originsAfter === originsBefore ? '' : `, en rust hij op ${wordsFor('nl').page.origins(originsAfter)} in plaats van ${originsBefore}`}.`
}

function correctionInEnglish(drafted: DraftedCorrection, cause: Cause): string {
  const without = cause.act === 'corrected' ? 'After that correction' : 'Without that evidence'
  if (drafted.kind === 'support') {
    const { of, before, after } = drafted
    if (of === 'row') return `The row of the record names only ${becauseInEnglish(cause)}. It counts until a person withdraws it or finds another source for it.`
    const [one, several] = { event: ['reading', 'readings'], decision: ['reason', 'reasons'], entry: ['piece of evidence', 'pieces of evidence'] }[of]
    const what = (count: number) => `${count} ${count === 1 ? one : several}`
    const rests = { event: 'This event rested on', decision: 'The decision named', entry: 'This entry leaned on' }[of]
    return `${rests} ${what(before)}; one of them is ${becauseInEnglish(cause)}. ${without} ${after === 0 ? 'none is left' : `${what(after)} ${after === 1 ? 'is' : 'are'} left`}.`
  }
  const { before, after, originsBefore, originsAfter } = drafted
  const say = wordsFor('en').sentence
  const said = `“${say(before)}” This rested on ${becauseInEnglish(cause)}.`
  if (after === undefined) return `${said} ${without} this sentence falls.`
  if (say(after) !== say(before)) return `${said} ${without} it reads: “${say(after)}”`
  return `${said} ${without} the sentence stands${originsAfter === originsBefore ? '' : `, and rests on ${wordsFor('en').page.origins(originsAfter)} instead of ${originsBefore}`}.`
}
