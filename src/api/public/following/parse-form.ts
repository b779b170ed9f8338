import { isLanguage, parseCountry, parseOptional, parseStream, type FollowerChoices, type Language } from '../../../core/index.ts'

/** What somebody chose in a form. */
export interface ChosenForm {
  readonly language: Language
  readonly choices: FollowerChoices
}

/** Choices from the fields of a form; an empty country or stream is every one. Undefined where one is none that the form offers. */
export function parseChoices(form: URLSearchParams): ChosenForm | undefined {
  const country = parseOptional(form.get('country') || undefined, parseCountry)
  const stream = parseOptional(form.get('stream') || undefined, parseStream)
  const [when, language] = [form.get('when'), form.get('language') ?? '']
  if (!country.ok || !stream.ok || (when !== 'editions' && when !== 'changes') || !isLanguage(language)) return undefined
  return { language, choices: { country: country.value, stream: stream.value, onlyChanges: when === 'changes' } }
}
