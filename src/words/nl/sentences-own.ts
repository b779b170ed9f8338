import { verdicts, type Sentence, type Verdict } from '../../core/index.ts'
import { levelName } from '../level-labels.ts'
import { formatDay, formatExactPercent, formatList } from '../format.ts'
import { formatLikelihood } from '../format-likelihood.ts'
import type { SentenceWords } from '../sentences.ts'
import { placeInSentence, warnedEventName } from '../warned-events.ts'
import { outcomeName } from '../warning-outcome.ts'
import { writtenIn } from '../written-in.ts'
import { dutchTerms } from './terms.ts'

const day = (value: string | undefined) => formatDay('nl', value)
const confidences = { high: 'hoog', moderate: 'gemiddeld', low: 'laag' } as const

/** What people decided and judged here. Likelihood and confidence never share a sentence. */
export const dutchOwnSentences: Pick<SentenceWords, 'own-level' | 'own-level-part' | 'own-reason' | 'own-sentence' | 'own-level-ended' | 'own-proposal' | 'judged-question' | 'judged' | 'judged-confidence' | 'dissent' | 'own-warning' | 'warned' | 'warning-outcome' | 'proposal-confidence'> = {
  'own-level': levelSet,
  'own-level-part': ({ scope, ...set }) => `Voor ${placeInSentence('nl', scope)} geldt een eigen niveau. ${levelSet(set)}`,
  'own-reason': ({ author, text }) => `Reden van ${author}: “${writtenIn('nl', text)}”`,
  'own-sentence': ({ text, checked }) => `${writtenIn('nl', text)} (${checkedInShort(checked.filter(({ language }) => language === 'nl').map(({ verdict }) => verdict))})`,
  'own-level-ended': ({ author, decided, ordinal, steps, label, ended }) =>
    `Het niveau dat ${author} hier op ${day(decided)} vaststelde, ${levelName('nl', label)}, ${ordinal} van ${steps}, geldt niet meer: ${ended.by === 'trigger-withdrawn' ? 'de aanleiding waarop het rustte, is ingetrokken.' : `het liep tot en met ${day(ended.last)}.`}`,
  'own-proposal': ({ decided, set, proposal }) =>
    proposal === undefined
      ? `Het model stelde op ${day(decided)} niets voor.`
      : `Het model stelde op ${day(decided)} niveau ${proposal.proposed} voor, ${proposal.withoutReluctance === proposal.proposed ? 'ook' : `en ${proposal.withoutReluctance}`} als veranderen niets kostte.${proposal.proposed === set ? '' : ' Het besluit wijkt daarvan af.'}`,
  'judged-question': ({ question, asked }) => `Gevraagd op ${day(asked)}: “${writtenIn('nl', question)}”`,
  judged: ({ text, wording, judges, lowPercent, highPercent, opened }) =>
    `“${writtenIn('nl', text)}”: ${formatLikelihood('nl', wording)}, naar het oordeel van ${judges === 1 ? 'één rol' : `${judges} rollen samen`}, geopend op ${day(opened)}.${judges === 1 ? '' : ` Zij lopen uiteen van ${formatExactPercent('nl', lowPercent)} tot ${formatExactPercent('nl', highPercent)}.`}`,
  'judged-confidence': ({ levels }) => `Hoe zeker zij van hun oordeel zijn: ${formatList('nl', (['high', 'moderate', 'low'] as const).flatMap((level) => count(levels.filter((each) => each === level).length, confidences[level])))}.`,
  dissent: ({ author, text, wording, reasons }) =>
    `${author} denkt er anders over: “${writtenIn('nl', text)}” is volgens deze rol ${formatLikelihood('nl', wording)}.${reasons.length === 0 ? '' : ` Waarom: ${reasons.map((reason) => `“${writtenIn('nl', reason)}”`).join(' ')}`}`,
  'own-warning': (warning) => `${warned(warning)} Daarna wordt beslist of het is uitgekomen.`,
  warned,
  'warning-outcome': ({ outcome, author, said, reason }) => `${author} zei op ${day(said)}: ${outcomeName('nl', outcome)}. Waarom: “${writtenIn('nl', reason)}”`,
  'proposal-confidence': ({ confidence, narrow }) => `Hoe vast deze weging staat: ${confidences[confidence]}. ${becauseOf[confidence === 'low' && narrow ? 'narrow' : confidence]}`,
}

/** How many claims of a sentence have which verdict. */
function checkedInShort(given: readonly Verdict[]): string {
  if (given.length === 0) return 'niets erin dat Peil kan nagaan'
  return `nagegaan: ${verdicts.flatMap((verdict) => {
    const count = given.filter((each) => each === verdict).length
    return count === 0 ? [] : [`${count} ${count === 1 ? 'bewering' : 'beweringen'} ${dutchTerms.verdicts[verdict]}`]
  }).join('; ')}`
}

function levelSet({ author, second, decided, ordinal, steps, label, review, until, overdue }: Omit<Extract<Sentence, { readonly kind: 'own-level' }>, 'kind'>): string {
  return `Op ${day(decided)} is het niveau hier vastgesteld op ${levelName('nl', label)}, ${ordinal} van ${steps}, door ${author}${second === undefined ? '' : `; ${second} las mee`}.${until === undefined ? '' : ` Het geldt tot en met ${day(until)}.`} ${overdue ? `Het had uiterlijk op ${day(review)} opnieuw bekeken moeten worden.` : `Het wordt uiterlijk op ${day(review)} opnieuw bekeken.`}`
}

function warned({ event, scope, stream, window, wording, author, issued }: Omit<Extract<Sentence, { readonly kind: 'warned' }>, 'kind'>): string {
  return `${author} waarschuwde op ${day(issued)}: ${warnedEventName('nl', event)}${stream === undefined ? '' : ` (${dutchTerms.streams[stream]} dreiging)`} in ${placeInSentence('nl', scope)}, ${day(`${window.first}/${window.last}`)}, is ${formatLikelihood('nl', wording)}.`
}

function count(roles: number, level: string): readonly string[] {
  return roles === 0 ? [] : [`${level} (${roles === 1 ? 'één rol' : `${roles} rollen`})`]
}

/** By docs/methods/level-model.md. */
const becauseOf = {
  high: 'Bijna alle varianten geven dezelfde uitkomst, en elke factor die beslist rust op drie of meer goede oorsprongen.',
  moderate: 'De meeste varianten geven dezelfde uitkomst, maar niet bijna alle, of een factor die beslist rust op minder dan drie goede oorsprongen.',
  low: 'Een factor die beslist, rust op één oorsprong of op geen.',
  narrow: 'Te weinig varianten geven dezelfde uitkomst.',
} as const
