import { editionFolder } from '../edition/edition-folder.ts'
import { standIn, type Press, type TypesetSource } from '../press.ts'
import type { EditionRenderer } from '../site-file.ts'
import type { Edition, Language } from '../../core/index.ts'
import { paperWords } from '../../words/paper.ts'
import { editionPaper } from './edition-paper.ts'
import { legible } from './legible.ts'
import { paperLook } from './paper-look.ts'

/** Path of an edition on paper in a language, where a press could set it. */
export function paperPath(id: string, language: Language): string {
  return `${editionFolder(id)}/${language}.pdf`
}

/** An edition on paper in each of its languages. */
export function paperOfEdition({ typeset, has }: Press): EditionRenderer {
  return (edition) => edition.languages.flatMap((language) => {
    const body = typeset(paperSource(edition, language, has))
    return body === undefined ? [] : [{ path: paperPath(edition.id, language), body }]
  })
}

/** What the typesetter gets: the look, and the words and drawings of the edition in characters that can be printed. */
export function paperSource(edition: Edition, language: Language, has: Press['has']): TypesetSource {
  const { paper, drawings } = editionPaper(edition, language)
  const print = (whole: object) => JSON.stringify(whole, (_, value: unknown) => (typeof value === 'string' ? legible(value, has) : value))
  const text = print(paper)
  const said = text.includes(standIn) ? print({ ...paper, noticeLong: [paper.noticeLong, paperWords[language].standIn(standIn)].join(' ') }) : text
  const files = Object.entries(drawings).map(([name, svg]) => [name, legible(svg, has)] as const)
  return { edition: edition.id, language, main: paperLook, files: { 'paper.json': said, ...Object.fromEntries(files) } }
}
