import type { HeldFigure, SourceContradictions } from '../../core/index.ts'
import { surveyingWords } from '../../words/surveying.ts'
import { trackRecordWords } from '../../words/workbench/track-record.ts'
import { wordsFor } from '../../words/words-for.ts'
import { useLanguage, useWords } from '../shell/language.tsx'
import { PageLink, thingPath } from './page-link.tsx'

/** How many figures of a source another origin excludes, and behind that which, by what and since when. */
export function Contradicted({ held }: { readonly held: SourceContradictions | undefined }) {
  const words = useWords(trackRecordWords)
  if (held === undefined) return <span className="quiet">{words.notCompared}</span>
  const { compared, contradicted } = held
  if (contradicted.length === 0) return <>{words.contradicted(0, compared)}</>
  return (
    <details>
      <summary>{words.contradicted(contradicted.length, compared)}</summary>
      <ul>{contradicted.map(({ figure, by, since }) => <li key={figure.id}><Figure figure={figure} /> {words.against} {by.map((rival, at) => <span key={rival.id}>{at === 0 ? '' : '; '}<Figure figure={rival} /></span>)} <span className="quiet">({words.since(since)})</span></li>)}</ul>
    </details>
  )
}

function Figure({ figure: { id, quantity, cohort, asOf, origin } }: { readonly figure: HeldFigure }) {
  const { language } = useLanguage()
  const said = wordsFor(language)
  return <PageLink to={thingPath(id)}>{surveyingWords[language].reading(said.quantity(quantity), said.cohort(cohort), said.day(asOf), said.origin(origin))}</PageLink>
}
