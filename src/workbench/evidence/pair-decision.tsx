import { useSearch } from '@tanstack/react-router'
import type { EventDossier } from '../../core/index.ts'
import { evidenceWords } from '../../words/workbench/evidence.ts'
import { useKeptForm } from '../client/kept-forms.ts'
import { useWords } from '../shell/language.tsx'
import { useMe } from '../shell/use-me.ts'
import { ChosenReading } from './chosen-reading.tsx'
import { EventPicker } from './event-picker.tsx'
import { PairPreview, type PairChoice } from './pair-preview.tsx'
import { ReadingPicker } from './reading-picker.tsx'

/** Joins another event to this one or takes a reading out of it: first which, then what that changes, then the decision with its reason. */
export function PairDecision({ dossier, etag }: { readonly dossier: EventDossier; readonly etag: string | undefined }) {
  const words = useWords(evidenceWords).event
  const { data: me } = useMe()
  const { other: asked }: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const isAsked = typeof asked === 'string'
  const begun: PairChoice = isAsked ? { other: asked, relation: 'same', reason: '' } : { other: '', relation: dossier.readings.length > 1 ? 'apart' : 'same', reason: '' }
  const form = useKeptForm(`pair:${dossier.id}${isAsked ? ` ${asked}` : ''}`, begun)
  const { other, relation } = form.value
  const change = (changes: Partial<PairChoice>) => form.change({ ...form.value, ...changes })
  if (me === undefined || !me.rights.includes('contribute')) return null
  return (
    <section className="decision" aria-labelledby="decide">
      <h2 id="decide">{words.decide}</h2>
      <div className="tabs">{(['same', 'apart'] as const).map((each) => <button key={each} type="button" aria-pressed={each === relation} onClick={() => change({ relation: each, other: '' })}>{each === 'same' ? words.merge : words.split}</button>)}</div>
      {other === ''
        ? relation === 'same' ? <EventPicker dossier={dossier} choose={(id) => change({ other: id })} /> : <ReadingPicker dossier={dossier} choose={(id) => change({ other: id })} />
        : <><ChosenReading id={other} relation={relation} letGo={() => change({ other: '' })} /><PairPreview key={`${other} ${relation}`} dossier={dossier} choice={form.value} change={(reason) => change({ reason })} sendKey={form.sendKey} etag={etag} decided={form.done} /></>}
    </section>
  )
}
