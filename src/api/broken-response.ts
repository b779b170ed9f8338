import type { Language } from '../core/index.ts'
import { isLost, storeProblem } from '../store/store-problem.ts'
import { wordsFor } from '../words/words-for.ts'
import { problemResponse, requestProblem } from './problem-response.ts'

/** By what an answer to something that was thrown is given. */
export interface Broken {
  /** Of the request: aborted where whoever asked has gone away, and then nobody is left to answer and nothing is wrong. */
  readonly signal: AbortSignal
  readonly language: Language
  readonly address: string
  readonly log: (error: unknown) => void
}

/** What is answered when something was thrown: that the store is away, which passes, or that Peil has a defect, which is told of and never shown. */
export function brokenResponse(error: unknown, { signal, language, address, log }: Broken): Response {
  if (isLost(error)) {
    const problem = storeProblem(error, address)
    return problemResponse(problem, wordsFor(language).problem(problem))
  }
  if (!signal.aborted) log(error)
  return requestProblem(500, 'Something went wrong inside Peil')
}
