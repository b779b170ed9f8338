import type { Edition, Language } from '../../core/index.ts'
import { exchangeWords } from '../../words/exchange.ts'
import { wordsFor } from '../../words/words-for.ts'
import { writtenIn } from '../../words/written-in.ts'

/** An edition in a few sentences: what it corrects, the level, why, what is uncertain, as of which day, and that it is not official. */
export function editionSummary(edition: Edition, language: Language): readonly string[] {
  const words = wordsFor(language)
  const { picture, corrects } = edition
  const level = picture.levelStatements.find(({ sentence }) => sentence.kind === 'level-now' || sentence.kind === 'level-none' || sentence.kind === 'level-step-unknown')
  const own = picture.own.find(({ sentence }) => sentence.kind === 'own-level')
  const said = [own, level, picture.whyInShort, picture.uncertainInShort].filter((statement) => statement !== undefined)
  return [
    ...(corrects === undefined ? [] : [writtenIn(language, corrects.what)]),
    ...said.map(({ sentence }) => words.sentence(sentence)),
    exchangeWords[language].asOf(picture.view.asOf),
    ...notOfficial(edition, language),
  ]
}

/** What has to be said wherever something stands by itself, unless the publisher is the authority. */
export function notOfficial({ publisher }: Pick<Edition, 'publisher'>, language: Language): readonly string[] {
  return publisher.isAuthority ? [] : [wordsFor(language).page.notOfficialLong]
}
