import type { ThreatPicture } from '../../core/index.ts'
import { wordsFor } from '../../words/words-for.ts'
import { hero } from './hero.ts'
import { markup } from './markup.ts'
import type { PageOptions } from './page-options.ts'
import { sections } from './sections.ts'
import { shell } from './shell.ts'

/** The public page of a threat picture; without a level it says so and shows what else is known. */
export function renderPicturePage(picture: ThreatPicture, options: PageOptions): string {
  const words = wordsFor(options.language)
  const country = words.country(picture.country)
  const title = picture.level === undefined ? words.page.emptyTitle(country) : words.page.title(country)
  return shell({ ...options, title, country: picture.country, asOf: picture.view.asOf }, markup`${hero(picture, words, picture.official)}${sections(picture, words)}`)
}
