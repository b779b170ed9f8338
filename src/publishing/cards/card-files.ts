import type { Language } from '../../core/index.ts'
import { editionFolder } from '../edition/edition-folder.ts'
import { legible } from '../paper/legible.ts'
import type { Press } from '../press.ts'
import type { EditionRenderer } from '../site-file.ts'
import { editionCard } from './edition-card.ts'

/** Path of the picture of an edition for links, in a language. */
export function cardPath(id: string, language: Language): string {
  return `${editionFolder(id)}/${language}.png`
}

/** The level of an edition as a picture in each of its languages; it has an address of its own for each edition, since those who show links keep pictures for long. */
export function cardsOfEdition({ draw, has }: Press): EditionRenderer {
  return (edition) => edition.languages.map((language) => ({ path: cardPath(edition.id, language), body: draw(legible(editionCard(edition, language), has)) }))
}
