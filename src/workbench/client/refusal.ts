/** A refusal after RFC 9457 as it came from the server; `detail` is the sentence for the person. */
export interface ProblemBody {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail?: string
  /** Of a write that came second: the state that is there now, and its tag. */
  readonly present?: unknown
  readonly etag?: string
}

/** What the server would not do, with its reason. */
export class Refusal extends Error {
  readonly problem: ProblemBody

  constructor(problem: ProblemBody) {
    super(problem.detail ?? problem.title)
    this.problem = problem
  }
}

/** Whether the session has ended. A wrong password is answered by 401 too, and is no reason to sign in anew. */
export function isSignInNeeded({ type }: ProblemBody): boolean {
  return type === 'urn:peil:problem:sign-in-needed'
}

/** Whether the server answered and said no: a network that is away says nothing. */
export function isRefusal(error: unknown): error is Refusal {
  return error instanceof Refusal
}
