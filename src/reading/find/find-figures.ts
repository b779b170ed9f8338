import { trimSpan, type Span } from '../document.ts'
import type { AnnotatedDocument, FoundClaim, ReadSentence } from '../finder.ts'
import type { NumberMention } from '../mentions/numbers.ts'
import type { Rule } from '../rule.ts'
import { compileRule } from './compile-rule.ts'
import { dayOfFigure, dayOfFigures, type FigureDay } from './figure-day.ts'
import { figureFields } from './figure-fields.ts'
import { respectiveOf, respectiveWords, type Respective } from './respectively.ts'
import { endOfPair, isElliptic, isPairOfPeoples, isPartOfNext, partOf, pointsBack } from './figure-parts.ts'
import { withoutAttribution } from './find-by-rules.ts'
import { isAge, isChange, isEndOfRatio, isImaginedToll } from './no-figure.ts'
import { ofKind } from './outlook.ts'
import { allMatches } from '../words.ts'

type FigureRule = Rule<'FIGURE'>

/** What a number counted, for one behind it that does not say it itself. */
interface Counted {
  readonly rule: FigureRule
  readonly number: NumberMention
  readonly asof: FigureDay
  readonly sentence: number
}

/** A number with everything that a claim needs. */
export interface Count {
  readonly sentence: ReadSentence
  readonly number: NumberMention
  readonly span: Span
  readonly rule: FigureRule
  /** Whether the number's own words say what is counted. */
  readonly isOwn: boolean
  readonly asof: FigureDay
  readonly before: NumberMention | undefined
  /** What a share is a share of, where a number for it stands before. */
  readonly whole: number | undefined
}

const roundedToFive = /afgerond op (?:vijf|5)tallen|rounded to (?:the nearest )?(?:five|5)/iu

/** Counts of cohorts and of attacks. */
export function findFigures(document: AnnotatedDocument): readonly FoundClaim<'FIGURE'>[] {
  const ofReport = dayOfFigures(document)
  const isRounded = roundedToFive.test(document.text)
  const counts: Count[] = []
  let head: Counted | undefined
  for (const sentence of document.sentences) {
    const carried = head !== undefined && sentence.index - head.sentence <= 2 ? head : undefined
    if (!sentence.relevant || (carried === undefined && ofKind(sentence.mayFire, 'FIGURE').length === 0)) continue
    let last: Counted | undefined
    const own: Count[] = []
    for (const [at, number] of sentence.numbers.entries()) {
      const count = toCount(document, sentence, at, number, last ?? carried, ofReport)
      if (count === undefined) continue
      own.push(count)
      last = { rule: count.rule, number, asof: count.asof, sentence: sentence.index }
    }
    counts.push(...own)
    const topic = isGroupOfWhich(document, own[0]) ? own.at(-1) : own[0]
    if (topic !== undefined) head = { rule: topic.rule, number: topic.number, asof: topic.asof, sentence: sentence.index }
  }
  return counts.flatMap((count) => figureFields(document, count, isRounded))
}

function toCount(document: AnnotatedDocument, sentence: ReadSentence, at: number, number: NumberMention, counted: Counted | undefined, ofReport: FigureDay): Count | undefined {
  const [previous, next] = [sentence.numbers[at - 1], sentence.numbers[at + 1]]
  const isNoCount = isChange(sentence, number) || isAge(sentence, number) || isEndOfRatio(sentence, number)
  if (isNoCount || (previous !== undefined && isPartOfNext(document.text, previous, number))) return undefined
  const isPart = next !== undefined && isPartOfNext(document.text, number, next)
  const part = partOf(document, sentence, at)
  const respective = respectiveOf(document, sentence, at)
  const words = respectiveWords(document, sentence, at)
  const own = (words && ruleFor(document, sentence, words)) ?? ruleFor(document, sentence, part, number) ?? ruleOfPair(document, sentence, at, number) ?? ruleOfRow(document, sentence, respective)
  const led = ruleFor(document, sentence, { start: sentence.start, end: part.start })
  const elliptic = isElliptic(document, part, number)
  const isSameSentence = counted?.sentence === sentence.index
  const isLess = lessOrMore.test(document.text.slice(number.end, sentence.end))
  const carries = counted !== undefined && (elliptic || isLess) && (own === undefined || (isSameSentence && isGeneral(own, counted.rule) && !inPlace.test(document.text.slice(number.end, number.end + 24)))) && (isSameSentence || (led === undefined && pointsBack(document, sentence, number)))
  const leads = led !== undefined && own !== undefined && elliptic && !isSameSentence && isGeneral(own, led)
  const rule = carries ? counted.rule : leads ? led : (own ?? (isSameSentence ? undefined : (led ?? (sentence.numbers.length === 1 ? ruleFor(document, sentence, sentence, number) : undefined))))
  if (rule === undefined || (number.share !== undefined && ((rule.gives.what === 'convicted' && !isPart) || likelihoodWords.test(sentence.text)))) return undefined
  if (tolls.includes(rule.gives.what) && isImaginedToll(document, sentence)) return undefined
  const day = respective === undefined ? dayOfFigure(sentence, part, number, isSameSentence && counted.asof.stated ? counted.asof : ofReport) : { day: respective.date.iso, stated: true }
  const isOwn = rule === own
  const nextPart = next === undefined ? undefined : partOf(document, sentence, at + 1)
  const end = Math.max(endOfPair(document, sentence, at, part, nextPart), number.end)
  const start = isOwn ? part.start : rule === led && led !== undefined && !carries ? startOfLead(document, sentence, part, number) : startOfCarried(sentence, part, number)
  const whole = withoutAttribution({ start, end }, sentence, number)
  const hanging = /\s(?:to|tot|naar|van|from|en|and|zijn er|had)$/iu.exec(document.text.slice(number.end, whole.end))?.[0].length ?? 0
  const span = trimSpan(document.text, { start: whole.start, end: whole.end - hanging })
  return { sentence, number, span, rule, isOwn, asof: day, before: isSameSentence ? counted.number : undefined, whole: isPart ? next.value : counted?.number.value }
}

/** `90 Germans and 40 Belgians have returned`: what is said of the second is said of both. */
function ruleOfPair(document: AnnotatedDocument, sentence: ReadSentence, at: number, number: NumberMention): FigureRule | undefined {
  const next = sentence.numbers[at + 1]
  return next !== undefined && isPairOfPeoples(document, sentence, number, next) ? ruleFor(document, sentence, partOf(document, sentence, at + 1), next) : undefined
}

/** `17 and 13 attacks respectively`: what the last number counts. */
function ruleOfRow(document: AnnotatedDocument, sentence: ReadSentence, respective: Respective | undefined): FigureRule | undefined {
  const last = respective && sentence.numbers[respective.last]
  return respective && last && ruleFor(document, sentence, partOf(document, sentence, respective.last), last)
}

/** `Of the 200 travellers 40 came back`: the sentence is about those who came back. */
function isGroupOfWhich({ text }: AnnotatedDocument, count: Count | undefined): boolean {
  return count !== undefined && /^(?:van|of) (?:de|het|the|deze|those|these)(?!\p{L})/iu.test(text.slice(count.sentence.start, count.number.start))
}

/** A percentage beside these is how likely something is, no part of a group. */
const likelihoodWords = /likely|possib|chance|probab|(?<!\p{L})kans(?!\p{L})|waarschijnlijk/iu
/** `65 in Syria`: where they are now. */
const inPlace = /^ (?:nog )?in (?:Syrië|Irak|Turkije|de regio|Syria|Iraq|Turkey|the region)(?!\p{L})/iu
const lessOrMore = /^\s*(?:meer|minder|hoger|lager|more|fewer|less) (?:dan|than)(?!\p{L})/iu

/** `32 people`: not attacks, though the sentence speaks of them. */
const namesPeople = /^ (?:mensen|personen|people|persons)(?!\p{L})/iu

/** Cohorts named by a noun alone; in a list the verb that stands before counts for more. */
function isGeneral({ gives }: FigureRule, before: FigureRule): boolean {
  return gives.what === 'movement_members' || gives.what === 'present' || gives.what === 'departed' || before.gives.what?.startsWith(gives.what ?? '-') === true
}

/** `The number that …, is at 40`: what is counted stands in the clauses before, unless a colon parts them. */
function startOfLead({ text }: AnnotatedDocument, sentence: ReadSentence, part: Span, number: Span): number {
  return text.slice(sentence.start, number.start).includes(':') || text.slice(sentence.start, number.start).includes(';') ? number.start : Math.min(sentence.start, part.start)
}

/** A day or a place that stands before a number belongs to it. */
function startOfCarried(sentence: ReadSentence, part: Span, number: Span): number {
  const named = [...sentence.dates, ...sentence.places].filter(({ start, end }) => start >= part.start && end <= number.start)
  return named.length > 0 ? part.start : number.start
}

const tolls: readonly (string | undefined)[] = ['killed', 'injured']
const casualties: readonly (string | undefined)[] = ['killed', 'injured', 'arrests']

function ruleFor(document: AnnotatedDocument, { mayFire }: ReadSentence, { start, end }: Span, number?: Span): FigureRule | undefined {
  const words = document.text.slice(start, end)
  const at = (rule: FigureRule) => words.slice(number === undefined ? 0 : number.end - start).search(compileRule(rule))
  const firing = ofKind(mayFire, 'FIGURE').filter((rule) => rule.gives.value === undefined && words.search(compileRule(rule)) >= 0)
  if (number !== undefined && firing[0]?.gives.unit !== 'persons' && namesPeople.test(document.text.slice(number.end, number.end + 12))) return firing.find(({ gives }) => gives.unit === 'persons')
  if (number === undefined || !casualties.includes(firing[0]?.gives.what)) return firing[0]
  // Dead, injured and arrested often share a sentence: the word right before the number, else that which follows it first, is the one it counts.
  const before = words.slice(0, number.start - start)
  return firing.find((rule) => casualties.includes(rule.gives.what) && endsIn(rule, before)) ?? firing.filter((rule) => casualties.includes(rule.gives.what) && at(rule) >= 0).toSorted((a, b) => at(a) - at(b))[0] ?? firing[0]
}

/** `killed 16`, `injured (45)` */
function endsIn(rule: FigureRule, words: string): boolean {
  return allMatches(compileRule(rule), words).some((match) => /^\s\(?$/u.test(words.slice(match.index + match[0].length)))
}
