import type { StepRank } from '../../core/index.ts'
import type { Span } from '../document.ts'
import type { Folded } from '../patterns/fold.ts'
import { PatternSet, type FindPattern } from '../patterns/pattern-set.ts'
import { anyOf, remembered } from '../words.ts'

/** What words say about a step of a scale: its number, its name, where it came from, how many steps there are. */
export interface StepReading {
  readonly ordinal?: number
  readonly label?: string
  readonly fromOrdinal?: number
  readonly fromLabel?: string
  readonly max?: number
  readonly rank?: StepRank
  /** From the first to the last of the words that were used; undefined where nothing was found. */
  readonly span?: Span | undefined
}

const nthWords: Readonly<Record<string, number>> = { eerste: 1, tweede: 2, derde: 3, vierde: 4, vijfde: 5, first: 1, second: 2, third: 3, fourth: 4, fifth: 5 }

const numberWords: Readonly<Record<string, number>> = {
  een: 1, één: 1, twee: 2, drie: 3, vier: 4, vijf: 5, zes: 6, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6,
}
export const ordinalSource = `(?:[1-6](?![\\d.,]?\\d)|${anyOf(Object.keys(numberWords))})`

/** The article `een` is a number only behind the word for level. */
const bareOrdinal = ordinalSource.replace('|een|', '|')

/** `in Utrecht 5`, `landelijk 4`: a place and a step without a verb. */
const elliptic = `(?:in|voor|for) (?:de provincie |the province of |the rest of |de rest van )?(?-i:\\p{Lu})[\\p{L}-]+(?: (?-i:\\p{Lu})[\\p{L}-]+){0,2},? (?:wel |nu |now |currently |it is |is het )?(?<elliptic>${bareOrdinal})(?=[.;,]?\\s*$)|(?<!\\p{L})(?:landelijk|nationaal|nationally|nationwide) (?<wide>${bareOrdinal})(?=[.;,]?\\s*$)`

const quote = `[‘’“”"']?`
const noun = '(?:(?:dreigings|terreur|terror |threat )?(?:niveau|level|fase)s? )?'
/** A bare number must not count anything: what follows it is no word, or one that cannot be counted. */
const alone = '(?!\\s(?!(?:van|op|sinds|in|voor|en|na|maar|dat|omdat|zoals|geweest|gaan|gegaan|te|kon|uit|bij|is|wordt|werd|blijft|bleef|gaat|ging|staat|staan|gestaan|houden|gehouden|laten|zetten|stond|stijgt|steeg|daalt|daalde|zakt|zakte|verhoogd|verlaagd|verhoogt|verlaagt|houdt|hield|brengt|bracht|to|on|out|of|since|for|after|but|and|as|at|with|while|when|because|last|this|yesterday|today|earlier|again|from|until|during|by|despite|following|amid|throughout|vorige|afgelopen|gisteren|vandaag|vanaf|tot|tijdens|door|ondanks|weer|opnieuw|nu)(?!\\p{L}))[\\p{L}\\d])'

const ranks = {
  'second-highest': /op (?:een|één) na hoogste|second[- ]highest|tweede hoogste/iu,
  'second-lowest': /op (?:een|één) na laagste|second[- ]lowest/iu,
  'third-highest': /third[- ]highest|op twee na hoogste/iu,
  lowest: /laagste (?:(?:dreigings|terreur)?niveau|trede|stand)|lowest (?:possible )?(?:(?:threat |alert )?level|rating)/iu,
  highest: /(?:aller)?hoogst(?:e)?(?: mogelijke)? (?:(?:dreigings|terreur)?niveau|categorie|fase|alarmfase|stand)|(?:aller)?hoogste van|(?:highest|maximum) (?:possible )?(?:(?:threat |alert )?level|alert|category|rating)|is the highest/iu,
} satisfies Readonly<Record<StepRank, RegExp>>

/** In this order: the first that is said counts. */
const rankNames = ['second-highest', 'second-lowest', 'third-highest', 'lowest', 'highest'] as const satisfies readonly StepRank[]

type StepPattern = StepRank | 'fromTo' | 'wasNow' | 'becomes' | 'leaving' | 'ofMax' | 'scale' | 'named' | 'placed' | 'nth' | 'label' | 'quotedLabel'
type FindStep = FindPattern<StepPattern>

const patternsFor = remembered((labels: readonly string[]): PatternSet<StepPattern> => {
  const known = labels.length === 0 ? '(?!)' : anyOf(labels)
  const step = (name: string) => `${noun}${quote}(?:(?<${name}>${ordinalSource})|(?<${name}Label>${known}))(?![\\p{L}\\d])${quote}(?: ?\\(${quote}(?:(?<${name}Also>${known})|${noun}(?<${name}Number>${ordinalSource})(?: (?:van|of|out of)(?: de)? ${ordinalSource})?)${quote}\\)?)?`
  return new PatternSet<StepPattern>([
    ...rankNames.map((name) => [name, ranks[name]] as const),
    ['fromTo', new RegExp(`(?<![\\p{L}])(?:van|from) ${step('from')},? (?:naar|tot|to|op|terug naar) (?<target>${step('to')})`, 'iu')],
    ['wasNow', new RegExp(`(?<![\\p{L}\\d])(?:was|were|had been|stond|bleef)(?: [^\\s,.;]+){0,4}? ${step('from')}(?: (?:for|since|sinds) [^,.;]{2,20}?)?,? (?:en|maar|and|but) (?:wordt|is|gaat|now|goes)(?<gap>[^.;]{0,40}?) (?<target>${step('to')})`, 'iu')],
    ['becomes', new RegExp(`(?<![\\p{L}\\d])${step('from')} (?:wordt|is|gaat|goes|has been|is being)(?<gap>[^.;]{0,40}?) (?:naar|tot|to) (?<target>${step('to')})`, 'iu')],
    ['leaving', new RegExp(`(?<![\\p{L}])(?:omlaag|omhoog|down|up|teruggebracht|verlaagd|verhoogd) (?:van|from) ${step('from')}(?! (?:naar|tot|to)(?!\\p{L}))`, 'iu')],
    ['ofMax', new RegExp(`(?<![\\p{L}\\d])(?<to>${ordinalSource})(?:,|’|')? ?(?:\\(?(?:van|uit|of|out of)(?: de| een)? (?<max>${ordinalSource})(?![\\p{L}\\d])(?! (?:naar|to))|,? op een schaal van (?:(?:1|een|één) (?:tot|t/m)(?: en met)? )?(?<maxScale>${ordinalSource})|,? on an? (?<maxPoint>${ordinalSource})[ -]point)`, 'iu')],
    ['scale', new RegExp(`(?:schaal (?:loopt )?van (?:niveau )?(?:(?:1|een|één)(?: \\([^)]{1,20}\\))? (?:tot|t/m|naar)(?: en met)? (?:niveau )?)?(?<max>${ordinalSource})(?![\\p{L}])(?: \\([^)]{1,20}\\))?|(?:maximale|hoogste)(?: mogelijke)? (?:dreigings|terreur)?(?:cijfer|niveau|score|stand)(?: van [^,.;]{2,30}?)? (?:is|luidt) (?:niveau )?(?<maxIs>${ordinalSource})(?![\\p{L}])|(?:maximum|(?:maximum|highest|top)(?: possible)? (?:threat |alert )?(?:level|rating|score)) is (?:level )?(?<maxOnly>${ordinalSource})(?![\\p{L}])|(?<maxPoint>${ordinalSource})[ -]?(?:point|step|tier|punts|staps|level)[- ]?(?:scale|schaal|system)|(?<maxLevels>${ordinalSource}) (?:threat |alert |dreigings|terreur)?(?:levels|niveaus|treden|trappen|stappen|steps|tiers)(?![\\p{L}])|scale (?:runs |goes )?(?:of|from) (?:(?:1|one)(?: \\([^)]{1,20}\\))? (?:to|through) )?(?<maxEn>${ordinalSource})(?![\\p{L}])(?: \\([^)]{1,20}\\))?)`, 'iu')],
    ['named', new RegExp(`(?<![\\p{L}])(?:dreigings|terreur)?(?:niveau|level|fase)s?,? (?:van |at |is |of )?${quote}(?<to>${ordinalSource})(?![\\p{L}\\d])${quote}(?! (?:jaar|jaren|maanden?|weken|dagen|decenni|keer|years?|months|weeks|days|times)(?!\\p{L}))`, 'iu')],
    ['placed', new RegExp(`(?<![\\p{L}])(?:op|naar|tot|(?:in|voor|for) (?:nederland|belgië|ons land|denemarken|zweden|noorwegen|the netherlands|belgium|denmark|sweden|norway)|(?:blijft|bleef|is|was|wordt) het|met|at|to|on|blijft|bleef|stays|stayed|remains|remained|number|wordt|even|is|was|been|also|ook|go to|jaar|nu|nog|niet|not|nooit|never|weer|steeds|altijd|opnieuw) (?<to>${bareOrdinal})(?![\\p{L}\\d])${alone}|^${quote}(?<first>${bareOrdinal})(?![\\p{L}\\d]) (?:blijft|geldt|remains|stays)|${elliptic}`, 'iu')],
    ['nth', new RegExp(`(?<![\\p{L}])(?<nth>${anyOf(Object.keys(nthWords))}) (?:(?:trede|stap|niveau|step|level|rung)(?![\\p{L}])(?: (?:van|op|on|of) (?:een|de|a|the)? ?(?:schaal van |scale of )?(?<max>${ordinalSource}))?|(?:van|of) (?:de |the )?(?<maxOf>${ordinalSource}) (?:treden|stappen|niveaus|steps|levels))`, 'iu')],
    ['label', new RegExp(`(?<![\\p{L}\\d-])(?<label>${known})(?![\\p{L}-])`, 'iu')],
    ['quotedLabel', new RegExp(`[‘“"'](?<label>${known})[’”"']`, 'iu')],
  ])
})

const ellipticAlone = new RegExp(`^(?:en |and |maar |but )?(?:${elliptic.split('|(?<!')[0]})`, 'iu')

/** Words that are no more than a place and a step: the verb and the word for level stand in what goes before. */
export function isElliptic(text: string): boolean {
  return ellipticAlone.test(text)
}

/** Whether the words say from which step the level came. */
export function comesFrom({ fromOrdinal, fromLabel }: StepReading): boolean {
  return fromOrdinal !== undefined || fromLabel !== undefined
}

/** Reads the step that `text` speaks of; `labels` are the names that the steps of the country's scale go by, always the same array for one country. */
export function readStep({ text, folded }: { readonly text: string; readonly folded: Folded }, labels: readonly string[]): StepReading {
  const patterns = patternsFor(labels)
  const find = patterns.in(text, folded)
  const rank = rankNames.find((name) => find(name) !== null)
  const scale = find('scale')
  const beside = scale === null ? text : blanked(text, scale)
  const findBeside = scale === null ? find : patterns.in(beside)
  const step = readFromTo(patterns, beside, findBeside) ?? readOne(find('nth') === null ? findBeside : find)
  const max = numberOf(scale?.groups?.max ?? scale?.groups?.maxIs ?? scale?.groups?.maxOnly ?? scale?.groups?.maxPoint ?? scale?.groups?.maxLevels ?? scale?.groups?.maxEn) ?? step?.max
  const spans = [step?.span, spanOf(scale), spanOf(rank === undefined ? null : find(rank))].filter((span) => span !== undefined)
  return {
    ...step,
    ...(max !== undefined && { max }),
    ...(rank !== undefined && { rank }),
    ...(spans.length > 0 && { span: { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) } }),
  }
}

/** With spaces for what matched, so that all offsets stay. */
function blanked(text: string, { index, 0: matched }: RegExpExecArray): string {
  return text.slice(0, index) + ' '.repeat(matched.length) + text.slice(index + matched.length)
}

function readFromTo(patterns: PatternSet<StepPattern>, text: string, find: FindStep): StepReading | undefined {
  const match = find('fromTo') ?? find('wasNow') ?? find('becomes')
  if (match === null) return readLeft(patterns, text, find)
  if (match.groups === undefined) return undefined
  const { from, fromLabel, fromAlso, fromNumber, to, toLabel, toAlso, toNumber } = match.groups
  const reading = compact({
    ordinal: numberOf(to ?? toNumber), label: (toLabel ?? toAlso)?.toLowerCase(),
    fromOrdinal: numberOf(from ?? fromNumber), fromLabel: (fromLabel ?? fromAlso)?.toLowerCase(),
  })
  const isNumberRange = reading.label === undefined && reading.fromLabel === undefined && reading.ordinal === reading.fromOrdinal
  return isNumberRange ? undefined : { ...reading, span: spanOf(match) }
}

/** `down from 5`: what it was; what it is now may stand beside it. */
function readLeft(patterns: PatternSet<StepPattern>, text: string, find: FindStep): StepReading | undefined {
  const match = find('leaving')
  if (match === null || match.groups === undefined) return undefined
  const { from, fromLabel, fromAlso, fromNumber } = match.groups
  const left = compact({ fromOrdinal: numberOf(from ?? fromNumber), fromLabel: (fromLabel ?? fromAlso)?.toLowerCase() })
  return { ...readOne(patterns.in(blanked(text, match))), ...left, span: spanOf(match) }
}

function readOne(find: FindStep): StepReading | undefined {
  const ofMax = find('ofMax')
  const nth = find('nth')
  if (nth !== null) return { ...compact({ label: find('label')?.groups?.label?.toLowerCase() }), ...compact({ ordinal: nthWords[nth.groups?.nth?.toLowerCase() ?? ''], max: numberOf(nth.groups?.max ?? nth.groups?.maxOf) }), span: spanOf(nth) }
  const numbered = ofMax ?? find('named') ?? find('placed')
  const label = find('quotedLabel') ?? find('label')
  if (numbered === null && label === null) return undefined
  const number = numbered?.groups
  const spans = [numbered, label].map(spanOf).filter((span) => span !== undefined)
  return {
    ...compact({ ordinal: numberOf(number?.to ?? number?.first ?? number?.elliptic ?? number?.wide), label: label?.groups?.label?.toLowerCase(), max: numberOf(number?.max ?? number?.maxScale ?? number?.maxPoint) }),
    span: { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) },
  }
}

function numberOf(word: string | undefined): number | undefined {
  if (word === undefined) return undefined
  return /^\d$/.test(word) ? Number(word) : numberWords[word.toLowerCase()]
}

function spanOf(match: RegExpExecArray | null): Span | undefined {
  return match === null ? undefined : { start: match.index, end: match.index + match[0].length }
}

function compact<T extends Readonly<Record<string, unknown>>>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: NonNullable<T[K]> }
}
