import type { FigureFields } from '../../core/index.ts'
import { trimSpan, type Span } from '../document.ts'
import type { AnnotatedDocument, FoundClaim, ReadSentence } from '../finder.ts'
import type { NumberMention } from '../mentions/numbers.ts'
import { placeName } from '../mentions/places.ts'
import type { Rule } from '../rule.ts'
import { rules as readingRules } from '../rules/rules.ts'
import { withoutAttribution } from './find-by-rules.ts'
import { compileRule } from './compile-rule.ts'

/** What the previous number counted, for one that does not say it itself. */
interface Carried {
  readonly gives: FigureFields
  readonly rule: string
  readonly asof: string | undefined
  readonly sentence: number
}

/** Counts of cohorts and of attacks. */
export function findFigures(document: AnnotatedDocument): readonly FoundClaim<'FIGURE'>[] {
  const rules = readingRules[document.lang].FIGURE
  const found: FoundClaim<'FIGURE'>[] = []
  let carried: Carried | undefined
  for (const sentence of document.sentences) {
    if (!sentence.relevant) continue
    for (const [at, number] of sentence.numbers.entries()) {
      const part = partOf(document, sentence, at)
      const own = ruleFor(rules, document.text, part, number)
      const whole = own ?? (sentence.numbers.length === 1 || !isListed(sentence) ? ruleFor(rules, document.text, sentence, number) : undefined)
      const inherits = carried !== undefined && sentence.index - carried.sentence <= 1 && isElliptic(document, part, number)
      const rule = own ?? (inherits ? undefined : whole)
      const gives = rule?.gives ?? (inherits ? carried?.gives : undefined)
      if (gives === undefined) continue
      const asof = asOfDay(document, sentence, number, carried)
      const ruleId = rule?.id ?? (carried as Carried).rule
      found.push(toClaim({ document, sentence, number, part, gives: inContext(gives, sentence, document), rule: ruleId, asof, ownRule: own !== undefined }))
      carried = { gives, rule: ruleId, asof: asof.stated ? asof.day : carried?.asof, sentence: sentence.index }
    }
  }
  return found
}

/** The stretch of the sentence that belongs to a number: from behind the number before it to the joint before the next one. */
function partOf({ text }: AnnotatedDocument, sentence: ReadSentence, at: number): Span {
  const number = sentence.numbers[at] as NumberMention
  const before = sentence.numbers[at - 1]
  const after = sentence.numbers[at + 1]
  return trimSpan(text, {
    start: before === undefined ? clauseStart(sentence, number) : lastJoint(text, before.end, number.start) ?? number.start,
    end: after === undefined ? clauseEnd(sentence, number) : lastJoint(text, number.end, after.start) ?? after.start,
  })
}

function clauseStart(sentence: ReadSentence, number: Span): number {
  return sentence.clauses.find(({ start, end }) => start <= number.start && number.start < end)?.start ?? sentence.start
}

function clauseEnd(sentence: ReadSentence, number: Span): number {
  return sentence.clauses.find(({ start, end }) => start < number.end && number.end <= end)?.end ?? sentence.end
}

/** Where the last comma or joining word between two numbers stands. */
function lastJoint(text: string, from: number, to: number): number | undefined {
  const between = text.slice(from, to)
  const joints = [...between.matchAll(/[,;:(]\s|\s(?:en|and|evenals|terwijl|while|net als|as well as|van wie|onder wie|waarvan|of whom|of which|nog eens)\s/giu)]
  const last = joints.at(-1)
  return last === undefined ? undefined : from + last.index
}

function ruleFor(rules: readonly Rule<'FIGURE'>[], text: string, part: Span, number: Span): Rule<'FIGURE'> | undefined {
  const words = text.slice(Math.min(part.start, number.start), Math.max(part.end, number.end))
  return rules.find((rule) => {
    const pattern = compileRule(rule as unknown as Rule)
    pattern.lastIndex = 0
    return pattern.test(words)
  })
}

/** Two or more numbers in a row: each may count something else, so the sentence as a whole does not decide. */
function isListed(sentence: ReadSentence): boolean {
  return sentence.numbers.length > 1
}

/** A number whose part names no more than people, or nothing: `25 adults`, `and 40 children`, `two weeks earlier 15`. */
function isElliptic({ text }: AnnotatedDocument, part: Span, number: NumberMention): boolean {
  const rest = text.slice(number.end, part.end)
  return /^\s*(?:\)|(?:van (?:hen|wie) )?(?:nederlandse |volwassen |dutch )?(?:volwassenen?|kinderen|vrouwen|mannen|minderjarigen|personen|mensen|nederlanders|adults|children|women|men|minors|people|persons|dutch nationals?|in (?:19|20)\d\d|of (?:them|whom))?)\s*\)?[.,;:]?\s*$/iu.test(rest) || number.share !== undefined
}

/** Killed people in a sentence about one attack are its dead, no cohort of travellers. */
function inContext(gives: FigureFields, sentence: ReadSentence, { lang }: AnnotatedDocument): FigureFields {
  const ofAttack = lang === 'nl' ? /aanslag|aanval|schietpartij|steekpartij|explosie/iu : /attack|bombing|shooting|stabbing|explosion/iu
  const ofTravellers = lang === 'nl' ? /uitreizigers|uitgereisd|strijders|syri[ëe]|irak|jihad|strijdgebied|nederlanders/iu : /travell|fighters|syria|iraq|jihad/iu
  if (gives.what !== 'killed' || !ofAttack.test(sentence.text) || ofTravellers.test(sentence.text)) return gives
  const { cumulative: _, ...rest } = gives
  return { ...rest, what: 'dead' }
}

interface AsOfDay {
  readonly day: string | undefined
  readonly stated: boolean
}

/** The day a figure counts for: the nearest date in its sentence, the one that still holds from before, or the publication. */
function asOfDay(document: AnnotatedDocument, sentence: ReadSentence, number: Span, carried: Carried | undefined): AsOfDay {
  const dates = sentence.dates.filter(({ role }) => role !== 'since')
  const nearest = dates.toSorted((a, b) => distance(a, number) - distance(b, number))[0]
  if (nearest !== undefined) return { day: endOfPartial(nearest.iso, nearest.role), stated: true }
  return { day: carried?.asof ?? document.publishedAs, stated: false }
}

function endOfPartial(iso: string, role: string): string {
  return /^\d{4}$/.test(iso) && role === 'until' ? `${iso}-12-31` : iso
}

function distance(date: Span, number: Span): number {
  return date.end <= number.start ? number.start - date.end : date.start - number.end + 1000
}

interface Found {
  readonly document: AnnotatedDocument
  readonly sentence: ReadSentence
  readonly number: NumberMention
  readonly part: Span
  readonly gives: FigureFields
  readonly rule: string
  readonly asof: AsOfDay
  readonly ownRule: boolean
}

function toClaim({ document, sentence, number, part, gives, rule, asof, ownRule }: Found): FoundClaim<'FIGURE'> {
  const span = trimSpan(document.text, withoutAttribution({ start: Math.min(part.start, number.start), end: Math.max(part.end, number.end) }, sentence, number))
  const population = populationOf(document.text.slice(span.start, span.end))
  const where = sentence.places.filter(({ adjective, start, end }) => !adjective && start < span.end && end > span.start).map(placeName)
  const fields: FigureFields = {
    ...gives,
    ...quantityOf(number),
    ...(population === undefined ? {} : { population }),
    ...(where.length === 0 ? {} : { place: where.length === 1 ? (where[0] as string) : where }),
    ...(asof.day === undefined ? {} : { asof: asof.day }),
    source: sentence.holder,
  }
  const inferred = [...(asof.stated ? [] : ['asof']), ...(ownRule ? [] : ['what']), 'cumulative', ...(sentence.attributions.length > 0 ? [] : ['source'])]
  return { kind: 'FIGURE' as const, ...span, fields, rule, inferred: inferred.filter((name) => name in fields) }
}

function quantityOf({ value, low, high, share, qualifier, estimate }: NumberMention): FigureFields {
  const shared = { qualifier, ...(estimate ? { estimate } : {}) }
  if (share !== undefined) return { ...shared, share: share as unknown as number, unit: 'share' }
  return { ...shared, ...(value === undefined ? {} : { value }), ...(low === undefined ? {} : { low }), ...(high === undefined ? {} : { high }) }
}

const populations: readonly (readonly [RegExp, string])[] = [
  [/kinderen|minderjarigen|children|minors/iu, 'minors'],
  [/vrouwen|women/iu, 'women'],
  [/volwassen|adults/iu, 'adults'],
  [/mannen|(?<!wo)men\b/iu, 'men'],
]

function populationOf(words: string): string | undefined {
  return populations.find(([pattern]) => pattern.test(words))?.[1]
}
