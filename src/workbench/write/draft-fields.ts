import type { BodyOf } from '../../api/team/team-route.ts'
import type { reviseEdition } from '../../api/team/writing/draft-shapes.ts'
import type { Fields } from '../together/reconcile-fields.ts'

export type DraftBody = BodyOf<typeof reviseEdition>
export type DraftSentence = DraftBody['sentences'][number]

const parts = ['nl', 'en', 'evidence'] as const
const whole = ['day', 'corrects.nl', 'corrects.en'] as const

/** A draft as fields that two people may have changed apart from each other: each sentence in each language, and what it rests on. */
export function draftFields({ day, corrects, sentences }: DraftBody): Fields {
  return {
    day,
    ...(corrects === null ? {} : { 'corrects.nl': corrects.what.nl, 'corrects.en': corrects.what.en }),
    ...Object.fromEntries(sentences.flatMap(({ id, text, evidence }) => [[`${id}/nl`, text.nl], [`${id}/en`, text.en], [`${id}/evidence`, evidence.join(' ')]])),
  }
}

/** The draft that fields make, in the order of theirs with what is new in mine behind it; a sentence without any word left is gone. */
export function draftOfFields(fields: Fields, theirs: DraftBody, mine: DraftBody): DraftBody {
  const text = (name: string) => String(fields[name] ?? '')
  const sentences = sentencesOf(theirs, mine).filter(({ id }) => parts.some((part) => text(`${id}/${part}`) !== '')).map((sentence) => {
    const { id } = sentence
    return { ...sentence, text: { nl: text(`${id}/nl`), en: text(`${id}/en`) }, evidence: text(`${id}/evidence`).split(' ').filter((each) => each !== '') }
  })
  const corrects = theirs.corrects === null ? null : { ...theirs.corrects, what: { nl: text(whole[1]), en: text(whole[2]) } }
  return { ...theirs, day: text(whole[0]), corrects, acceptsUnreviewed: mine.acceptsUnreviewed, sentences }
}

/** Every sentence of either; a translation that one of the two was not sure of is not sure. */
function sentencesOf(theirs: DraftBody, mine: DraftBody): readonly DraftSentence[] {
  const mineById = new Map(mine.sentences.map((sentence) => [sentence.id, sentence]))
  const known = new Set(theirs.sentences.map(({ id }) => id))
  return [...theirs.sentences.map((sentence) => ({ ...sentence, behind: sentence.behind ?? mineById.get(sentence.id)?.behind ?? null })), ...mine.sentences.filter(({ id }) => !known.has(id))]
}
