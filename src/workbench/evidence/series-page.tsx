import { useParams, useSearch } from '@tanstack/react-router'
import type { readFiguresRoute } from '../../api/team/evidence/standing-shapes.ts'
import { isCountry, type CohortSurvey, type FigureConflict, type SurveyedFigure, type SurveyedRun } from '../../core/index.ts'
import { surveyingWords } from '../../words/surveying.ts'
import { evidenceWords } from '../../words/workbench/evidence.ts'
import { wordsFor } from '../../words/words-for.ts'
import { useLanguage, useWords } from '../shell/language.tsx'
import { Answer } from '../shell/answer.tsx'
import { useRead } from '../shell/use-read.ts'
import { Titled } from '../together/term-help.tsx'
import { Drawing } from './drawing.tsx'
import { PageLink, thingPath } from './page-link.tsx'
import './evidence.css'

/** One series: its line with gaps and breaks, which source says what when, what conflicts and what the origins give together. */
export function page() {
  const { cohort = '' }: Readonly<Record<string, string>> = useParams({ strict: false })
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const country = typeof search['country'] === 'string' && isCountry(search['country']) ? search['country'] : 'NL'
  const words = useWords(evidenceWords).figures
  const { cohort: name, country: countryName } = wordsFor(useLanguage().language)
  const figures = useRead<typeof readFiguresRoute>('GET /figures/{cohort}', { params: { cohort }, query: { country } })
  return (
    <>
      <h1>{name(cohort)}, {countryName(country)}</h1>
      <Answer of={figures}>{({ survey, chart }) => survey.runs.length === 0 ? <p className="empty">{words.none}</p> : (
        <>
          {chart === undefined ? null : <Drawing of={chart} />}
          <h2>{words.chartTable}</h2>
          {survey.runs.map((run, at) => <Run key={at} run={run} />)}
          <Conflicts survey={survey} />
          <Fused survey={survey} />
        </>
      )}</Answer>
    </>
  )
}

function Run({ run: { population, definedSince, figures } }: { readonly run: SurveyedRun }) {
  const { language } = useLanguage()
  const said = surveyingWords[language]
  const { day, population: people } = wordsFor(language)
  const heads = (['asOf', 'figure', 'allows', 'known', 'origin', 'validity'] as const).map((column) => said.columns[column])
  return (
    <>
      {definedSince === undefined ? null : <p className="tag">{said.definedSince(day(definedSince))}</p>}
      {population === undefined ? null : <p className="quiet">{said.counted(people(population))}</p>}
      <div className="scroll" tabIndex={0} role="region" aria-label={heads.join(', ')}>
        <table className="stack"><thead><tr>{heads.map((head) => <th key={head} scope="col">{head}</th>)}</tr></thead><tbody>{figures.map((figure) => <Line key={figure.id} figure={figure} />)}</tbody></table>
      </div>
    </>
  )
}

function Line({ figure: { id, asOf, quantity, allows, known, origin, validity, revisedBy } }: { readonly figure: SurveyedFigure }) {
  const { language } = useLanguage()
  const words = useWords(evidenceWords).figures
  const said = surveyingWords[language]
  const { day, number, quantity: say, origin: name } = wordsFor(language)
  const range = allows === undefined ? '' : allows.high === undefined ? said.atLeast(number(allows.low)) : allows.low === allows.high ? number(allows.low) : said.between(number(allows.low), number(allows.high))
  return <tr><td data-label={said.columns.asOf}><PageLink to={thingPath(id)}>{day(asOf)}</PageLink></td><td data-label={said.columns.figure}>{say(quantity)}</td><td data-label={said.columns.allows}>{range}</td><td data-label={said.columns.known}>{day(known)}</td><td data-label={said.columns.origin}>{name(origin)}</td><td data-label={said.columns.validity}>{said.validities[validity]}{revisedBy === undefined ? '' : <>; <PageLink to={thingPath(revisedBy)}>{words.revised(revisedBy)}</PageLink></>}</td></tr>
}

function Conflicts({ survey: { conflicts } }: { readonly survey: CohortSurvey }) {
  const said = surveyingWords[useLanguage().language]
  const readings = useReadings()
  return (
    <>
      <h2>{said.conflicts}</h2>
      {conflicts.length === 0 ? <p>{said.noConflicts}</p> : <ul className="said">{conflicts.map((conflict, at) => <li key={at}>{conflictText(conflict)}</li>)}</ul>}
    </>
  )
  function conflictText({ kind, figures, widening }: FigureConflict): string {
    return kind === 'sum' ? said.doNotAddUp(readings(figures), widening === undefined ? undefined : String(widening)) : said.sideBySide(readings(figures))
  }
}

function Fused({ survey: { fusion } }: { readonly survey: CohortSurvey }) {
  const { language } = useLanguage()
  const said = surveyingWords[language]
  const { number } = wordsFor(language)
  const readings = useReadings()
  if (fusion === undefined) return null
  const { result, leftOut } = fusion
  const made = result.kind === 'one-origin' ? [said.oneOrigin] : [said.fused(number(result.value, 0), number(result.low, 0), number(result.high, 0), number(result.median, 0), number(result.i2, 2), number(result.qProbability, 3)), result.usable ? said.usable : said.notUsable]
  return <>{result.kind === 'one-origin' ? <h2>{said.fusion}</h2> : <Titled terms={['i2']}><h2>{said.fusion}</h2></Titled>}<p className="said">{readings(fusion.figures)}</p>{[...made, ...(leftOut.length === 0 ? [] : [said.leftOut(readings(leftOut))])].map((text) => <p key={text}>{text}</p>)}</>
}

/** Figures as they stand beside each other in a sentence. */
function useReadings(): (figures: readonly SurveyedFigure[]) => string {
  const { language } = useLanguage()
  const { day, quantity, cohort, origin } = wordsFor(language)
  return (figures) => figures.map((figure) => surveyingWords[language].reading(quantity(figure.quantity), cohort(figure.cohort), day(figure.asOf), origin(figure.origin))).join('; ')
}
