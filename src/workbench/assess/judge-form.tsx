import { useState } from 'react'
import type { recordDocument } from '../../api/team/assessing/judging-shapes.ts'
import { confidenceGrounds, confidenceLevels, type ConfidenceLevel, type JudgedSet } from '../../core/index.ts'
import { assessWords } from '../../words/workbench/assess.ts'
import { writtenIn } from '../../words/written-in.ts'
import { useLanguage, useWords } from '../shell/language.tsx'
import { useKeptText } from './kept-text.ts'
import { Refused } from './refused.tsx'
import { useWrite } from './use-write.ts'
import { WrittenField } from './written-field.tsx'

/** One's own judgement of every statement of a set; it shows nothing of what others gave. */
export function JudgeForm({ judged: { set }, me, isAgain }: { readonly judged: JudgedSet; readonly me: string; readonly isAgain: boolean }) {
  const words = useWords(assessWords).judging
  const { language } = useLanguage()
  const give = useWrite<typeof recordDocument>('POST /logbook')
  const [percents, setPercents] = useState<Readonly<Record<string, string>>>({})
  // By account: whoever signs in next in this tab sees nothing of it.
  const reasons = useKeptText(`reasons-${me}-${set.id}`)
  const [level, setLevel] = useState<ConfidenceLevel>('moderate')
  const [grounds, setGrounds] = useState<Readonly<Record<string, string>>>({})
  const send = () => give.mutate({
    body: {
      kind: 'judgement', set: set.id,
      probabilities: Object.fromEntries(set.body.propositions.map(({ id }) => [id, Number(percents[id] || NaN) / 100])),
      reasons: reasons.text.split('\n').filter((line) => line.trim() !== '').map((line) => ({ [language]: line })),
      confidence: { level, grounds: Object.fromEntries(confidenceGrounds.map((ground) => [ground, { [language]: grounds[ground] ?? '' }])) },
    },
  }, { onSuccess: reasons.clear })
  return (
    <form className="inset" onSubmit={(event) => { event.preventDefault(); send() }}>
      <h4>{words.giveYours}</h4>
      {isAgain ? <p className="quiet">{words.replaces}</p> : null}
      {set.body.propositions.map(({ id, text }) => <label key={id} className="field">{writtenIn(language, text)} ({words.probability})<input type="number" min={0} max={100} step={1} required value={percents[id] ?? ''} onChange={({ target }) => setPercents({ ...percents, [id]: target.value })} /></label>)}
      <WrittenField name={words.reasons} value={reasons.text} onType={reasons.type} rows={3} />
      <label>{words.confidence} <select value={level} onChange={({ target }) => setLevel(confidenceLevels.find((each) => each === target.value) ?? 'moderate')}>{confidenceLevels.map((each) => <option key={each} value={each}>{words.levels[each]}</option>)}</select></label>
      {confidenceGrounds.map((ground) => <WrittenField key={ground} name={words.grounds[ground]} value={grounds[ground] ?? ''} onType={(typed) => setGrounds({ ...grounds, [ground]: typed })} />)}
      <button type="submit" className="primary" disabled={give.isPending}>{words.give}</button>
      <Refused error={give.error} />
    </form>
  )
}
