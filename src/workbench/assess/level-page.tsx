import { Link } from '@tanstack/react-router'
import type { listLevelDrafts } from '../../api/team/assessing/deciding-shapes.ts'
import { formatDay } from '../../words/format.ts'
import { assessWords } from '../../words/workbench/assess.ts'
import { levelWords } from '../../words/workbench/assess/level.ts'
import { useAsOf } from '../shell/as-of.tsx'
import { useLanguage, useWords } from '../shell/language.tsx'
import { useMe } from '../shell/use-me.ts'
import { Answer } from '../shell/answer.tsx'
import { AssessPage } from './assess-page.tsx'
import { StartLevel } from './start-level.tsx'
import { TriggerForm } from './trigger-form.tsx'
import { useRead } from '../shell/use-read.ts'
import { useCountry } from './use-country.ts'

/** Levels that are being written, that wait for a signature, and that were set, with a way to begin. */
function LevelPage() {
  const words = useWords(assessWords)
  const said = useWords(levelWords)
  const { language } = useLanguage()
  const { country } = useCountry()
  const { asOf } = useAsOf()
  const { data: me } = useMe()
  const drafts = useRead<typeof listLevelDrafts>('GET /level-drafts', { query: { country } })
  return (
    <AssessPage part="level">
      <p className="lead">{said.lead}</p>
      {asOf === undefined ? null : <p className="due">{words.pastDay}</p>}
      <section>
        <h2>{said.drafts}</h2>
        <Answer of={drafts}>{({ items }) => (items.length === 0 ? <p className="empty">{said.noDrafts}</p> : (
          <ul className="rows">{items.map(({ id, state, author, recorded, body }) => (
            <li key={id}>
              <Link to="/level/$draft" params={{ draft: id }} search={(before: Readonly<Record<string, unknown>>) => ({ ...before })}>{body.scope}{body.step === undefined ? '' : `, ${said.step.toLowerCase()} ${body.step}`}</Link>
              <span className={`state ${state}`}>{said.states[state]}</span>
              <span className="quiet">{said.by(author.name, formatDay(language, recorded.slice(0, 10)))}</span>
            </li>
          ))}</ul>
        ))}</Answer>
      </section>
      {asOf === undefined && me?.rights.includes('contribute') === true ? <StartLevel country={country} /> : null}
      {asOf === undefined && me?.rights.includes('decide') === true ? <TriggerForm country={country} /> : null}
    </AssessPage>
  )
}
export { LevelPage as page }
