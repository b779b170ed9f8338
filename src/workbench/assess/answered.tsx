import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { assessWords } from '../../words/workbench/assess.ts'
import { useWords } from '../shell/language.tsx'

/** What was asked once it is there, and until then what is going on; what was shown stays while it is asked again. */
export function Answered<T>({ query: { data, error }, children }: { readonly query: UseQueryResult<T>; readonly children: (answer: T) => ReactNode }) {
  const words = useWords(assessWords)
  if (data !== undefined) return children(data)
  return error === null ? <p className="quiet" role="status">{words.loading}</p> : <p className="refusal" role="alert">{error.message}</p>
}
