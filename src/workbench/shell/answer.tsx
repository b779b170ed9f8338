import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { frameWords } from '../../words/workbench/frame.ts'
import type { Got } from '../client/call.ts'
import { useWords } from './language.tsx'
import { RefusedPage } from './refused-page.tsx'
import { Refused } from './refused.tsx'

/** What came of a question: what was answered, that it is on its way, or why not; what was shown stays while it is asked again. */
export function Answer<T>({ of, isWholePage = false, children }: { readonly of: UseQueryResult<Got<T>>; readonly isWholePage?: boolean; readonly children: (body: T, etag: string | undefined) => ReactNode }) {
  const words = useWords(frameWords)
  if (of.data !== undefined) return children(of.data.body, of.data.etag)
  if (of.isError) return isWholePage ? <RefusedPage error={of.error} /> : <Refused error={of.error} />
  return <p className="quiet" role="status">{of.isFetching ? words.waiting : ''}</p>
}
