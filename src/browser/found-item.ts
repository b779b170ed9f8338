/// <reference lib="dom" />
import type { Language } from '../core/index.ts'
import { editionPageFolder } from '../publishing/site/addresses.ts'
import { formatCountry, formatDay } from '../words/format.ts'
import { searchingWords } from '../words/searching.ts'
import { markedRuns, type Answer, type Groups } from './find-sentences.ts'
import { element } from './page-parts.ts'

/** A sentence that was found, with a link to its place in the newest edition that has it, and the others that have it. */
export function foundItem({ text, country, places: [newest, ...others] }: Answer, groups: Groups, root: URL, language: Language): HTMLElement {
  if (newest === undefined) throw new Error('a sentence stands in an edition')
  const words = searchingWords[language]
  const link = document.createElement('a')
  link.href = new URL(`${language}/${editionPageFolder(newest)}#${newest.anchor}`, root).href
  link.append(...markedRuns(text, groups, language).map((run) => (run.isAsked ? element('mark', run.text) : run.text)))
  const where = [formatCountry(language, country), words.edition(newest.number, formatDay(language, newest.day)), ...(others.length === 0 ? [] : [words.alsoIn(others.map(({ number }) => number).toReversed())])]
  const note = element('span', where.join(', '))
  note.className = 'note'
  return element('li', link, ' ', note)
}
