import { indicatorNames, measuresOfIndicator, streams, thresholdDirections, type IndicatorName, type Stream, type ThresholdDirection } from '../../../core/index.ts'
import { indicatorWords, namedMeasure } from '../../../words/indicators/indicator-words.ts'
import { judgingWords } from '../../../words/judging-entries.ts'
import { recordingWords } from '../../../words/workbench/recording.ts'
import { BothLanguages, nothingTyped, written, type TypedText } from '../../shell/both-languages.tsx'
import { Field } from '../../shell/field.tsx'
import { useLanguage } from '../../shell/language.tsx'
import { Choice } from './choice.tsx'
import { RecordForm } from './record-form.tsx'
import { anything, SubjectFields, subjectOf, type TypedSubject } from './subject-fields.tsx'

interface Asked extends TypedSubject {
  readonly text: TypedText
  readonly stream: Stream
  readonly indicator: IndicatorName
  readonly measure: string
  readonly direction: ThresholdDirection
  readonly threshold: string
  readonly owner: string
  readonly due: string
  readonly staleAfterDays: string
}

const empty: Asked = { ...anything, text: nothingTyped, stream: 'jihadist', indicator: 'attack-tempo', measure: 'count', direction: 'at-least', threshold: '', owner: '', due: '', staleAfterDays: '183' }

/** Puts on record what the picture must answer, with the number of an indicator that would answer it. */
export function QuestionForm({ country }: { readonly country: string }) {
  const { language } = useLanguage()
  const words = recordingWords[language]
  const indicators = indicatorWords(language)
  return (
    <RecordForm name={`question:${country}`} title={words.picture} help={words.pictureHelp} initial={empty} toBody={(asked) => toBody(country, asked)}>{(asked, type) => (
      <>
        <BothLanguages name={words.question} value={asked.text} change={(text) => type({ text })} />
        <div className="fields-in-row">
          <Choice name={words.stream} value={asked.stream} values={streams} text={(each) => indicators.streams[each]} choose={(stream) => type({ stream })} />
          <Choice name={words.indicator} value={asked.indicator} values={indicatorNames} text={(each) => indicators.names[each]} choose={(indicator) => type({ indicator, measure: measuresOfIndicator[indicator][0] ?? '' })} />
          <Choice name={words.measure} value={asked.measure} values={measuresOfIndicator[asked.indicator]} text={(each) => namedMeasure(language, each)} choose={(measure) => type({ measure })} />
        </div>
        <div className="fields-in-row">
          <Choice name={words.direction} value={asked.direction} values={thresholdDirections} text={(each) => judgingWords[language].directions[each]} choose={(direction) => type({ direction })} />
          <label title={words.thresholdHelp}>{words.threshold}<input type="number" step="any" required value={asked.threshold} onChange={({ target }) => type({ threshold: target.value })} /></label>
        </div>
        <p className="quiet">{words.thresholdHelp}</p>
        <SubjectFields typed={asked} type={type} />
        <Field label={words.owner} help={words.ownerHelp}>{(attributes) => <input {...attributes} required value={asked.owner} onChange={({ target }) => type({ owner: target.value })} />}</Field>
        <div className="fields-in-row">
          <label>{words.due}<input type="date" required value={asked.due} onChange={({ target }) => type({ due: target.value })} /></label>
          <label>{words.stale}<input type="number" min={1} max={3660} required value={asked.staleAfterDays} onChange={({ target }) => type({ staleAfterDays: target.value })} /></label>
        </div>
      </>
    )}</RecordForm>
  )
}

function toBody(scope: string, { text, stream, indicator, measure, direction, threshold, owner, due, staleAfterDays, ...subject }: Asked) {
  return { kind: 'question' as const, scope, stream, text: written(text), owner: owner.trim(), indicator, measure, subject: subjectOf(subject), threshold: Number(threshold), direction, due, staleAfterDays: Number(staleAfterDays) }
}
