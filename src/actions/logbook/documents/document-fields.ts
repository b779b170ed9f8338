import { z } from 'zod'
import { isDay, isRole, markings, parseScope, streams, toStorableText, type Day, type DocumentForm } from '../../../core/index.ts'

/** The message of an issue names the form that was wanted: `mistakesIn` reads it back. */
const form = (wanted: DocumentForm) => wanted

const maxTextCharacters = 4000

/** What can be seen: no space, no control character, nothing of no width, and no empty Braille cell. */
const visible = /[[\p{L}\p{N}\p{P}\p{S}]--[\p{Default_Ignorable_Code_Point}\u2800\uFFFD]]/v

/** A sentence that a person wrote, and that others can see. */
export const text = z.string(form('text')).trim().max(maxTextCharacters, form('text')).transform(toStorableText).refine((given) => visible.test(given), form('text'))

/** In Dutch, in English, or in both. */
export const writtenText = z.strictObject({ nl: z.exactOptional(text), en: z.exactOptional(text) }, form('written-text')).refine(({ nl, en }) => nl !== undefined || en !== undefined, form('written-text'))

/** A name within a document: small letters, digits and hyphens. */
export const word = z.string(form('word')).regex(/^[a-z\d]+(?:-[a-z\d]+)*$/, form('word')).max(60, form('word'))

export const role = z.string(form('role')).refine(isRole, form('role'))

export const day = z.string(form('day')).refine((given): given is Day => isDay(given), form('day'))

export const probability = z.number(form('probability')).min(0, form('probability')).max(1, form('probability'))

/** How likely something is to be seen under an explanation: never 0, for what was held impossible may be seen. */
export const likelihood = z.number(form('likelihood')).gt(0, form('likelihood')).max(1, form('likelihood'))

export const finiteNumber = z.number(form('number'))

export const wholeDays = z.int(form('days')).min(1, form('days')).max(3660, form('days'))

/** What may come and may not: neither 0 nor 1. */
export const openProbability = z.number(form('open-probability')).gt(0, form('open-probability')).lt(1, form('open-probability'))

/** From 1 on. */
export const wholeNumber = z.int(form('whole-number')).min(1, form('whole-number'))

/** The id of an entry, or `#label` of an earlier document of the same file. */
export const entryId = z.string(form('entry')).regex(/^(?:entry:|#)\S+$/, form('entry'))

/** What a person can look through, and far more than anybody needs. */
const maxItems = 1000

export const list = <Item extends z.ZodType>(item: Item) => z.array(item, form('list')).max(maxItems).readonly()

export const listOfSome = <Item extends z.ZodType>(item: Item) => z.array(item, form('list')).min(1).max(maxItems).readonly()

export const oneOf = <const Words extends readonly string[]>(words: Words) => z.enum(words)

export const object = <Fields extends z.ZodRawShape>(fields: Fields) => z.strictObject(fields, form('object'))

/** One value for each of the words that name them. */
export const byWord = <Value extends z.ZodType>(value: Value) => z.record(word, value, form('object')).readonly()

/** What every document may say of itself. */
export const frame = {
  /** By which later documents of the same file call it: `#label`. */
  label: word.optional(),
  author: role.optional(),
  known: day.optional(),
  evidence: list(text).default([]),
  /** Higher than what it leans on is marked. */
  marking: oneOf(markings).optional(),
}

/** What it holds for, of a document that speaks of no other entry. */
export const holdsFor = {
  scope: z.string(form('scope')).refine((given) => parseScope(given).ok, form('scope')),
  stream: oneOf(streams).optional(),
}
