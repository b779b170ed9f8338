import { formatList, formatPercent } from '../format.ts'
import type { SentenceWords } from '../sentences.ts'
import { dutchTerms } from './terms.ts'

export const dutchProposalSentences: Pick<
  SentenceWords,
  'proposal' | 'proposal-unassessable' | 'flip' | 'nothing-would-flip' | 'top-step-needs-trigger' | 'coded-by-us'
> = {
  proposal: ({ current, proposed, withoutReluctance, probabilityLower, probabilityAtOrAbove, lowerBar, robustness }) =>
    `Het model stelt niveau ${proposed} voor; nu geldt ${current}. ${withoutReluctance === proposed ? `Ook zonder terughoudendheid bij verlagen is het ${proposed}.` : `Zonder terughoudendheid bij verlagen zou het ${withoutReluctance} zijn.`} De kans op een lager niveau is ${formatPercent('nl', probabilityLower)}, op ${current} of hoger ${formatPercent('nl', probabilityAtOrAbove)}; verlagen vraagt meer dan ${formatPercent('nl', lowerBar)}. In ${formatPercent('nl', robustness)} van de doorgerekende varianten is de uitkomst gelijk.`,
  'proposal-unassessable': ({ missing }) =>
    `Er is geen voorstel: over ${formatList('nl', missing.map((driver) => dutchTerms.drivers[driver]))} is geen gewogen bewijs.`,
  flip: ({ driver, direction, to, moderateItems }) => {
    const items = Math.ceil(moderateItems)
    return `${items === 1 ? 'Eén matig sterk stuk bewijs' : `${items} matig sterke stukken bewijs`} voor ${direction === 'up' ? 'meer' : 'minder'} ${dutchTerms.drivers[driver]} ${items === 1 ? 'zou' : 'zouden'} het voorstel naar ${to} brengen.`
  },
  'nothing-would-flip': () => 'Geen enkele factor zou op zichzelf het voorstel veranderen.',
  'top-step-needs-trigger': ({ step }) =>
    `Niveau ${step} stelt het model nooit voor: dat vraagt een concrete, aanstaande aanslag, vastgesteld door een mens, met plaats en einddatum.`,
  'coded-by-us': ({ items, version }) =>
    `De sterkte van ${items === 1 ? 'één stuk bewijs' : `${items} stukken bewijs`} is door ons ingeschat, niet gemeten (codelijst ${version}).`,
}
