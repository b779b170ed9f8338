import type { z } from '@hono/zod-openapi'
import { languages, type Language, type Statement, type ThreatPicture } from '../../../core/index.ts'
import type { PageWords } from '../../../words/page.ts'
import { plain } from '../../../words/plain.ts'
import { wordsFor } from '../../../words/words-for.ts'
import type { readProposals } from './draft-shapes.ts'
import { shownEvidence } from './shown-evidence.ts'

type Sections = z.input<typeof readProposals['reply']>['sections']

/** The sentences of a picture under their headings, in both languages, each with what it rests on; a part without sentences is left out. */
export function proposedSections(picture: ThreatPicture, language: Language): Sections {
  const { sections } = wordsFor(language).page
  const parts: readonly (readonly [name: keyof PageWords['sections'], statements: readonly Statement[]])[] = [
    ['own', picture.own], ['history', picture.levelStatements], ['why', picture.reasons.flatMap(({ statements }) => statements)], ['against', picture.against],
    ['change', picture.wouldChange], ['judgements', picture.judgements], ['unknown', picture.unknown], ['tempo', [...(picture.tempo?.statements ?? []), ...picture.datasets]],
    ['travellers', picture.travellers?.statements ?? []], ['events', picture.events], ['warnings', picture.warnings],
  ]
  return parts.filter(([, statements]) => statements.length > 0).map(([name, statements]) => ({ name, title: sections[name], sentences: statements.map((statement) => proposed(name, statement, picture, language)) }))
}

function proposed(section: string, { id, sentence, evidence }: Statement, picture: ThreatPicture, language: Language): Sections[number]['sentences'][number] {
  const [nl = '', en = ''] = languages.map((each) => plain(wordsFor(each).sentence(sentence)))
  const items = evidence.flatMap((key) => picture.evidence[key] ?? [])
  return { id: `${section}:${id}`, text: { nl, en }, evidence: items.slice(0, 12).map((item) => shownEvidence(item, wordsFor(language))) }
}
