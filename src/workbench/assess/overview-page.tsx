import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { readOverview } from '../../api/team/assessing/overview-shapes.ts'
import type { ReplyOf } from '../../api/team/team-route.ts'
import { questionWords } from '../../words/questions.ts'
import { levelWords } from '../../words/workbench/assess/level.ts'
import { overviewWords } from '../../words/workbench/assess/overview.ts'
import { writtenIn } from '../../words/written-in.ts'
import { useLanguage, useWords } from '../shell/language.tsx'
import { Answer } from '../shell/answer.tsx'
import { AssessPage } from './assess-page.tsx'
import { ServerMarkup } from '../shell/server-markup.tsx'
import { useRead } from '../shell/use-read.ts'
import { Tour } from './tour.tsx'
import { useCountry } from './use-country.ts'

type Overview = ReplyOf<typeof readOverview>

/** The level that holds, and everything that waits for somebody. */
function OverviewPage() {
  const { country } = useCountry()
  const overview = useRead<typeof readOverview>('GET /overview', { query: { country } })
  return <AssessPage part="overview"><Tour /><Answer of={overview}>{(body) => <Board overview={body} />}</Answer></AssessPage>
}
export { OverviewPage as page }

function Board({ overview }: { readonly overview: Overview }) {
  const words = useWords(overviewWords)
  const { said, flags, warningsDue, questions } = overview
  const { language } = useLanguage()
  return (
    <div className="board">
      <Standing overview={overview} />
      <div>
        <Waiting overview={overview} />
        <Listed title={words.warnings} empty={words.noWarnings}>{warningsDue.map(({ warning: { id, body } }) => <li key={id}><Link to="/warnings/$warning" params={{ warning: id }} search={keepSearch}>{writtenIn(language, body.rule.text)}</Link></li>)}</Listed>
        <Listed title={words.questions} empty={words.noQuestions}>{questions.map((question) => <li key={question.question.id}>{questionWords[language].question(question)} <span className="quiet">{questionWords[language].state(question.state)}</span></li>)}</Listed>
        <Listed title={words.flags} empty={words.noFlags}>{flags.length === 0 ? [] : said.flags.map(({ id, text }) => <li key={id}><Link to="/evidence/flags">{text}</Link></li>)}</Listed>
        <Listed title={words.moved} empty={words.nothingMoved}>{said.moved.map((sentence) => <li key={sentence}>{sentence}</li>)}</Listed>
      </div>
    </div>
  )
}

function Standing({ overview: { said } }: { readonly overview: Overview }) {
  const words = useWords(overviewWords)
  const { notOfficial } = useWords(levelWords)
  return (
    <section className="standing" aria-labelledby="standing">
      <h2 id="standing">{words.level}</h2>
      {said.gauge === undefined ? <p>{words.noGauge}</p> : <ServerMarkup className="instrument" markup={said.gauge} />}
      <p>{said.current}</p>
      {said.review === undefined ? <p className="quiet">{said.gauge === undefined ? null : words.noReview}</p> : <p className={said.review.isOverdue ? 'due' : undefined}>{said.review.isOverdue ? words.reviewOverdue(said.review.day) : words.review(said.review.day)}</p>}
      {said.triggers.map((trigger) => <p key={trigger} className="due">{trigger}</p>)}
      <h3>{words.proposal}</h3>
      {said.proposal.map((sentence) => <p key={sentence}>{sentence}</p>)}
      <p className="row"><Link to="/assess" search={keepSearch}>{words.toAssessment}</Link><Link to="/level" search={keepSearch}>{words.decide}</Link></p>
      <p className="quiet">{notOfficial}</p>
    </section>
  )
}

function Waiting({ overview: { drafts, closedSets } }: { readonly overview: Overview }) {
  const words = useWords(overviewWords)
  const { language } = useLanguage()
  return (
    <Listed title={words.waiting} empty={words.nothingWaits}>{[
      ...drafts.map(({ id, state, author, putForward }) => <li key={id}><Link to="/level/$draft" params={{ draft: id }} search={keepSearch}>{words.drafts(state === 'open' ? 'open' : 'put-forward', (putForward ?? author).name)}</Link></li>),
      ...closedSets.map(({ set, judged }) => <li key={set.id}><Link to="/judgements" search={keepSearch}>{writtenIn(language, set.body.question)}</Link> <span className="quiet">{words.sets(judged.length, set.body.judges.length)}</span></li>),
    ]}</Listed>
  )
}

function Listed({ title, empty, children }: { readonly title: string; readonly empty: string; readonly children: readonly ReactNode[] }) {
  return (
    <section>
      <h2>{title}{children.length === 0 ? null : <span className="count"> {children.length}</span>}</h2>
      {children.length === 0 ? <p className="quiet">{empty}</p> : <ul>{children}</ul>}
    </section>
  )
}

function keepSearch(search: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return { ...search }
}
