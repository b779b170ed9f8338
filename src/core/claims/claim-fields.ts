import type { AttributionFields, Claim, ClaimKind, CommonFields, EventFields, FigureFields, JudgementFields, LevelFields, NegationFields, TrendFields, WarningFields } from './claim.ts'
import { eventStatuses, qualifiers, schemes } from './claim.ts'
import { isCountry } from '../country.ts'
import { isPartialDay } from '../day.ts'
import { done, refused, type Outcome } from '../outcome.ts'
import { stepRanks } from '../level/step-rank.ts'

/** What a field of a claim may hold: a number, yes or no, a day or time, a country, one of a list, or words. */
export type FieldShape = 'number' | 'flag' | 'day' | 'country' | 'words' | readonly string[]

type Shapes<Fields> = { readonly [Name in keyof Fields]-?: FieldShape | 'structure' }

const common: Shapes<CommonFields> = { source: 'words', via: 'structure', polarity: ['affirmed', 'negated', 'near-negated', 'partial-negation'], certainty: ['hedged'], hedge: 'words' }

const level: Shapes<LevelFields> = {
  ...common, geo: 'country', scope: 'words', scheme: schemes, ordinal: 'number', label: 'words', max: 'number', bound: ['at_least', 'at_most'], rank: stepRanks,
  change: ['raised', 'lowered', 'unchanged', 'set'], from_ordinal: 'number', from_label: 'words', since: 'day', until: 'day', duration: 'words',
  status: ['actual', 'former', 'predicted', 'hypothetical', 'definition'], first_time: 'flag', temporary: 'flag',
}
const figure: Shapes<FigureFields> = {
  ...common, what: 'words', population: 'words', nationality: 'country', place: 'words', value: 'number', low: 'number', high: 'number', share: 'words', of: 'words',
  delta: 'number', parts: 'structure', qualifier: qualifiers, estimate: 'flag', unit: 'words', asof: 'day', period: 'words', cumulative: 'flag', revises: 'number',
  status: ['superseded'], derived: 'flag',
}
const event: Shapes<EventFields> = {
  ...common,
  type: ['attack', 'plot', 'arrest', 'charge', 'conviction', 'acquittal', 'sentence', 'sentence_demand', 'search', 'departure', 'return', 'repatriation', 'escape', 'release', 'death', 'investigation', 'threat_call', 'stabbing'],
  status: eventStatuses, aggregate: 'flag', date: 'day', date_asstated: 'words', place: 'words', actor: 'words', method: 'words', counts: 'structure', population: 'words',
  sentence: 'words', terrorism: ['yes', 'no', 'unknown'],
}
const trend: Shapes<TrendFields> = { ...common, quantity: 'words', place: 'words', direction: ['up', 'down', 'flat', 'peak', 'changed'], magnitude: 'words', period: 'words', than: 'words', times: 'number' }
const judgement: Shapes<JudgementFields> = {
  ...common, proposition: 'words',
  likelihood: ['small', 'unlikely', 'possible', 'possible-not-likely', 'not-excluded', 'conceivable', 'considerable', 'real-chance', 'likely', 'highly-likely', 'imminent', 'no-indications', 'uncertain', 'asserted', 'asserted-negative'],
  modality: 'words', holder: 'words', direction: ['threat', 'threat-down', 'neutral'], change: 'words', period: 'words',
}
const warning: Shapes<WarningFields> = { ...common, about: 'words', holder: 'words', modality: 'words', horizon: 'words', status: ['current', 'past'], said: 'words', period: 'words', change: 'words' }
const attribution: Shapes<AttributionFields> = { holder: 'words', holder_type: ['agency', 'official', 'expert', 'media', 'court', 'anonymous'], verb: 'words', mode: ['direct', 'indirect', 'document'] }
const negation: Shapes<NegationFields> = { strength: ['full', 'near', 'partial', 'lifted', 'double'], scope: 'words' }

const shapes: Readonly<Record<ClaimKind, Readonly<Record<string, FieldShape | 'structure'>>>> = {
  LEVEL: level, FIGURE: figure, EVENT: event, TREND: trend, JUDGEMENT: judgement, WARNING: warning, ATTRIBUTION: attribution, NEGATION: negation,
}

/** The fields of a kind of claim with what each may hold; what is made of parts can only be taken away. */
export function fieldsOfKind(kind: ClaimKind): Readonly<Record<string, FieldShape | 'structure'>> {
  return shapes[kind]
}

/** A field as a person corrects it; without a value it is taken away. */
export interface FieldChange {
  readonly field: string
  readonly value: string | number | boolean | undefined
}

/** Reads `value=160` as a change to a claim of a kind; what a field cannot hold is refused. Fields made of parts (`counts`, `parts`, `via`) can only be taken away. */
export function parseFieldChange(kind: ClaimKind, given: string): Outcome<FieldChange> {
  const { field, value } = /^(?<field>[a-z_]+)=(?<value>.*)$/s.exec(given)?.groups ?? {}
  if (field === undefined || value === undefined) return refused({ kind: 'field-invalid', field: '', given, reason: 'form' })
  const shape = Object.hasOwn(shapes[kind], field) ? shapes[kind][field] : undefined
  if (shape === undefined) return refused({ kind: 'field-invalid', field, given: value, reason: 'unknown' })
  if (value === '') return done({ field, value: undefined })
  const parsed = shape === 'structure' ? undefined : parseField(shape, value)
  return parsed === undefined ? refused({ kind: 'field-invalid', field, given: value, reason: 'value' }) : done({ field, value: parsed })
}

function parseField(shape: FieldShape, value: string): string | number | boolean | undefined {
  switch (shape) {
    case 'number': return /^-?\d+(?:\.\d+)?$/.test(value) ? Number(value) : undefined
    case 'flag': return value === 'true' ? true : value === 'false' ? false : undefined
    case 'day': return isPartialDay(value.replace(/~$/, '')) ? value : undefined
    case 'country': return isCountry(value) ? value : undefined
    case 'words': return value.trim() === '' ? undefined : value
    default: return shape.includes(value) ? value : undefined
  }
}

/** A claim with its fields changed; what a person says it means counts as stated. */
export function withFields(claim: Claim, changes: readonly FieldChange[]): Claim {
  const changed = new Set(changes.map(({ field }) => field))
  const set = changes.filter(({ value }) => value !== undefined)
  const kept = Object.entries(claim.fields).filter(([name]) => !changed.has(name))
  const fields = Object.fromEntries([...kept, ...set.map(({ field, value }) => [field, value] as const)])
  const stated = [...claim.stated.filter((name) => !changed.has(name)), ...set.map(({ field }) => field)]
  // Each value was held against the shape of its field, which the type of the record of entries does not tell.
  return { ...claim, fields, stated, inferred: claim.inferred.filter((name) => !changed.has(name)) } as Claim
}
