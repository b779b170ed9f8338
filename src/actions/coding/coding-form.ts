import { levelMask, levelWordKinds, maskLevelWords, type LevelWords } from '../../assessment/coding/mask-level-words.ts'
import { done, refused, type CodingForm, type Language, type Outcome } from '../../core/index.ts'
import type { Context } from '../context.ts'
import { readTranslations } from '../picture/translations.ts'
import { parseRecord } from '../record/parse-record.ts'
import { parseTable } from '../record/table.ts'

const wordsFile = 'data/level/level-words.csv'

/** A sheet for a second coder: the reasons of an edition in one language, without the words that tell its level. */
export async function codingForm({ readData }: Pick<Context, 'readData'>, given: string, language: Language): Promise<Outcome<CodingForm>> {
  const words = await readLevelWords(readData)
  if (!words.ok) return words
  const translations = await readTranslations({ readData })
  if (!translations.ok) return translations
  const record = await parseRecord(readData)
  if (!record.ok) return record
  const isAsked = (edition: string | undefined) => edition?.toLowerCase() === given.toLowerCase()
  const reasons = record.value.filter((row) => row.kind === 'recorded-judgement').filter(({ edition }) => isAsked(edition))
  const edition = reasons[0]?.edition
  if (edition === undefined) {
    const isKnown = record.value.filter((row) => row.kind === 'level-decision').some((decision) => isAsked(decision.edition))
    return refused({ kind: 'edition-unusable', given, reason: isKnown ? 'no-reasons' : 'unknown' })
  }
  return done({ edition, mask: levelMask, reasons: reasons.map(({ id, reason }) => ({ row: id, reason: maskLevelWords(translations.value.both(id, 'reason', reason)[language], words.value) })) })
}

/** The words that tell a level. */
export async function readLevelWords(readData: Context['readData']): Promise<Outcome<readonly LevelWords[]>> {
  return parseTable(wordsFile, await readData(wordsFile), (cells) => ({ kind: cells.oneOf('kind', levelWordKinds), forms: cells.text('forms').split('|') }))
}
