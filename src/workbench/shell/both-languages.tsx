import { useId } from 'react'
import { languages, type Language } from '../../core/index.ts'
import { formWords } from '../../words/workbench/forms.ts'
import './forms.css'
import { useLanguage } from './language.tsx'

/** A text as it is typed in both languages; empty where it is not said. */
export type TypedText = Readonly<Record<Language, string>>

export const nothingTyped: TypedText = { nl: '', en: '' }

/** What was typed, in the languages in which something was. */
export function written(typed: TypedText): Partial<Record<Language, string>> {
  return Object.fromEntries(languages.flatMap((language) => (typed[language].trim() === '' ? [] : [[language, typed[language]]])))
}

interface BothLanguagesProps {
  readonly name: string
  readonly help?: string
  readonly rows?: number
  readonly value: TypedText
  readonly change: (value: TypedText) => void
}

/** A text that is kept in Dutch, in English or in both, its languages side by side. */
export function BothLanguages({ name, help, rows = 2, value, change }: BothLanguagesProps) {
  const { language: own } = useLanguage()
  const words = formWords[own]
  const id = useId()
  const isEmpty = languages.every((language) => value[language].trim() === '')
  return (
    <div className="both">
      {languages.toSorted((a) => (a === own ? -1 : 1)).map((language) => (
        <label key={language}>{words.inLanguage(name, language)}
          <textarea lang={language} rows={rows} maxLength={4000} required={isEmpty && language === own} aria-describedby={id} value={value[language]} onChange={({ target }) => change({ ...value, [language]: target.value })} />
        </label>
      ))}
      <p id={id} className="quiet">{help === undefined ? words.bothHelp : `${help} ${words.bothHelp}`}</p>
    </div>
  )
}
