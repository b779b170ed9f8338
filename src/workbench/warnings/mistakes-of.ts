import { isRefusal } from '../client/refusal.ts'

/** The fields of a form that a refusal names, as `window.first`. */
export function fieldsRefused(error: unknown): ReadonlySet<string> {
  if (!isRefusal(error) || !('mistakes' in error.problem) || !Array.isArray(error.problem.mistakes)) return new Set()
  const mistakes: readonly { readonly at?: unknown }[] = error.problem.mistakes
  return new Set(mistakes.map(({ at }) => String(at).replace(/^body\./, '')))
}
