import type { readEntries } from '../../api/team/assessing/judging-shapes.ts'
import type { putLevelForward, readLevelDraft, reviseLevelDraft } from '../../api/team/assessing/deciding-shapes.ts'
import type { BodyOf, ReplyOf } from '../../api/team/team-route.ts'
import { entriesOf, type Language, type LevelDraft } from '../../core/index.ts'
import { levelLabel } from '../../words/level-labels.ts'
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
  readonly mayDecide: boolean
  /** Begins the form anew with what stands now. */
  readonly onLookAgain: () => void
}

/** A level as it is being written. What was typed stays in this tab until it is saved. */
export function LevelForm({ view: { draft, current, trigger: top }, etag, mayDecide, onLookAgain }: LevelFormProps) {
  const words = useWords(assessWords)
  const said = words.level
  const { language } = useLanguage()
  const { id, body } = draft
  const save = useWrite<typeof reviseLevelDraft>('PUT /level-drafts/{draft}')
  const forward = useWrite<typeof putLevelForward>('POST /level-drafts/{draft}/put-forward')
  const step = useKeptText(`step-${id}`, String(body.step ?? ''))
  const reasons = useKeptText(`level-reasons-${id}`, reasonsText(body, language))
  const review = useKeptText(`review-${id}`, body.review ?? '')
  const until = useKeptText(`until-${id}`, body.until ?? '')
  const trigger = useKeptText(`trigger-${id}`, body.trigger ?? '')
  const evidence = useKeptText(`evidence-${id}`, body.evidence.join(' '))
  // The state that was typed on stays with what was typed, so that nobody writes over what they have not seen.
  const seen = useKeptText(`seen-${id}`, etag ?? '')
  const fields = [step, reasons, review, until, trigger, evidence, seen]
  const isTop = top !== undefined && Number(step.text) === top
  const write = async (isForward: boolean) => {
    const params = { draft: id }
    const saved = await save.mutateAsync({
      params, ifMatch: seen.text,
      body: {
        scope: body.scope, reasons: reasonsOf(reasons.text, body, language), evidence: idsIn(evidence.text), ...(step.text === '' ? {} : { step: Number(step.text) }),
        ...(review.text === '' ? {} : { review: review.text }), ...(until.text === '' ? {} : { until: until.text }), ...(isTop && trigger.text !== '' ? { trigger: trigger.text } : {}),
      },
    })
    seen.type(saved.etag ?? '')
    for (const field of fields) field.forget()
    if (isForward) await forward.mutateAsync({ params, ...(saved.etag === undefined ? {} : { ifMatch: saved.etag }) })
  }
  // What was refused is told where it was tried; nothing else is to be done about it.
  const tell = (isForward: boolean) => void write(isForward).catch(() => {})
  const isUnsaved = step.text !== String(body.step ?? '') || reasons.text !== reasonsText(body, language) || review.text !== (body.review ?? '') || until.text !== (body.until ?? '') || evidence.text !== body.evidence.join(' ')
  const isBehind = draft.revision > revisionOf(seen.text)
  const lookAgain = () => {
    for (const field of fields) field.forget()
    onLookAgain()
  }
  return (
    <form className="card" onInput={() => seen.type(seen.text)} onSubmit={(event) => { event.preventDefault(); tell(false) }}>
      <h2>{said.start}: {body.scope}</h2>
      {isBehind ? <div className="refusal" role="alert"><p>{said.changedMeanwhile}</p><button type="button" onClick={lookAgain}>{said.lookAgain}</button></div> : null}
      <label className="field">{said.step}<select value={step.text} onChange={({ target }) => step.type(target.value)}><option value="">{said.unchosen}</option>{stepsOf(current, language).map(({ ordinal, name, isNow }) => <option key={ordinal} value={ordinal}>{isNow ? said.stepNow(name) : name}</option>)}</select></label>
      <WrittenField name={said.reasons} value={reasons.text} help={said.reasonsHelp} rows={5} onType={reasons.type} />
      <label className="field">{said.review}<input type="date" value={review.text} onChange={({ target }) => review.type(target.value)} /></label>
      <label className="field">{said.until}<input type="date" value={until.text} onChange={({ target }) => until.type(target.value)} /></label>
      {isTop ? <p className="due">{said.topNeeds}</p> : null}
      {isTop ? <TriggerChoice country={draft.country} chosen={trigger.text} onChoose={trigger.type} /> : null}
      <WrittenField name={words.write.evidence} value={evidence.text} help={words.write.evidenceHelp} rows={2} onType={evidence.type} />
      <div className="row"><button type="submit" disabled={save.isPending}>{said.save}</button>{mayDecide ? <button type="button" className="primary" disabled={save.isPending || forward.isPending} onClick={() => tell(true)}>{said.putForward}</button> : null}{isUnsaved ? <span className="due">{said.unsaved}</span> : null}</div>
      <Refused error={save.error ?? forward.error} />
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
function reasonsText({ reasons }: LevelDraft, language: Language): string {
  return reasons.map((reason) => writtenIn(language, reason)).join('\n')
}

/** What a reason says in the other language stays with it as long as the line itself was not changed. */
function reasonsOf(text: string, { reasons }: LevelDraft, language: Language): BodyOf<typeof reviseLevelDraft>['reasons'] {
  return text.split('\n').map((line) => line.trim()).filter((line) => line !== '').map((line) => reasons.find((reason) => writtenIn(language, reason) === line) ?? { [language]: line })
}

function stepsOf(current: LevelFormProps['view']['current'], language: Language): readonly { readonly ordinal: number; readonly name: string; readonly isNow: boolean }[] {
  return Array.from({ length: current?.steps ?? 5 }, (_, at) => ({ ordinal: at + 1, name: [String(at + 1), ...(current?.labels[at] === undefined ? [] : [levelLabel(language, current.labels[at])])].join(' '), isNow: current?.ordinal === at + 1 }))
}

function idsIn(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '')
}

/** The revision that a tag of a draft names. */
function revisionOf(tag: string): number {
  return Number(/^"(\d+)/.exec(tag)?.[1] ?? NaN)
}
