import type { Edition, Language } from '../../core/index.ts'

/** Folder of an edition's own files, from the root of the site. */
export function editionFolder({ id }: Pick<Edition, 'id'>): string {
  return `editions/${id}`
}

/** Permanent address of a file of the site. */
export function addressOf({ publisher }: Pick<Edition, 'publisher'>, path: string): string {
  return `${publisher.address}/${path}`
}

/** Permanent address of the page of an edition in a language. */
export function editionPage(edition: Edition, language: Language): string {
  return addressOf(edition, `${editionFolder(edition)}/${language}.html`)
}
