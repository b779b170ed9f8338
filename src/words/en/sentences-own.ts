import { verdicts, type Sentence, type Verdict } from '../../core/index.ts'
import { levelName } from '../level-labels.ts'
import { formatDay, formatExactPercent, formatList } from '../format.ts'
import { formatLikelihood } from '../format-likelihood.ts'
import type { SentenceWords } from '../sentences.ts'
import { placeInSentence, placeName, warnedEventName } from '../warned-events.ts'
import { outcomeName } from '../warning-outcome.ts'
import { writtenIn } from '../written-in.ts'
import { englishTerms } from './terms.ts'

const day = (value: string | undefined) => formatDay('en', value)

/** What people decided and judged here. Likelihood and confidence never share a sentence. */
export const englishOwnSentences: Pick<SentenceWords, 'own-level' | 'own-level-part' | 'own-reason' | 'own-sentence' | 'own-level-ended' | 'own-proposal' | 'judged-question' | 'judged' | 'judged-confidence' | 'dissent' | 'own-warning' | 'warned' | 'warning-outcome' | 'proposal-confidence'> = {
  'own-level': levelSet,
  'own-level-part': ({ scope, ...set }) => `${placeName('en', scope)} has a level of its own. ${levelSet(set)}`,
  'own-reason': ({ author, text }) => `Reason of ${author}: “${writtenIn('en', text)}”`,
  'own-sentence': ({ text, checked }) => `${writtenIn('en', text)} (${checkedInShort(checked.filter(({ language }) => language === 'en').map(({ verdict }) => verdict))})`,
  'own-level-ended': ({ author, decided, ordinal, steps, label, ended }) =>
    `The level that ${author} set here on ${day(decided)}, ${levelName('en', label)}, ${ordinal} of ${steps}, no longer holds: ${ended.by === 'trigger-withdrawn' ? 'the trigger that it rested on was withdrawn.' : `it ran until ${day(ended.last)}.`}`,
  'own-proposal': ({ decided, set, proposal }) =>
    proposal === undefined
      ? `The model proposed nothing on ${day(decided)}.`
      : `On ${day(decided)} the model proposed level ${proposal.proposed}, ${proposal.withoutReluctance === proposal.proposed ? 'also' : `and ${proposal.withoutReluctance}`} if moving cost nothing.${proposal.proposed === set ? '' : ' The decision departs from that.'}`,
  'judged-question': ({ question, asked }) => `Asked on ${day(asked)}: “${writtenIn('en', question)}”`,
  judged: ({ text, wording, judges, lowPercent, highPercent, opened }) =>
    `“${writtenIn('en', text)}”: ${formatLikelihood('en', wording)}, in the judgement of ${judges === 1 ? 'one role' : `${judges} roles together`}, opened on ${day(opened)}.${judges === 1 ? '' : ` They range from ${formatExactPercent('en', lowPercent)} to ${formatExactPercent('en', highPercent)}.`}`,
  'judged-confidence': ({ levels }) => `How sure they are of their judgement: ${formatList('en', (['high', 'moderate', 'low'] as const).flatMap((level) => count(levels.filter((each) => each === level).length, level)))}.`,
  dissent: ({ author, text, wording, reasons }) =>
    `${author} sees it otherwise: “${writtenIn('en', text)}” is ${formatLikelihood('en', wording)} to this role.${reasons.length === 0 ? '' : ` Why: ${reasons.map((reason) => `“${writtenIn('en', reason)}”`).join(' ')}`}`,
  'own-warning': (warning) => `${warned(warning)} After that it will be decided whether it came true.`,
  warned,
  'warning-outcome': ({ outcome, author, said, reason }) => `${author} said on ${day(said)}: ${outcomeName('en', outcome)}. Why: “${writtenIn('en', reason)}”`,
  'proposal-confidence': ({ confidence, narrow }) => `How firm this weighing is: ${confidence}. ${becauseOf[confidence === 'low' && narrow ? 'narrow' : confidence]}`,
}

/** How many claims of a sentence have which verdict. */
function checkedInShort(given: readonly Verdict[]): string {
  if (given.length === 0) return 'nothing in it that Peil can check'
  return `checked: ${verdicts.flatMap((verdict) => {
    const count = given.filter((each) => each === verdict).length
    return count === 0 ? [] : [`${count} ${count === 1 ? 'claim' : 'claims'} ${englishTerms.verdicts[verdict]}`]
  }).join('; ')}`
}

function levelSet({ author, second, decided, ordinal, steps, label, review, until, overdue }: Omit<Extract<Sentence, { readonly kind: 'own-level' }>, 'kind'>): string {
  return `On ${day(decided)} the level was set here at ${levelName('en', label)}, ${ordinal} of ${steps}, by ${author}${second === undefined ? '' : `; ${second} read it too`}.${until === undefined ? '' : ` It holds until ${day(until)}.`} ${overdue ? `It should have been looked at again by ${day(review)}.` : `It will be looked at again by ${day(review)}.`}`
}

function warned({ event, scope, stream, window, wording, author, issued }: Omit<Extract<Sentence, { readonly kind: 'warned' }>, 'kind'>): string {
  return `${author} warned on ${day(issued)}: ${warnedEventName('en', event)}${stream === undefined ? '' : ` (${englishTerms.streams[stream]} threat)`} in ${placeInSentence('en', scope)}, ${day(`${window.first}/${window.last}`)}, is ${formatLikelihood('en', wording)}.`
}

function count(roles: number, level: string): readonly string[] {
  return roles === 0 ? [] : [`${level} (${roles === 1 ? 'one role' : `${roles} roles`})`]
}

/** By docs/methods/level-model.md. */
const becauseOf = {
  high: 'Nearly all variants give the same result, and every driver that decides rests on three or more good origins.',
  moderate: 'Most variants give the same result, but not nearly all, or a driver that decides rests on fewer than three good origins.',
  low: 'A driver that decides rests on one origin or on none.',
  narrow: 'Too few variants give the same result.',
} as const
