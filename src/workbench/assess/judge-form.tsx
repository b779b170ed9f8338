import type { readJudgements, recordDocument } from '../../api/team/assessing/judging-shapes.ts'
import { confidenceGrounds, confidenceLevels, type ConfidenceLevel, type JudgedSet } from '../../core/index.ts'
import { judgingWords } from '../../words/workbench/assess/judging.ts'
import { recordingWords } from '../../words/workbench/recording.ts'
import { writtenIn } from '../../words/written-in.ts'
import { useKeptForm } from '../client/kept-forms.ts'
import { useLanguage, useWords } from '../shell/language.tsx'
import { Refused } from '../shell/refused.tsx'
import { useRead } from '../shell/use-read.ts'
import { Ticks } from './recording/ticks.tsx'
import { useWrite } from './use-write.ts'
import { WrittenField } from './written-field.tsx'

interface Judged {
  readonly percents: Readonly<Record<string, string>>
  readonly level: ConfidenceLevel
  readonly reasons: string
  readonly grounds: Readonly<Record<string, string>>
  readonly assumptions: readonly string[]
}

const empty: Judged = { percents: {}, level: 'moderate', reasons: '', grounds: {}, assumptions: [] }

/** One's own judgement of every statement of a set; it shows nothing of what others gave. */
export function JudgeForm({ set, isAgain }: { readonly set: JudgedSet['set']; readonly isAgain: boolean }) {
  const words = useWords(judgingWords)
  const { language } = useLanguage()
  const { leansOn } = recordingWords[language]
  const judgements = useRead<typeof readJudgements>('GET /judgements', { query: { country: set.country } })
  const assumed = (judgements.data?.body.assumptions ?? []).filter(({ broken }) => broken === undefined).map(({ assumption: { id, body } }) => ({ id, says: writtenIn(language, body.text) }))
  const give = useWrite<typeof recordDocument>('POST /logbook')
  const { value: judged, change, done } = useKeptForm(`judgement-of:${set.id}`, empty)
  const send = () => give.mutate({
    body: {
      kind: 'judgement', set: set.id, assumptions: judged.assumptions,
      probabilities: Object.fromEntries(set.body.propositions.map(({ id }) => [id, Number(judged.percents[id] || NaN) / 100])),
      reasons: judged.reasons.split('\n').filter((line) => line.trim() !== '').map((line) => ({ [language]: line })),
      confidence: { level: judged.level, grounds: Object.fromEntries(confidenceGrounds.map((ground) => [ground, { [language]: judged.grounds[ground] ?? '' }])) },
    },
  }, { onSuccess: done })
  return (
    <form className="inset" onSubmit={(event) => { event.preventDefault(); send() }}>
      <h4>{words.giveYours}</h4>
      {isAgain ? <p className="quiet">{words.replaces}</p> : null}
      {set.body.propositions.map(({ id, text }) => <label key={id} className="field">{writtenIn(language, text)} ({words.probability})<input type="number" min={0} max={100} step={1} required value={judged.percents[id] ?? ''} onChange={({ target }) => change({ ...judged, percents: { ...judged.percents, [id]: target.value } })} /></label>)}
      <WrittenField name={words.reasons} value={judged.reasons} onType={(reasons) => change({ ...judged, reasons })} rows={3} />
      <label>{words.confidence} <select value={judged.level} onChange={({ target }) => change({ ...judged, level: confidenceLevels.find((each) => each === target.value) ?? 'moderate' })}>{confidenceLevels.map((each) => <option key={each} value={each}>{words.levels[each]}</option>)}</select></label>
      {confidenceGrounds.map((ground) => <WrittenField key={ground} name={words.grounds[ground]} value={judged.grounds[ground] ?? ''} onType={(typed) => change({ ...judged, grounds: { ...judged.grounds, [ground]: typed } })} />)}
      <Ticks name={leansOn} options={assumed} chosen={judged.assumptions} choose={(assumptions) => change({ ...judged, assumptions })} />
      <button type="submit" className="primary" disabled={give.isPending}>{words.give}</button>
      <Refused error={give.error} />
    </form>
  )
}
