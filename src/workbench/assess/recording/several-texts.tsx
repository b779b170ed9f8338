import { formWords } from '../../../words/workbench/forms.ts'
import { BothLanguages, nothingTyped, type TypedText } from '../../shell/both-languages.tsx'
import { useWords } from '../../shell/language.tsx'

interface SeveralTextsProps {
  readonly texts: readonly TypedText[]
  readonly least: number
  readonly name: (number: number) => string
  readonly add: string
  readonly change: (texts: readonly TypedText[]) => void
  /** Told of the place that is taken away, by whoever keeps something beside each text. */
  readonly removed?: (at: number) => void
}

/** Texts below each other, each in both languages. */
export function SeveralTexts({ texts, least, name, add, change, removed }: SeveralTextsProps) {
  const words = useWords(formWords)
  const remove = (at: number) => (removed === undefined ? change(texts.toSpliced(at, 1)) : removed(at))
  return (
    <>
      {texts.map((text, at) => (
        <div key={at}>
          <BothLanguages name={name(at + 1)} rows={1} value={text} change={(changed) => change(texts.with(at, changed))} />
          {texts.length <= least ? null : <button type="button" className="plain" onClick={() => remove(at)}>{words.remove(name(at + 1))}</button>}
        </div>
      ))}
      <p><button type="button" onClick={() => change([...texts, nothingTyped])}>{add}</button></p>
    </>
  )
}
