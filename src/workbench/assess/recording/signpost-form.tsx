import type { Judgements } from '../../../core/index.ts'
import { recordingWords } from '../../../words/workbench/recording.ts'
import { writtenIn } from '../../../words/written-in.ts'
import { BothLanguages, nothingTyped, written, type TypedText } from '../../shell/both-languages.tsx'
import { useLanguage } from '../../shell/language.tsx'
import { RecordForm } from './record-form.tsx'

interface Signposted {
  readonly of: string
  readonly text: TypedText
  readonly percents: Readonly<Record<string, string>>
}

/** Puts on record what could be seen to happen, with how likely that is under each answer to a question or each hypothesis. */
export function SignpostForm({ country, judgements: { sets, registers } }: { readonly country: string; readonly judgements: Pick<Judgements, 'sets' | 'registers'> }) {
  const { language } = useLanguage()
  const words = recordingWords[language]
  const alternatives = [
    ...sets.map(({ set: { id, body } }) => ({ id, question: body.question, members: body.propositions })),
    ...registers.map(({ register: { id, body } }) => ({ id, question: body.question, members: body.hypotheses })),
  ]
  const membersOf = (id: string) => alternatives.find((each) => each.id === id)?.members ?? []
  const toBody = ({ of, text, percents }: Signposted) => ({ kind: 'signpost' as const, of, text: written(text), probabilities: Object.fromEntries(membersOf(of).map(({ id }) => [id, Number(percents[id]) / 100])) })
  if (alternatives.length === 0) return <details className="inset"><summary>{words.signpost}</summary><p className="empty">{words.noAlternatives}</p></details>
  return (
    <RecordForm<Signposted> name={`signpost:${country}`} title={words.signpost} help={words.signpostHelp} initial={{ of: alternatives[0]?.id ?? '', text: nothingTyped, percents: {} }} toBody={toBody}>{({ of, text, percents }, type) => (
      <>
        <div className="fields-in-row"><label>{words.of}<select value={of} onChange={({ target }) => type({ of: target.value, percents: {} })}>{alternatives.map(({ id, question }) => <option key={id} value={id}>{writtenIn(language, question)}</option>)}</select></label></div>
        <BothLanguages name={words.sign} value={text} change={(changed) => type({ text: changed })} />
        <div className="fields-in-row">{membersOf(of).map(({ id, text: says }) => <label key={id}>{words.likelihood(`“${writtenIn(language, says)}”`)}<input type="number" min={0.1} max={100} step="any" required value={percents[id] ?? ''} onChange={({ target }) => type({ percents: { ...percents, [id]: target.value } })} /></label>)}</div>
      </>
    )}</RecordForm>
  )
}
