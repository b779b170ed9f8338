import { useState } from 'react'
import type { readEntries } from '../../api/team/assessing/judging-shapes.ts'
import type { readLevelDraft, reviseLevelDraft } from '../../api/team/assessing/deciding-shapes.ts'
import type { BodyOf, ReplyOf } from '../../api/team/team-route.ts'
import { entriesOf, type LevelDraft } from '../../core/index.ts'
import { assessWords } from '../../words/workbench/assess.ts'
import { writtenIn } from '../../words/written-in.ts'
import { useLanguage, useWords } from '../shell/language.tsx'
import { useKeptText } from './kept-text.ts'
import { Refused } from './refused.tsx'
import { useAnswer } from './use-answer.ts'
import { useWrite } from './use-write.ts'
import { WrittenField } from './written-field.tsx'

interface LevelFormProps {
  readonly view: ReplyOf<typeof readLevelDraft>
  readonly etag: string | undefined
}

/** A level as it is being written. What was typed stays in this tab until it is saved. */
export function LevelForm({ view: { draft, current, trigger: top }, etag }: LevelFormProps) {
  const words = useWords(assessWords)
  const said = words.level
  const { language } = useLanguage()
  const { body } = draft
  const save = useWrite<typeof reviseLevelDraft>('PUT /level-drafts/{draft}')
  const [step, setStep, forgetStep] = useKeptText(`step-${draft.id}`, body.step === undefined ? '' : String(body.step))
  const [reasons, setReasons, forgetReasons] = useKeptText(`level-reasons-${draft.id}`, reasonsText(body, language))
  const [review, setReview, forgetReview] = useKeptText(`review-${draft.id}`, body.review ?? '')
  const [until, setUntil] = useState(body.until ?? '')
  const [trigger, setTrigger] = useState(body.trigger ?? '')
  const [evidence, setEvidence, forgetEvidence] = useKeptText(`evidence-${draft.id}`, body.evidence.join(' '))
  const isTop = top !== undefined && Number(step) === top
  const send = () => save.mutate({
    params: { draft: draft.id }, ...(etag === undefined ? {} : { ifMatch: etag }),
    body: { scope: body.scope, reasons: reasonsOf(reasons, body, language), evidence: idsIn(evidence), ...(step === '' ? {} : { step: Number(step) }), ...(review === '' ? {} : { review }), ...(until === '' ? {} : { until }), ...(isTop && trigger !== '' ? { trigger } : {}) },
  }, { onSuccess: () => { forgetStep(); forgetReasons(); forgetReview(); forgetEvidence() } })
  return (
    <form className="card" onSubmit={(event) => { event.preventDefault(); send() }}>
      <h2>{body.scope}</h2>
      <label className="field">{said.step}<select value={step} onChange={({ target }) => setStep(target.value)}><option value="">{said.unchosen}</option>{stepsOf(current).map(({ ordinal, name, isNow }) => <option key={ordinal} value={ordinal}>{isNow ? said.stepNow(name) : name}</option>)}</select></label>
      <WrittenField name={said.reasons} value={reasons} help={said.reasonsHelp} rows={5} onType={setReasons} />
      <label className="field">{said.review}<input type="date" value={review} onChange={({ target }) => setReview(target.value)} /></label>
      <label className="field">{said.until}<input type="date" value={until} onChange={({ target }) => setUntil(target.value)} /></label>
      {isTop ? <p className="due">{said.topNeeds}</p> : null}
      {isTop ? <TriggerChoice country={draft.country} chosen={trigger} onChoose={setTrigger} /> : null}
      <WrittenField name={words.write.evidence} value={evidence} help={words.write.evidenceHelp} rows={2} onType={setEvidence} />
      <div className="row"><button type="submit" className="primary" disabled={save.isPending}>{said.save}</button></div>
      <Refused error={save.error} />
    </form>
  )
}

function TriggerChoice({ country, chosen, onChoose }: { readonly country: string; readonly chosen: string; readonly onChoose: (trigger: string) => void }) {
  const words = useWords(assessWords).level
  const { language } = useLanguage()
  const entries = useAnswer<typeof readEntries>('GET /logbook', { query: { country } })
  const triggers = entriesOf(entries.data?.body.items ?? [], 'trigger')
  return <label className="field">{words.trigger}<select value={chosen} onChange={({ target }) => onChoose(target.value)}><option value="">–</option>{triggers.map(({ id, scope, body }) => <option key={id} value={id}>{scope}: {writtenIn(language, body.reason)}</option>)}</select></label>
}

/** A reason a line; those in the other language alone are shown in it. */
function reasonsText({ reasons }: LevelDraft, language: 'nl' | 'en'): string {
  return reasons.map((reason) => writtenIn(language, reason)).join('\n')
}

/** What a reason says in the other language stays with it as long as the line itself was not changed. */
function reasonsOf(text: string, { reasons }: LevelDraft, language: 'nl' | 'en'): BodyOf<typeof reviseLevelDraft>['reasons'] {
  return text.split('\n').map((line) => line.trim()).filter((line) => line !== '').map((line) => reasons.find((reason) => writtenIn(language, reason) === line) ?? { [language]: line })
}

function stepsOf(current: LevelFormProps['view']['current']): readonly { readonly ordinal: number; readonly name: string; readonly isNow: boolean }[] {
  return Array.from({ length: current?.steps ?? 5 }, (_, at) => ({ ordinal: at + 1, name: [String(at + 1), ...(current?.labels[at] === undefined ? [] : [current.labels[at]])].join(' '), isNow: current?.ordinal === at + 1 }))
}

function idsIn(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '')
}
