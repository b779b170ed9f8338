import { formatList, formatNumber, formatPercent } from '../format.ts'
import type { SentenceWords } from '../sentences.ts'
import { englishTerms } from './terms.ts'

export const englishProposalSentences: Pick<
  SentenceWords,
  'proposal' | 'proposal-narrow' | 'proposal-unassessable' | 'proposal-other-scale' | 'proposal-echo' | 'flip' | 'nothing-would-flip' | 'top-step-needs-trigger' | 'coded-by-us'
> = {
  proposal: ({ current, proposed, withoutReluctance, probabilityLower, probabilityAtOrAbove, highest, lowerBar, raiseBar, tooLowWeighs, robustness }) =>
    [
      `The model proposes level ${proposed}; ${current} holds now.`,
      `${current > highest ? `Level ${current} is not computed by the model: only a person establishes it.` : `The probability that the evidence fits a lower level is ${formatPercent('en', probabilityLower)}; that it fits level ${current}${current < highest ? ' or higher' : ''}, ${formatPercent('en', probabilityAtOrAbove)}.`} The model lowers only above ${formatPercent('en', lowerBar)} and raises only above ${formatPercent('en', raiseBar)}.`,
      `${withoutReluctance === proposed ? `Without reluctance to move it is ${proposed} as well` : `Without reluctance to move it would be ${withoutReluctance}`}; too low then still weighs ${formatNumber('en', tooLowWeighs)} times as much as too high.`,
      `In ${robustness === 1 ? 'all' : `${formatPercent('en', robustness)} of the`} variants computed the result is the same.`,
    ].join(' '),
  'proposal-narrow': () => 'That is narrow: a second reader is required.',
  'proposal-other-scale': ({ scaleId, steps }) =>
    steps === undefined
      ? 'There is no proposal: which level holds now is not known.'
      : `There is no proposal: nobody has said which of the ${formatNumber('en', steps)} steps of the scale ${scaleId} an outcome of the model is. A file named in PEIL_SCALE_MAPS can say so; docs/methods/level-model.md shows how.`,
  'proposal-echo': ({ rows, fromEditions, streams, unassessable }) =>
    `Of the ${formatNumber('en', rows)} pieces of evidence ${formatNumber('en', fromEditions)} come from the editions of the office that sets the level itself: for that part this is no second opinion. Only evidence on the ${formatList('en', streams.map((stream) => englishTerms.streams[stream]))} threat was weighed.${unassessable.length === 0 ? '' : ` The ${formatList('en', unassessable.map((stream) => englishTerms.streams[stream]))} threat could not be assessed, which does not make it low.`}`,
  'proposal-unassessable': ({ missing }) =>
    `Not assessable: there is no graded evidence on ${formatList('en', missing.map((driver) => englishTerms.drivers[driver]))} that is still fresh.`,
  flip: ({ stream, driver, direction, to, moderateItems }) => {
    const items = Math.ceil(moderateItems)
    return `With ${items === 1 ? 'one new, moderately strong indication' : `${items} new, moderately strong indications`} of ${direction === 'up' ? 'more' : 'less'} ${englishTerms.drivers[driver]} (${englishTerms.streams[stream]} threat) the model would propose level ${to}.`
  },
  'nothing-would-flip': () => 'No single factor would by itself change what the model proposes.',
  'top-step-needs-trigger': ({ step }) =>
    `The model never proposes level ${step}: that takes a specific, imminent attack, established by a person, with a place and an end date.`,
  'coded-by-us': ({ rows, version }) =>
    `The strength of ${rows === 1 ? 'one piece' : `${rows} pieces`} of evidence was coded by us, not measured (model ${version}).`,
}
