import { consistencies, itemWeights, type Consistency, type ItemWeight } from '../../../core/index.ts'
import { judgingWords } from '../../../words/judging-entries.ts'
import { formWords } from '../../../words/workbench/forms.ts'
import { recordingWords } from '../../../words/workbench/recording.ts'
import { BothLanguages, nothingTyped, type TypedText } from '../../shell/both-languages.tsx'
import { EvidencePicker } from '../../shell/evidence-picker.tsx'
import { useLanguage } from '../../shell/language.tsx'
import { Choice } from './choice.tsx'

/** An item of a register as it is typed, with a rating for each hypothesis in their order. */
export interface TypedItem {
  readonly text: TypedText
  readonly evidence: readonly string[]
  readonly credibility: ItemWeight
  readonly relevance: ItemWeight
  readonly ratings: readonly Consistency[]
}

/** An item that says nothing yet of any hypothesis. */
export function emptyItem(hypotheses: number): TypedItem {
  return { text: nothingTyped, evidence: [], credibility: 'M', relevance: 'M', ratings: Array.from({ length: hypotheses }, () => 'N') }
}

interface ItemProps {
  readonly number: number
  readonly item: TypedItem
  readonly change: (item: TypedItem) => void
  readonly remove: (() => void) | undefined
}

/** An item with how far it is believed, how much it bears on the question, and how well it fits each hypothesis. */
export function RegisterItemFields({ number, item, change, remove }: ItemProps) {
  const { language } = useLanguage()
  const words = recordingWords[language]
  const weight = (each: ItemWeight) => judgingWords[language].itemWeights[each]
  return (
    <fieldset className="parts-of-form">
      <legend>{words.item(number)}</legend>
      <BothLanguages name={words.item(number)} value={item.text} change={(text) => change({ ...item, text })} />
      <div className="fields-in-row">
        <Choice name={words.credibility} value={item.credibility} values={itemWeights} text={weight} choose={(credibility) => change({ ...item, credibility })} />
        <Choice name={words.relevance} value={item.relevance} values={itemWeights} text={weight} choose={(relevance) => change({ ...item, relevance })} />
        {item.ratings.map((rating, at) => <Choice key={at} name={words.fits(words.hypothesis(at + 1).toLowerCase())} value={rating} values={consistencies} text={(each) => words.consistencies[each]} choose={(chosen) => change({ ...item, ratings: item.ratings.with(at, chosen) })} />)}
      </div>
      <EvidencePicker ids={item.evidence} choose={(evidence) => change({ ...item, evidence })} />
      {remove === undefined ? null : <button type="button" className="plain" onClick={remove}>{formWords[language].remove(words.item(number))}</button>}
    </fieldset>
  )
}
