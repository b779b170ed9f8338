import { modelSteps } from '../../core/index.ts'
import { formatList, formatNumber, formatPercent } from '../format.ts'
import type { SentenceWords } from '../sentences.ts'
import { dutchTerms } from './terms.ts'

export const dutchProposalSentences: Pick<
  SentenceWords,
  'proposal' | 'proposal-narrow' | 'proposal-unassessable' | 'proposal-other-scale' | 'proposal-echo' | 'flip' | 'nothing-would-flip' | 'top-step-needs-trigger' | 'coded-by-us'
> = {
  proposal: ({ current, proposed, withoutReluctance, probabilityLower, probabilityAtOrAbove, lowerBar, raiseBar, tooLowWeighs, robustness }) =>
    [
      `Het model stelt niveau ${proposed} voor; nu geldt ${current}.`,
      `De kans dat het bewijs bij een lager niveau past, is ${formatPercent('nl', probabilityLower)}; bij niveau ${current}${current < modelSteps - 1 ? ' of hoger' : ''} is zij ${formatPercent('nl', probabilityAtOrAbove)}. Het model verlaagt pas boven ${formatPercent('nl', lowerBar)} en verhoogt pas boven ${formatPercent('nl', raiseBar)}.`,
      `${withoutReluctance === proposed ? `Ook zonder terughoudendheid om te veranderen is het ${proposed}` : `Zonder terughoudendheid om te veranderen zou het ${withoutReluctance} zijn`}; te laag weegt daarbij ${formatNumber('nl', tooLowWeighs)} keer zo zwaar als te hoog.`,
      `In ${robustness === 1 ? 'alle' : `${formatPercent('nl', robustness)} van de`} doorgerekende varianten is de uitkomst gelijk.`,
    ].join(' '),
  'proposal-narrow': () => 'Dat is krap: dit voorstel vraagt een tweede lezer.',
  'proposal-other-scale': ({ steps, modelSteps }) =>
    steps === undefined
      ? 'Er is geen voorstel: welk niveau nu geldt, is niet bekend.'
      : `Er is geen voorstel: het model kent een schaal van ${modelSteps} stappen, deze schaal heeft er ${steps}.`,
  'proposal-echo': ({ rows, fromEditions, stream }) =>
    `Van de ${formatNumber('nl', rows)} stukken bewijs komen er ${formatNumber('nl', fromEditions)} uit de uitgaven van de dienst die het niveau zelf vaststelt: voor dat deel is dit geen tweede mening. Alleen bewijs over ${dutchTerms.streams[stream]} dreiging is gewogen.`,
  'proposal-unassessable': ({ missing }) =>
    `Niet te beoordelen: over ${formatList('nl', missing.map((driver) => dutchTerms.drivers[driver]))} is geen gewogen bewijs.`,
  flip: ({ driver, direction, to, moderateItems }) => {
    const items = Math.ceil(moderateItems)
    return `Met ${items === 1 ? 'één nieuwe, matig sterke aanwijzing' : `${items} nieuwe, matig sterke aanwijzingen`} voor ${direction === 'up' ? 'meer' : 'minder'} ${dutchTerms.drivers[driver]} zou het model niveau ${to} voorstellen.`
  },
  'nothing-would-flip': () => 'Geen enkele factor zou op zichzelf veranderen wat het model voorstelt.',
  'top-step-needs-trigger': ({ step }) =>
    `Niveau ${step} stelt het model nooit voor: dat vraagt een concrete, aanstaande aanslag, vastgesteld door een mens, met plaats en einddatum.`,
  'coded-by-us': ({ rows, version }) =>
    `De sterkte van ${rows === 1 ? 'één stuk bewijs' : `${rows} stukken bewijs`} is door ons ingeschat, niet gemeten (model ${version}).`,
}
