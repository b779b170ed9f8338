import { formatList, formatNumber, formatPercent } from '../format.ts'
import type { SentenceWords } from '../sentences.ts'
import { dutchTerms } from './terms.ts'

export const dutchProposalSentences: Pick<
  SentenceWords,
  'proposal' | 'proposal-narrow' | 'proposal-unassessable' | 'proposal-other-scale' | 'proposal-echo' | 'flip' | 'nothing-would-flip' | 'top-step-needs-trigger' | 'coded-by-us'
> = {
  proposal: ({ current, proposed, withoutReluctance, probabilityLower, probabilityAtOrAbove, highest, lowerBar, raiseBar, tooLowWeighs, robustness }) =>
    [
      `Het model stelt niveau ${proposed} voor; nu geldt ${current}.`,
      `${current > highest ? `Niveau ${current} rekent het model niet uit: dat stelt alleen een mens vast.` : `De kans dat het bewijs bij een lager niveau past, is ${formatPercent('nl', probabilityLower)}; bij niveau ${current}${current < highest ? ' of hoger' : ''} is zij ${formatPercent('nl', probabilityAtOrAbove)}.`} Het model verlaagt pas boven ${formatPercent('nl', lowerBar)} en verhoogt pas boven ${formatPercent('nl', raiseBar)}.`,
      `${withoutReluctance === proposed ? `Ook zonder terughoudendheid om te veranderen is het ${proposed}` : `Zonder terughoudendheid om te veranderen zou het ${withoutReluctance} zijn`}; te laag weegt daarbij ${formatNumber('nl', tooLowWeighs)} keer zo zwaar als te hoog.`,
      `In ${robustness === 1 ? 'alle' : `${formatPercent('nl', robustness)} van de`} doorgerekende varianten is de uitkomst gelijk.`,
    ].join(' '),
  'proposal-narrow': () => 'Dat is krap: een tweede lezer is vereist.',
  'proposal-other-scale': ({ scaleId, steps }) =>
    steps === undefined
      ? 'Er is geen voorstel: welk niveau nu geldt, is niet bekend.'
      : `Er is geen voorstel: niemand heeft gezegd welke van de ${formatNumber('nl', steps)} treden van de schaal ${scaleId} een uitkomst van het model is. Een bestand dat PEIL_SCALE_MAPS noemt, kan dat zeggen; docs/methods/level-model.md laat zien hoe.`,
  'proposal-echo': ({ rows, fromEditions, streams, unassessable }) =>
    `Van de ${formatNumber('nl', rows)} stukken bewijs komen er ${formatNumber('nl', fromEditions)} uit de uitgaven van de dienst die het niveau zelf vaststelt: voor dat deel is dit geen tweede mening. Alleen bewijs over ${formatList('nl', streams.map((stream) => dutchTerms.streams[stream]))} dreiging is gewogen.${unassessable.length === 0 ? '' : ` De ${formatList('nl', unassessable.map((stream) => dutchTerms.streams[stream]))} dreiging was niet te beoordelen; dat maakt haar niet laag.`}`,
  'proposal-unassessable': ({ missing }) =>
    `Niet te beoordelen: over ${formatList('nl', missing.map((driver) => dutchTerms.drivers[driver]))} is geen gewogen bewijs dat nog vers is.`,
  flip: ({ stream, driver, direction, to, moderateItems }) => {
    const items = Math.ceil(moderateItems)
    return `Met ${items === 1 ? 'één nieuwe, matig sterke aanwijzing' : `${items} nieuwe, matig sterke aanwijzingen`} voor ${direction === 'up' ? 'meer' : 'minder'} ${dutchTerms.drivers[driver]} (${dutchTerms.streams[stream]} dreiging) zou het model niveau ${to} voorstellen.`
  },
  'nothing-would-flip': () => 'Geen enkele factor zou op zichzelf veranderen wat het model voorstelt.',
  'top-step-needs-trigger': ({ step }) =>
    `Niveau ${step} stelt het model nooit voor: dat vraagt een concrete, aanstaande aanslag, vastgesteld door een mens, met plaats en einddatum.`,
  'coded-by-us': ({ rows, version }) =>
    `De sterkte van ${rows === 1 ? 'één stuk bewijs' : `${rows} stukken bewijs`} is door ons ingeschat, niet gemeten (model ${version}).`,
}
