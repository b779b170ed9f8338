import { setRelations, type SetRelation } from '../../../core/index.ts'
import { judgingWords } from '../../../words/judging-entries.ts'
import { recordingWords } from '../../../words/workbench/recording.ts'
import { BothLanguages, nothingTyped, written, type TypedText } from '../../shell/both-languages.tsx'
import { Field } from '../../shell/field.tsx'
import { useLanguage } from '../../shell/language.tsx'
import { Choice } from './choice.tsx'
import { RecordForm } from './record-form.tsx'
import { SeveralTexts } from './several-texts.tsx'

interface Asked {
  readonly question: TypedText
  readonly relation: SetRelation
  readonly statements: readonly TypedText[]
  readonly judges: string
  readonly due: string
  readonly first: string
  readonly last: string
}

const empty: Asked = { question: nothingTyped, relation: 'exclusive', statements: [nothingTyped], judges: '', due: '', first: '', last: '' }

/** Asks colleagues one statement or several, to be judged blind. */
export function AskForm({ country }: { readonly country: string }) {
  const { language } = useLanguage()
  const words = recordingWords[language]
  return (
    <RecordForm name={`propositions:${country}`} title={words.ask} initial={empty} toBody={(asked) => toBody(country, asked)}>{(asked, type) => (
      <>
        <BothLanguages name={words.question} value={asked.question} change={(question) => type({ question })} />
        <fieldset className="parts-of-form">
          <legend>{words.statements}</legend>
          <SeveralTexts texts={asked.statements} least={1} name={words.statement} add={words.addStatement} change={(statements) => type({ statements })} />
          {asked.statements.length === 1 ? null : <div className="fields-in-row"><Choice name={words.relation} value={asked.relation} values={setRelations.filter((each) => each !== 'single')} text={(each) => judgingWords[language].relations[each]} choose={(relation) => type({ relation })} /></div>}
        </fieldset>
        <Field label={words.judges} help={words.judgesHelp}>{(attributes) => <input {...attributes} required value={asked.judges} onChange={({ target }) => type({ judges: target.value })} />}</Field>
        <div className="fields-in-row">
          <label>{words.due}<input type="date" required value={asked.due} onChange={({ target }) => type({ due: target.value })} /></label>
          <label>{words.windowFirst}<input type="date" required={asked.last !== ''} value={asked.first} onChange={({ target }) => type({ first: target.value })} /></label>
          <label>{words.windowLast}<input type="date" required={asked.first !== ''} value={asked.last} onChange={({ target }) => type({ last: target.value })} /></label>
        </div>
        <p className="quiet">{words.windowHelp}</p>
      </>
    )}</RecordForm>
  )
}

function toBody(scope: string, { question, relation, statements, judges, due, first, last }: Asked) {
  return {
    kind: 'propositions' as const, scope, question: written(question), relation: statements.length === 1 ? 'single' : relation, due,
    propositions: statements.map((text, at) => ({ id: `s${at + 1}`, text: written(text) })), judges: judges.split(/\s+/).filter((name) => name !== ''),
    ...(first === '' ? {} : { window: { first, last } }),
  }
}
