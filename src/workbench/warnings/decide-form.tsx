import { useMutation, useQueryClient } from '@tanstack/react-query'
import { voidGrounds } from '../../core/index.ts'
import type { resolveWarning } from '../../api/team/warnings/warning-shapes.ts'
import type { BodyOf } from '../../api/team/team-route.ts'
import type { WarningsWords } from '../../words/workbench/warnings.ts'
import { call } from '../client/call.ts'
import { useKeptForm } from '../client/kept-forms.ts'
import { EvidencePicker } from '../shell/evidence-picker.tsx'
import { Field } from '../shell/field.tsx'
import { fieldsRefused, RefusedForm } from './refused-form.tsx'
import type { ShownWarning } from './warning-list.tsx'

type Body = BodyOf<typeof resolveWarning>
interface Typed {
  /** Nothing is chosen beforehand: a proposal of the table stands above, a person decides. */
  readonly kind: Body['outcome']['kind'] | ''
  readonly happened: string
  readonly ground: (typeof voidGrounds)[number]
  readonly reason: Body['reason']
  readonly evidence: readonly string[]
}

const kinds = ['occurred', 'did-not-occur', 'void'] as const

interface DecideFormProps {
  readonly warning: ShownWarning
  readonly etag: string
  readonly words: WarningsWords
}

/** Says what became of a warning, with why; the table proposes, a person decides. */
export function DecideForm({ warning, etag, words }: DecideFormProps) {
  const { id, proposed, found } = warning
  const [first] = found
  const { value, change, done, sendKey } = useKeptForm<Typed>(`resolution-of:${id}`, { kind: '', happened: first?.day ?? '', ground: 'rule-cannot-decide', reason: { nl: '', en: '' }, evidence: proposed === 'occurred' && first !== undefined ? [first.id] : [] })
  const queries = useQueryClient()
  const decide = useMutation({
    mutationFn: (kind: Body['outcome']['kind']) => call<typeof resolveWarning>('POST /warnings/{warning}/resolve', { params: { warning: id }, ifMatch: etag, body: toBody(value, kind), idempotencyKey: sendKey }),
    onSuccess: async () => {
      done()
      await queries.invalidateQueries({ queryKey: ['warnings'] })
    },
  })
  const refused = fieldsRefused(decide.error)
  return (
    <form className="issue" aria-label={words.decide} onSubmit={(event) => {
      event.preventDefault()
      if (value.kind !== '') decide.mutate(value.kind)
    }}>
      <h2>{words.decide}</h2>
      <p className="quiet">{words.decideHelp}</p>
      <RefusedForm error={decide.error} words={words} />
      <fieldset><legend>{words.decide}</legend>{kinds.map((kind) => <label key={kind} className="row"><input type="radio" name="outcome" required checked={value.kind === kind} onChange={() => change({ ...value, kind })} /> {words.outcomes[kind]}</label>)}</fieldset>
      <div className="fields">
        {value.kind === 'occurred' ? <Field label={words.happened} isRefused={refused.has('outcome.happened')}>{(attributes) => <input {...attributes} type="date" required value={value.happened} onChange={({ target }) => change({ ...value, happened: target.value })} />}</Field> : null}
        {value.kind === 'void' ? <Field label={words.ground}>{(attributes) => <select {...attributes} value={value.ground} onChange={({ target }) => change({ ...value, ground: voidGrounds.find((each) => each === target.value) ?? value.ground })}>{voidGrounds.map((each) => <option key={each} value={each}>{words.grounds[each]}</option>)}</select>}</Field> : null}
        {(['nl', 'en'] as const).map((language) => <Field key={language} label={language === 'nl' ? words.reasonNl : words.reasonEn} isRefused={refused.has('reason')}>{(attributes) => <textarea {...attributes} lang={language} rows={3} value={value.reason[language]} onChange={({ target }) => change({ ...value, reason: { ...value.reason, [language]: target.value } })} />}</Field>)}
      </div>
      <EvidencePicker label={words.fields.evidence} ids={value.evidence} choose={(ids) => change({ ...value, evidence: ids })} />
      <p className="row">{found.filter((each) => !value.evidence.includes(each.id)).map((each) => <button key={each.id} type="button" onClick={() => change({ ...value, evidence: [...value.evidence, each.id] })}>{words.useFound(each.id)}</button>)}<button type="submit" className="primary" disabled={decide.isPending}>{words.decide}</button></p>
    </form>
  )
}

function toBody({ happened, ground, reason, evidence }: Typed, kind: Body['outcome']['kind']): Body {
  const outcome: Body['outcome'] = kind === 'occurred' ? { kind, happened } : kind === 'void' ? { kind, ground } : { kind }
  return { outcome, reason, evidence: [...evidence] }
}
