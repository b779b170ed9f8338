import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { countingTables, isCountedClass, streams, tableOfClass, warnedClasses, type Marking } from '../../core/index.ts'
import type { issueWarning, readWordings } from '../../api/team/warnings/warning-shapes.ts'
import type { BodyOf } from '../../api/team/team-route.ts'
import type { WarningsWords } from '../../words/workbench/warnings.ts'
import { call } from '../client/call.ts'
import { useKeptForm } from '../client/kept-forms.ts'
import { EvidencePicker } from '../shell/evidence-picker.tsx'
import { Field } from '../shell/field.tsx'
import { useLanguage } from '../shell/language.tsx'
import { MarkingChoice } from '../shell/marking-choice.tsx'
import { fieldsRefused, RefusedForm } from './refused-form.tsx'

type Body = BodyOf<typeof issueWarning>
interface Typed extends Omit<Body, 'evidence' | 'marking' | 'probability'> {
  readonly percent: number
  readonly evidence: readonly string[]
  readonly marking: Marking
}

const empty: Typed = { scope: 'NL', stream: null, event: { class: 'deadly-attack', atLeast: null }, window: { first: '', last: '' }, percent: 10, rule: { text: { nl: '', en: '' }, counted: 'attack-table' }, evidence: [], marking: 'clear' }

/** Issues a warning; what is typed stays until it is on record. */
export function IssueForm({ words, close }: { readonly words: WarningsWords; readonly close: () => void }) {
  const { value, change, done, sendKey } = useKeptForm('warning:being-issued', empty)
  const queries = useQueryClient()
  const navigate = useNavigate()
  const issue = useMutation({
    mutationFn: () => call<typeof issueWarning>('POST /warnings', { body: toBody(value), idempotencyKey: sendKey }),
    onSuccess: async ({ body }) => {
      done()
      await queries.invalidateQueries({ queryKey: ['warnings'] })
      close()
      await navigate({ to: '/warnings/$warning', params: { warning: body.id } })
    },
  })
  const refused = fieldsRefused(issue.error)
  return (
    <form className="issue" aria-label={words.issue} onSubmit={(event) => {
      event.preventDefault()
      issue.mutate()
    }}>
      <h2>{words.issue}</h2>
      <p className="quiet">{words.issueHelp}</p>
      <RefusedForm error={issue.error} words={words} />
      <div className="fields">
        <WhatFields {...{ value, change, words, refused }} />
        <WhenFields {...{ value, change, words, refused }} />
        <RuleFields {...{ value, change, words, refused }} />
      </div>
      <EvidencePicker label={words.fields.evidence} ids={value.evidence} choose={(evidence) => change({ ...value, evidence })} />
      <p className="row"><MarkingChoice value={value.marking} choose={(marking) => change({ ...value, marking })} /></p>
      <p className="quiet">{words.markingHelp}</p>
      <p className="row"><button type="submit" className="primary" disabled={issue.isPending}>{words.issue}</button><button type="button" className="plain" onClick={close}>{words.cancel}</button></p>
    </form>
  )
}

interface FieldsProps {
  readonly value: Typed
  readonly change: (value: Typed) => void
  readonly words: WarningsWords
  readonly refused: ReadonlySet<string>
}

function WhatFields({ value, change, words: { fields, help, classes, streams: names, everyStream }, refused }: FieldsProps) {
  const { event } = value
  const choose = (chosen: Typed['event']['class']) => change({ ...value, event: { class: chosen, atLeast: isCountedClass(chosen) ? (event.atLeast ?? 1) : null }, rule: { ...value.rule, counted: value.scope.includes('/') ? null : (tableOfClass(chosen) ?? null) } })
  return (
    <>
      <Field label={fields.class} help={help.class} isRefused={refused.has('event')}>{(attributes) => (
        <select {...attributes} value={event.class} onChange={({ target }) => choose(warnedClasses.find((each) => each === target.value) ?? event.class)}>{warnedClasses.map((each) => <option key={each} value={each}>{classes[each]}</option>)}</select>
      )}</Field>
      {event.atLeast === null ? null : (
        <Field label={fields.atLeast} help={help.atLeast} isRefused={refused.has('event.atLeast')}>{(attributes) => <input {...attributes} type="number" min={1} required value={event.atLeast ?? 1} onChange={({ target }) => change({ ...value, event: { ...event, atLeast: Math.max(1, Math.round(target.valueAsNumber || 1)) } })} />}</Field>
      )}
      <Field label={fields.scope} help={help.scope} isRefused={refused.has('scope')}>{(attributes) => <input {...attributes} required value={value.scope} onChange={({ target }) => change({ ...value, scope: target.value, rule: { ...value.rule, counted: target.value.includes('/') ? null : value.rule.counted } })} />}</Field>
      <Field label={fields.stream} help={help.stream}>{(attributes) => (
        <select {...attributes} value={value.stream ?? ''} onChange={({ target }) => change({ ...value, stream: streams.find((each) => each === target.value) ?? null })}><option value="">{everyStream}</option>{streams.map((each) => <option key={each} value={each}>{names[each]}</option>)}</select>
      )}</Field>
    </>
  )
}

function WhenFields({ value, change, words: { fields, help }, refused }: FieldsProps) {
  const { language } = useLanguage()
  const { data } = useQuery({ queryKey: ['likelihood-words', language], staleTime: Infinity, queryFn: async ({ signal }) => (await call<typeof readWordings>('GET /likelihood-words', { signal })).body.wordings })
  return (
    <>
      {(['first', 'last'] as const).map((end) => (
        <Field key={end} label={fields[end]} help={help.window} isRefused={refused.has(`window.${end}`)}>{(attributes) => <input {...attributes} type="date" required value={value.window[end]} onChange={({ target }) => change({ ...value, window: { ...value.window, [end]: target.value } })} />}</Field>
      ))}
      <Field label={fields.probability} help={help.probability} isRefused={refused.has('probability')}>{(attributes) => (
        <span className="row"><input {...attributes} type="range" min={1} max={99} value={value.percent} aria-valuetext={data?.[value.percent - 1] ?? `${value.percent} %`} onChange={({ target }) => change({ ...value, percent: target.valueAsNumber })} /><output>{data?.[value.percent - 1] ?? `${value.percent} %`}</output></span>
      )}</Field>
    </>
  )
}

function RuleFields({ value, change, words: { fields, help, tables, noTable }, refused }: FieldsProps) {
  const { rule, event, scope } = value
  const table = scope.includes('/') ? undefined : tableOfClass(event.class)
  const write = (language: 'nl' | 'en', text: string) => change({ ...value, rule: { ...rule, text: { ...rule.text, [language]: text } } })
  return (
    <>
      <Field label={fields.ruleNl} help={help.rule} isRefused={refused.has('rule.text')}>{(attributes) => <textarea {...attributes} lang="nl" rows={3} value={rule.text.nl} onChange={({ target }) => write('nl', target.value)} />}</Field>
      <Field label={fields.ruleEn} help={help.rule} isRefused={refused.has('rule.text')}>{(attributes) => <textarea {...attributes} lang="en" rows={3} value={rule.text.en} onChange={({ target }) => write('en', target.value)} />}</Field>
      <Field label={fields.counted} help={help.counted} isRefused={refused.has('rule.counted')}>{(attributes) => (
        <select {...attributes} value={rule.counted ?? ''} onChange={({ target }) => change({ ...value, rule: { ...rule, counted: countingTables.find((each) => each === target.value) ?? null } })}><option value="">{noTable}</option>{countingTables.filter((each) => each === table).map((each) => <option key={each} value={each}>{tables[each]}</option>)}</select>
      )}</Field>
    </>
  )
}

function toBody({ percent, evidence, ...rest }: Typed): Body {
  return { ...rest, probability: percent / 100, evidence: [...evidence] }
}
