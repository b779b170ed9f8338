import { isAPIError } from 'better-auth/api'
import { done, refused, type Outcome, type Problem } from '../../core/index.ts'

/** What better-auth refuses by throwing, as an expected refusal; what it broke on is thrown on. Which of the things it was given did not fit is not told. */
export async function authOutcome<T>(asked: Promise<T>, problem: Problem): Promise<Outcome<T>> {
  try {
    return done(await asked)
  } catch (error) {
    if (isAPIError(error) && error.statusCode < 500) return refused(problem)
    throw error
  }
}
