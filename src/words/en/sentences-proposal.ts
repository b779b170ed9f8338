import { formatList, formatPercent } from '../format.ts'
import type { SentenceWords } from '../sentences.ts'
import { englishTerms } from './terms.ts'

export const englishProposalSentences: Pick<
  SentenceWords,
  'proposal' | 'proposal-unassessable' | 'flip' | 'nothing-would-flip' | 'top-step-needs-trigger' | 'coded-by-us'
> = {
  proposal: ({ current, proposed, withoutReluctance, probabilityLower, probabilityAtOrAbove, lowerBar, robustness }) =>
    `The model proposes level ${proposed}; ${current} holds now. ${withoutReluctance === proposed ? `Without reluctance to lower it is ${proposed} as well.` : `Without reluctance to lower it would be ${withoutReluctance}.`} The probability of a lower level is ${formatPercent('en', probabilityLower)}, of ${current} or higher ${formatPercent('en', probabilityAtOrAbove)}; lowering takes more than ${formatPercent('en', lowerBar)}. In ${formatPercent('en', robustness)} of the variants computed the result is the same.`,
  'proposal-unassessable': ({ missing }) =>
    `There is no proposal: there is no graded evidence on ${formatList('en', missing.map((driver) => englishTerms.drivers[driver]))}.`,
  flip: ({ driver, direction, to, moderateItems }) => {
    const items = Math.ceil(moderateItems)
    return `${items === 1 ? 'One moderately strong piece' : `${items} moderately strong pieces`} of evidence for ${direction === 'up' ? 'more' : 'less'} ${englishTerms.drivers[driver]} would bring the proposal to ${to}.`
  },
  'nothing-would-flip': () => 'No single factor would change the proposal by itself.',
  'top-step-needs-trigger': ({ step }) =>
    `The model never proposes level ${step}: that takes a specific, imminent attack, established by a person, with a place and an end date.`,
  'coded-by-us': ({ items, version }) =>
    `The strength of ${items === 1 ? 'one piece' : `${items} pieces`} of evidence was coded by us, not measured (coding list ${version}).`,
}
