import type { DocumentMistake } from '../../core/index.ts'
import { documentMistakeInEnglish } from '../../words/en/documents.ts'
import { documentMistakeInDutch } from '../../words/nl/documents.ts'
import type { WarningsWords } from '../../words/workbench/warnings.ts'
import { isRefusal } from '../client/refusal.ts'
import { useLanguage } from '../shell/language.tsx'

const sayMistake = { nl: documentMistakeInDutch, en: documentMistakeInEnglish } as const

/** What the server would not put on record, mistake by mistake; nothing where it refused nothing. */
export function RefusedForm({ error, words }: { readonly error: Error | null; readonly words: WarningsWords }) {
  const { language } = useLanguage()
  if (error === null) return null
  const mistakes = mistakesOf(error)
  return (
    <div className="refusal" role="alert">
      {mistakes.length === 0 ? <p>{error.message}</p> : <><p>{words.notKept}</p><ul>{mistakes.map((mistake) => <li key={`${mistake.at}-${mistake.what}`}>{sayMistake[language](mistake)}</li>)}</ul></>}
    </div>
  )
}

/** The fields of a form that a refusal names, as `window.first`. */
export function fieldsRefused(error: unknown): ReadonlySet<string> {
  return new Set(mistakesOf(error).map(({ at }) => at))
}

function mistakesOf(error: unknown): readonly DocumentMistake[] {
  if (!isRefusal(error) || error.problem.type !== 'urn:peil:problem:documents-wrong' || !('mistakes' in error.problem) || !Array.isArray(error.problem.mistakes)) return []
  return error.problem.mistakes
}
