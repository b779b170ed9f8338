import { nothingTyped, written, BothLanguages, type TypedText } from '../../shell/both-languages.tsx'
import { recordingWords } from '../../../words/workbench/recording.ts'
import { useWords } from '../../shell/language.tsx'
import { RecordForm } from './record-form.tsx'
import { emptyItem, RegisterItemFields, type TypedItem } from './register-item-fields.tsx'
import { SeveralTexts } from './several-texts.tsx'

interface Register {
  readonly question: TypedText
  readonly hypotheses: readonly TypedText[]
  readonly items: readonly TypedItem[]
}

const leastHypotheses = 2
const empty: Register = { question: nothingTyped, hypotheses: [nothingTyped, nothingTyped], items: [emptyItem(leastHypotheses)] }

/** Puts explanations on record beside each other, with how well each item fits each of them. */
export function RegisterForm({ country }: { readonly country: string }) {
  const words = useWords(recordingWords)
  return (
    <RecordForm name={`hypotheses:${country}`} title={words.register} help={words.registerHelp} initial={empty} toBody={(register) => toBody(country, register)}>{({ question, hypotheses, items }, type) => (
      <>
        <BothLanguages name={words.question} value={question} change={(changed) => type({ question: changed })} />
        <SeveralTexts texts={hypotheses} least={leastHypotheses} name={words.hypothesis} add={words.addHypothesis}
          change={(changed) => type({ hypotheses: changed, items: items.map((item) => ({ ...item, ratings: changed.map((_, at) => item.ratings[at] ?? 'N') })) })}
          removed={(at) => type({ hypotheses: hypotheses.toSpliced(at, 1), items: items.map((item) => ({ ...item, ratings: item.ratings.toSpliced(at, 1) })) })} />
        {items.map((item, at) => <RegisterItemFields key={at} number={at + 1} item={item} change={(changed) => type({ items: items.with(at, changed) })} remove={items.length === 1 ? undefined : () => type({ items: items.toSpliced(at, 1) })} />)}
        <p><button type="button" onClick={() => type({ items: [...items, emptyItem(hypotheses.length)] })}>{words.addItem}</button></p>
      </>
    )}</RecordForm>
  )
}

function toBody(scope: string, { question, hypotheses, items }: Register) {
  return {
    kind: 'hypotheses' as const, scope, question: written(question), hypotheses: hypotheses.map((text, at) => ({ id: `h${at + 1}`, text: written(text) })),
    items: items.map(({ text, evidence, credibility, relevance, ratings }, at) => ({ id: `e${at + 1}`, text: written(text), evidence, credibility, relevance, ratings: Object.fromEntries(ratings.map((rating, hypothesis) => [`h${hypothesis + 1}`, rating])) })),
  }
}
