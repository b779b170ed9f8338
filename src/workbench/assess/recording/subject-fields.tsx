import { attackStatuses, ideologies, type AttackStatus, type Ideology, type TempoDefinition } from '../../../core/index.ts'
import { indicatorWords } from '../../../words/indicators/indicator-words.ts'
import { judgingWords } from '../../../words/judging-entries.ts'
import { recordingWords } from '../../../words/workbench/recording.ts'
import { Field } from '../../shell/field.tsx'
import { useLanguage } from '../../shell/language.tsx'
import { Choice } from './choice.tsx'

/** What an indicator is to count, as it is typed; empty for all. */
export interface TypedSubject {
  readonly area: string
  readonly ideology: Ideology | ''
  readonly status: AttackStatus | TempoDefinition | ''
}

export const anything: TypedSubject = { area: '', ideology: '', status: '' }

/** The subject without what was left open. */
export function subjectOf({ area, ideology, status }: TypedSubject) {
  return { ...(area.trim() === '' ? {} : { area: area.trim() }), ...(ideology === '' ? {} : { ideology }), ...(status === '' ? {} : { status }) }
}

/** Narrows what an indicator counts by area, motive and outcome. */
export function SubjectFields({ typed, type }: { readonly typed: TypedSubject; readonly type: (changed: Partial<TypedSubject>) => void }) {
  const { language } = useLanguage()
  const words = recordingWords[language]
  return (
    <>
      <Field label={words.area} help={words.areaHelp}>{(attributes) => <input {...attributes} value={typed.area} onChange={({ target }) => type({ area: target.value })} />}</Field>
      <div className="fields-in-row">
        <Choice name={words.motive} value={typed.ideology} values={['', ...ideologies]} text={(each) => (each === '' ? words.all : judgingWords[language].motives[each])} choose={(ideology) => type({ ideology })} />
        <Choice name={words.status} value={typed.status} values={['', ...attackStatuses, 'completed-and-failed', 'deadly']} text={(each) => (each === '' ? words.all : indicatorWords(language).statuses[each])} choose={(status) => type({ status })} />
      </div>
    </>
  )
}
