import { languages, type PreflightReason, type WrittenText } from '../../core/index.ts'

/** The languages in which a text that somebody wrote is not there, each as a reason not to publish it. */
export function untranslated(of: string, text: WrittenText): readonly Extract<PreflightReason, { readonly what: 'translation' }>[] {
  return languages.filter((language) => isEmpty(text[language])).map((missing) => ({ what: 'translation', of, missing, written: languages.map((language) => text[language]).find((written) => !isEmpty(written)) ?? '' }))
}

function isEmpty(text: string | undefined): boolean {
  return text === undefined || text.trim() === ''
}
