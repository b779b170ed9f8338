import { useState, type FormEvent, type KeyboardEvent } from 'react'
import { fieldsOfKind, type ClaimKind, type FieldShape } from '../../core/index.ts'
import { claimValue } from '../../words/claim-values.ts'
import { fieldName } from '../../words/field-names.ts'
import { fieldValueText } from '../../words/workbench/claim-text.ts'
import { inboxWords } from '../../words/workbench/inbox.ts'
import { useKeptForm } from '../client/kept-forms.ts'
import { useLanguage } from '../shell/language.tsx'
import type { Typed } from './kept-as.ts'

/** Fields that stand at the head of the form of their kind: what is most often put right. */
const first: Readonly<Record<ClaimKind, readonly string[]>> = {
  LEVEL: ['ordinal', 'geo', 'change'], FIGURE: ['value', 'qualifier', 'what'], EVENT: ['type', 'status', 'place', 'date'], TREND: ['direction', 'quantity'], JUDGEMENT: ['likelihood', 'proposition'], WARNING: ['about', 'status'],
  ATTRIBUTION: ['holder', 'holder_type'], NEGATION: ['strength', 'scope'],
}

export interface FieldEditorProps {
  readonly kind: ClaimKind
  readonly fields: Readonly<Record<string, unknown>>
  /** Under which what is typed is kept until the server has it. */
  readonly keptAs: string
  readonly onSave: (fields: readonly string[]) => void
  readonly onCancel: () => void
}

/** The fields of a claim to be put right: closed lists as words, everything else as it is typed. Enter keeps, Esc lets go. */
export function FieldEditor({ kind, fields, keptAs, onSave, onCancel }: FieldEditorProps) {
  const { language } = useLanguage()
  const words = inboxWords[language]
  const shapes = fieldsOfKind(kind)
  const { value: changed, change } = useKeptForm<Typed>(keptAs, {})
  const [added, setAdded] = useState<readonly string[]>([])
  const names = [...new Set([...(first[kind]), ...Object.keys(fields), ...Object.keys(changed), ...added])].filter((name) => shapes[name] !== undefined && shapes[name] !== 'structure')
  const save = (event: FormEvent) => {
    event.preventDefault()
    onSave(Object.entries(changed).map(([name, value]) => `${name}=${value}`))
  }
  const others = Object.keys(shapes).filter((name) => !names.includes(name) && shapes[name] !== 'structure')
  return (
    <form className="field-editor" onSubmit={save} onKeyDown={(event) => pressed(event, onCancel)}>
      {names.map((name, at) => <Field key={name} name={name} shape={shapes[name] ?? 'words'} value={changed[name] ?? plain(fields[name])} isFirst={at === 0} onChange={(value) => change({ ...changed, [name]: value })} />)}
      <label>{words.addField} <select value="" onChange={({ target }) => setAdded([...added, target.value])}><option value="" />{others.map((name) => <option key={name} value={name}>{fieldName(language, name)}</option>)}</select></label>
      {Object.entries(fields).filter(([name]) => shapes[name] === 'structure').map(([name, value]) => <p key={name} className="quiet">{fieldName(language, name)}: {fieldValueText(language, name, value)}</p>)}
      <p className="row"><button type="submit" className="primary">{words.save}</button> <button type="button" className="plain" onClick={onCancel}>{words.cancel}</button></p>
    </form>
  )
}

/** Enter keeps from a list too, where browsers would open it. */
function pressed(event: KeyboardEvent<HTMLFormElement>, cancel: () => void): void {
  if (event.key === 'Escape') return cancel()
  if (event.key !== 'Enter' || !(event.target instanceof HTMLSelectElement)) return
  event.preventDefault()
  event.currentTarget.requestSubmit()
}

function plain(value: unknown): string {
  return value === undefined ? '' : String(value)
}

interface FieldProps {
  readonly name: string
  readonly shape: FieldShape | 'structure'
  readonly value: string
  readonly isFirst: boolean
  readonly onChange: (value: string) => void
}

function Field({ name, shape, value, isFirst, onChange }: FieldProps) {
  const { language } = useLanguage()
  const options = shape === 'flag' ? ['true', 'false'] : typeof shape === 'string' ? undefined : shape
  const focus = (element: HTMLInputElement | HTMLSelectElement | null) => {
    if (!isFirst || element === null || element.dataset.focused !== undefined) return
    element.dataset.focused = ''
    element.focus()
    if (element instanceof HTMLInputElement) element.select()
  }
  return (
    <label><span>{fieldName(language, name)}</span> {options === undefined
      ? <input ref={focus} value={value} inputMode={shape === 'number' ? 'decimal' : 'text'} onChange={({ target }) => onChange(target.value)} />
      : <select ref={focus} value={value} onChange={({ target }) => onChange(target.value)}><option value="">–</option>{options.map((each) => <option key={each} value={each}>{shape === 'flag' ? fieldValueText(language, name, each === 'true') : claimValue(language, name, each)}</option>)}</select>}</label>
  )
}
