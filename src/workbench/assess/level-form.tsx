import type { readEntries } from '../../api/team/assessing/judging-shapes.ts'
import type { putLevelForward, readLevelDraft, reviseLevelDraft } from '../../api/team/assessing/deciding-shapes.ts'
import type { ReplyOf } from '../../api/team/team-route.ts'
import { entriesOf, type Language } from '../../core/index.ts'
import { levelLabel } from '../../words/level-labels.ts'
import { assessWords } from '../../words/workbench/assess.ts'
import { levelWords } from '../../words/workbench/assess/level.ts'
import { writtenIn } from '../../words/written-in.ts'
import { useKeptForm } from '../client/kept-forms.ts'
import { useLanguage, useWords } from '../shell/language.tsx'
import { EvidencePicker } from '../shell/evidence-picker.tsx'
import { Refused } from '../shell/refused.tsx'
import { useRead } from '../shell/use-read.ts'
import { revisionOf, toLevelBody, typedLevel, type TypedLevel } from './typed-level.ts'
import { useWrite } from './use-write.ts'
import { WrittenField } from './written-field.tsx'

interface LevelFormProps {
  readonly view: ReplyOf<typeof readLevelDraft>
  readonly etag: string | undefined
  readonly mayDecide: boolean
}

/** A level as it is being written. What was typed stays in this tab until it is saved. */
export function LevelForm({ view: { draft, current, trigger: top }, etag, mayDecide }: LevelFormProps) {
  const words = useWords(assessWords)
  const said = useWords(levelWords)
  const { language } = useLanguage()
  const { id, body } = draft
  const save = useWrite<typeof reviseLevelDraft>('PUT /level-drafts/{draft}')
  const forward = useWrite<typeof putLevelForward>('POST /level-drafts/{draft}/put-forward')
  // The state that was typed on stays with what was typed, so that nobody writes over what they have not seen.
  const saved = typedLevel(body, language, etag ?? '')
  const { value: typed, isKept, change, done } = useKeptForm(`level-of:${id}`, saved)
  const type = (changed: Partial<TypedLevel>) => change({ ...typed, ...changed })
  const isTop = top !== undefined && Number(typed.step) === top
  const write = async (isForward: boolean) => {
    const params = { draft: id }
    const { etag: now } = await save.mutateAsync({ params, ifMatch: typed.seen, body: toLevelBody(typed, body.scope, language, isTop) })
    done()
    if (isForward) await forward.mutateAsync({ params, ...(now === undefined ? {} : { ifMatch: now }) })
  }
  // What was refused is told where it was tried; nothing else is to be done about it.
  const tell = (isForward: boolean) => void write(isForward).catch(() => {})
  const isBehind = draft.revision > revisionOf(typed.seen)
  return (
    <form className="card" onSubmit={(event) => { event.preventDefault(); tell(false) }}>
      <h2>{said.decision(body.scope)}</h2>
      {isBehind ? <div className="refusal" role="alert"><p>{said.changedMeanwhile}</p><button type="button" onClick={done}>{said.lookAgain}</button></div> : null}
      <fieldset className="bare" disabled={save.isPending || forward.isPending}>
      <label className="field">{said.step}<select value={typed.step} onChange={({ target }) => type({ step: target.value })}><option value="">{said.unchosen}</option>{stepsOf(current, language).map(({ ordinal, name, isNow }) => <option key={ordinal} value={ordinal}>{isNow ? said.stepNow(name) : name}</option>)}</select></label>
      <WrittenField name={said.reasons} value={typed.reasons} help={said.reasonsHelp} rows={5} onType={(reasons) => type({ reasons })} />
      <WrittenField name={said.translated} value={typed.translated} help={said.translatedHelp} rows={3} onType={(translated) => type({ translated })} />
      <label className="field">{said.review}<input type="date" value={typed.review} onChange={({ target }) => type({ review: target.value })} /></label>
      <label className="field">{said.until}<input type="date" value={typed.until} onChange={({ target }) => type({ until: target.value })} /></label>
      {isTop ? <p className="due">{said.topNeeds}</p> : null}
      {isTop ? <TriggerChoice country={draft.country} chosen={typed.trigger} onChoose={(trigger) => type({ trigger })} /> : null}
      <EvidencePicker label={words.write.evidence} ids={typed.evidence} choose={(evidence) => type({ evidence })} />
      <div className="row"><button type="submit" disabled={save.isPending}>{said.save}</button>{mayDecide ? <button type="button" className="primary" disabled={save.isPending || forward.isPending} onClick={() => tell(true)}>{said.putForward}</button> : <span className="quiet">{said.deciderNext}</span>}{isKept ? <span className="due">{said.unsaved}</span> : null}</div>
      </fieldset>
      <Refused error={save.error ?? forward.error} />
    </form>
  )
}

function TriggerChoice({ country, chosen, onChoose }: { readonly country: string; readonly chosen: string; readonly onChoose: (trigger: string) => void }) {
  const words = useWords(levelWords)
  const { language } = useLanguage()
  const entries = useRead<typeof readEntries>('GET /logbook', { query: { country } })
  const triggers = entriesOf(entries.data?.body.items ?? [], 'trigger')
  return <label className="field">{words.trigger}<select value={chosen} onChange={({ target }) => onChoose(target.value)}><option value="">–</option>{triggers.map(({ id, scope, body }) => <option key={id} value={id}>{scope}: {writtenIn(language, body.reason)}</option>)}</select></label>
}

function stepsOf(current: LevelFormProps['view']['current'], language: Language): readonly { readonly ordinal: number; readonly name: string; readonly isNow: boolean }[] {
  return Array.from({ length: current?.steps ?? 5 }, (_, at) => ({ ordinal: at + 1, name: [String(at + 1), ...(current?.labels[at] === undefined ? [] : [levelLabel(language, current.labels[at])])].join(' '), isNow: current?.ordinal === at + 1 }))
}
