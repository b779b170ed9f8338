import { useParams } from '@tanstack/react-router'
import type { readLevelDraft } from '../../api/team/assessing/deciding-shapes.ts'
import { formatDay } from '../../words/format.ts'
import { formatMoment } from '../../words/format-moment.ts'
import { levelLabel } from '../../words/level-labels.ts'
import { levelWords } from '../../words/workbench/assess/level.ts'
import { writtenIn } from '../../words/written-in.ts'
import { useAsOf } from '../shell/as-of.tsx'
import { useLanguage, useWords } from '../shell/language.tsx'
import { useMe } from '../shell/use-me.ts'
import { Answer } from '../shell/answer.tsx'
import { AssessPage } from './assess-page.tsx'
import { EvidenceOpener } from './evidence-opener.tsx'
import { LevelActions } from './level-actions.tsx'
import { LevelForm } from './level-form.tsx'
import { ProposalsCompared } from './proposals-compared.tsx'
import { useRead } from '../shell/use-read.ts'

/** One level: written until it is put forward, then shown to whoever signs with all that must be seen. */
function LevelDraftPage() {
  const { draft } = useParams({ strict: false })
  const { asOf } = useAsOf()
  const { data: me } = useMe()
  const read = useRead<typeof readLevelDraft>('GET /level-drafts/{draft}', { params: { draft: draft ?? '' } })
  const mayWrite = asOf === undefined && me?.rights.includes('contribute') === true
  return (
    <AssessPage part="level">
      <Answer of={read}>{(view, etag) => (
        <div className="columns">
          <section>
            {view.draft.state === 'open' && mayWrite ? <LevelForm view={view} etag={etag} mayDecide={me.rights.includes('decide')} /> : <Decision view={view} />}
            {mayWrite ? <LevelActions view={view} etag={etag} me={me} /> : null}
            <History view={view} />
          </section>
          <ProposalsCompared view={view} />
        </div>
      )}</Answer>
    </AssessPage>
  )
}
export { LevelDraftPage as page }

type View = { readonly view: Parameters<typeof LevelForm>[0]['view'] }

/** What was decided, as whoever signs reads it. */
function Decision({ view: { draft, current } }: View) {
  const words = useWords(levelWords)
  const { language } = useLanguage()
  const { scope, step, reasons, review, until, trigger, evidence } = draft.body
  const label = step === undefined ? undefined : current?.labels[step - 1]
  return (
    <div className="card">
      <h2>{scope}: {words.step.toLowerCase()} {step}{label === undefined ? '' : `, ${levelLabel(language, label)}`}</h2>
      <p><span className={`state ${draft.state}`}>{words.states[draft.state]}</span>{draft.result === undefined ? null : ` ${words.set(draft.result)}`}</p>
      <h3>{words.reasons}</h3>
      <ul>{reasons.map((reason) => <li key={writtenIn(language, reason)}>{writtenIn(language, reason)}</li>)}</ul>
      <p>{words.review} {formatDay(language, review)}.{until === undefined ? '' : ` ${words.until} ${formatDay(language, until)}.`}{trigger === undefined ? '' : ` ${words.trigger}: ${trigger}.`}</p>
      <EvidenceOpener ids={evidence} />
    </div>
  )
}

function History({ view: { history } }: View) {
  const words = useWords(levelWords)
  const { language } = useLanguage()
  return (
    <details className="inset">
      <summary>{words.history}</summary>
      <ol>{history.map((revision) => <li key={revision.revision}>{revision.by.name} {words.steps[revision.step]} <span className="quiet">{formatMoment(language, revision.recorded)}</span></li>)}</ol>
    </details>
  )
}
