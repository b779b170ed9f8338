import type { Language, Measure, Period, SourceMix, SourceMixBlind, SourceMixMeasureName } from '../../core/index.ts'
import { formatDay, formatList, formatPercent, formatSmall } from '../format.ts'
import { originName } from '../offices.ts'

interface SourceMixWords {
  readonly title: string
  readonly measures: Readonly<Record<SourceMixMeasureName, string>>
  readonly blind: Readonly<Record<SourceMixBlind, string>>
  readonly between: (days: Period) => string
  readonly notCovered: (days: string) => string
  readonly nothing: (days: string) => string
  readonly resting: (days: string, origin: string, share: string) => string
  readonly changedBySource: (months: string) => string
  readonly changed: (moved: string, p: string) => string
  readonly notShown: (moved: string, p: string) => string
  readonly tooFew: string
}

/** Names of the numbers of the source mix, what it cannot see, and its sentence. */
export const sourceMixWords: Readonly<Record<Language, SourceMixWords>> = {
  nl: {
    title: 'Bronnen achter de telling',
    measures: {
      items: 'geteld in deze periode', 'reference-items': 'geteld in de tijd daarvoor', origins: 'oorsprongen', 'reference-origins': 'oorsprongen daarvoor',
      'effective-sources': 'samen waard, in onafhankelijke bronnen', 'reference-effective-sources': 'samen waard daarvoor, in onafhankelijke bronnen',
      'even-origins': 'even grote oorsprongen die net zo scheef verdeeld zouden zijn', 'reference-even-origins': 'even grote oorsprongen daarvoor',
      'largest-share': 'aandeel van de grootste', 'reference-largest-share': 'aandeel van de grootste daarvoor',
      'origins-moved': 'deel dat van oorsprong wisselde', 'origins-moved-p': 'kans op zo’n wisseling bij toeval',
      'kinds-moved': 'deel dat van soort bron wisselde', 'kinds-moved-p': 'kans op zo’n wisseling van soort bij toeval',
    },
    blind: {
      'compilers-choice': 'Welke pagina’s bij een aanslag staan, koos wie de lijst samenstelde. Een ander had andere pagina’s gekozen.',
      'source-within-source': 'Op welke bronnen een pagina zelf rust, is niet te zien. Een encyclopedie verandert van schrijvers en kranten zonder van naam te veranderen.',
      'change-not-shown': 'Dat een verandering niet is aangetoond, toont niet dat er geen was.',
      'one-origin': 'Alles rust op één oorsprong. Wat die mist, mist de telling.',
      bursts: 'De kans rekent alsof elke aanslag los van de andere in de lijst kwam. Komen er veel tegelijk van één pagina, dan lijkt een verandering zekerder dan zij is.',
    },
    between: ({ first, last }) => `van ${formatDay('nl', first)} tot en met ${formatDay('nl', last)}`,
    notCovered: (days) => `De lijst spreekt niet over alle dagen ${days} en het jaar daarvoor: over de bronnen valt niets te zeggen.`,
    nothing: (days) => `In de lijst staat niets ${days}: er zijn geen bronnen te vergelijken.`,
    resting: (days, origin, share) => `Van wat de lijst ${days} telt, rust ${share} op ${origin}.`,
    changedBySource: (months) => `De bronnen veranderden: in ${months} begon of stopte een bron die de sprong in het aantal verklaart. Een verschil in aantal kan daaraan liggen en niet aan de wereld.`,
    changed: (moved, p) => `De bronnen veranderden: ${moved} kwam van een andere oorsprong dan in het jaar daarvoor (p = ${p}). Een verschil in aantal kan daaraan liggen en niet aan de wereld.`,
    notShown: (moved, p) => `Dat de bronnen veranderden ten opzichte van het jaar daarvoor is niet aangetoond: ${moved} kwam van een andere oorsprong (p = ${p}).`,
    tooFew: 'Of de bronnen veranderden ten opzichte van het jaar daarvoor, is niet te zeggen: er is te weinig om te vergelijken.',
  },
  en: {
    title: 'Sources behind the count',
    measures: {
      items: 'counted in this period', 'reference-items': 'counted in the time before', origins: 'origins', 'reference-origins': 'origins before',
      'effective-sources': 'worth together, in independent sources', 'reference-effective-sources': 'worth together before, in independent sources',
      'even-origins': 'origins of equal size that would be as uneven', 'reference-even-origins': 'origins of equal size before',
      'largest-share': 'share of the largest', 'reference-largest-share': 'share of the largest before',
      'origins-moved': 'part that changed origin', 'origins-moved-p': 'probability of such a change by chance',
      'kinds-moved': 'part that changed kind of source', 'kinds-moved-p': 'probability of such a change of kind by chance',
    },
    blind: {
      'compilers-choice': 'Which pages stand beside an attack was chosen by whoever compiled the list. Somebody else would have chosen others.',
      'source-within-source': 'What a page itself rests on cannot be seen. An encyclopedia changes writers and newspapers without changing its name.',
      'change-not-shown': 'That no change is shown does not show that there was none.',
      'one-origin': 'All of it rests on one origin. What that one misses, the count misses.',
      bursts: 'The probability reckons as if each attack came into the list apart from the others. Where many come from one page at once, a change looks surer than it is.',
    },
    between: ({ first, last }) => `from ${formatDay('en', first)} to ${formatDay('en', last)}`,
    notCovered: (days) => `The list does not speak of all days ${days} and of the year before: of the sources nothing can be said.`,
    nothing: (days) => `The list holds nothing ${days}: there are no sources to compare.`,
    resting: (days, origin, share) => `Of what the list counts ${days}, ${share} rests on ${origin}.`,
    changedBySource: (months) => `The sources changed: in ${months} a source started or stopped that explains the jump in the count. A difference in the count may lie there and not in the world.`,
    changed: (moved, p) => `The sources changed: ${moved} came from another origin than in the year before (p = ${p}). A difference in the count may lie there and not in the world.`,
    notShown: (moved, p) => `That the sources changed against the year before is not shown: ${moved} came from another origin (p = ${p}).`,
    tooFew: 'Whether the sources changed against the year before cannot be told: there is too little to compare.',
  },
}

/** The sentences that a source mix becomes, by the rule of docs/methods/source-mix.md. */
export function saySourceMix(language: Language, mix: SourceMix): readonly string[] {
  const words = sourceMixWords[language]
  const days = words.between(mix.period)
  const find = (name: SourceMixMeasureName) => mix.measures.find((each) => each.name === name)
  if (find('items')?.value === undefined) return [words.notCovered(days)]
  const { largest } = mix
  const resting = largest === undefined ? words.nothing(days) : words.resting(days, originName(language, largest.origin), formatPercent(language, largest.share))
  return [resting, changeOf(language, mix, find('origins-moved'), find('origins-moved-p'))]
}

function changeOf(language: Language, { sourceMixChanged, jumps }: SourceMix, moved: Measure | undefined, p: Measure | undefined): string {
  const words = sourceMixWords[language]
  if (jumps.length > 0) return words.changedBySource(formatList(language, jumps.map(({ month }) => formatDay(language, month))))
  if (sourceMixChanged === undefined || moved?.value === undefined || p?.value === undefined) return words.tooFew
  const [part, chance] = [formatPercent(language, moved.value), formatSmall(language, p.value)]
  return sourceMixChanged ? words.changed(part, chance) : words.notShown(part, chance)
}
