import type { Claim, EventClaim, FigureClaim } from '../../core/index.ts'
import { quantityOfClaim } from '../figures/claim-figures.ts'
import { apparentStep, type Interval, intervalOf, writeFigure } from '../figures/interval.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'

/** People killed or injured in an attack, and people to whom a deed was done: arrested, sentenced. */
export const tollColumns = ['killed', 'injured', 'people'] as const
export type TollColumn = (typeof tollColumns)[number]

/** A number of people as somebody tells it. */
export interface ToldToll {
  readonly interval: Interval
  readonly written: string
}

/** Names under which readers give victims, per column of the record. */
const countNames: Readonly<Record<TollColumn, readonly string[]>> = { killed: ['killed', 'dead', 'deaths'], injured: ['injured', 'wounded'], people: ['arrested', 'convicted', 'sentenced', 'charged', 'released', 'escaped', 'repatriated'] }

/** A number of victims as the figure in the same words has it ("at least twenty"), else to the man; words such as "several" tell none. */
export function victimsInClaim(claim: EventClaim, column: TollColumn, figures: readonly FigureClaim[], vocabulary: Vocabulary): ToldToll | undefined {
  const value = Object.entries(claim.fields.counts ?? {}).find(([name]) => countNames[column].includes(name))?.[1]
  if (typeof value !== 'number') return undefined
  const figure = figures.find(({ fields }) => countNames[column].includes(fields.what ?? '') && fields.value === value)
  return (figure && victimsInFigure(figure, vocabulary)) ?? exactly(value)
}

/** The same of a report that is kept: also where the claim counts nobody, and its sentence does, which speaks of one event. Its first figure is the whole: "five, three of whom in hospital". */
export function victimsInReport(claim: EventClaim, column: TollColumn, text: string, beside: readonly Claim[], vocabulary: Vocabulary): ToldToll | undefined {
  const sentence = sentenceAround(claim, text)
  const figures = figuresWithin(sentence, beside)
  const told = victimsInClaim(claim, column, figures, vocabulary)
  const events = beside.filter(({ kind, start, end }) => kind === 'EVENT' && start < sentence.end && sentence.start < end)
  const figure = events.length > 1 ? undefined : figures.toSorted((a, b) => a.start - b.start).find(({ fields }) => countNames[column].includes(fields.what ?? ''))
  return told ?? (figure && victimsInFigure(figure, vocabulary))
}

function sentenceAround({ start, end }: Pick<Claim, 'start' | 'end'>, text: string): Pick<Claim, 'start' | 'end'> {
  const before = text.slice(0, start).split(/[.!?]\s|\n/).at(-1) ?? ''
  const behind = text.slice(end - 1).split(/[.!?]\s|\n/, 1)[0] ?? ''
  return { start: start - before.length, end: end - 1 + behind.length }
}

function victimsInFigure({ fields }: FigureClaim, vocabulary: Vocabulary): ToldToll | undefined {
  const quantity = quantityOfClaim(fields, vocabulary)
  const interval = intervalOf(quantity, apparentStep(quantity.value ?? 0))
  return interval && { interval, written: writeFigure(quantity) }
}

/** A number as it is told to the man. */
export function exactly(value: number): ToldToll {
  return { interval: { low: value, high: value }, written: String(value) }
}

/** Figures among these claims that stand in the words of a claim. */
export function figuresWithin({ start, end }: Pick<Claim, 'start' | 'end'>, claims: readonly Claim[]): readonly FigureClaim[] {
  return claims.filter((each) => each.kind === 'FIGURE').filter(({ fields }) => fields.status !== 'superseded').filter((each) => each.start < end && start < each.end)
}
