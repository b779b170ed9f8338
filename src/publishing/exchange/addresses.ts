import type { Edition, Language } from '../../core/index.ts'
import { editionFolder } from '../edition/edition-folder.ts'

/** Permanent address of a file of the site. */
export function addressOf({ publisher }: Pick<Edition, 'publisher'>, path: string): string {
  return `${publisher.address}/${path}`
}

/** Permanent address of a file that an edition keeps. */
export function editionAddress(edition: Edition, file: string): string {
  return addressOf(edition, `${editionFolder(edition.id)}/${file}`)
}

/** Permanent address of the page of an edition in a language: not among the files that it keeps, for a page says who corrected it. */
export function editionPageAddress(edition: Edition, language: Language): string {
  return addressOf(edition, `${language}/${editionFolder(edition.id)}/`)
}
