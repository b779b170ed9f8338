import type { Context } from '../../actions/context.ts'
import type { Actor, Language, Right } from '../../core/index.ts'
import type { WriteScope } from './write-scope.ts'

/** What a request to the team API carries once the doors before the handlers have been passed. */
export interface TeamEnv {
  /** Set by Peil itself where a request is answered on the way of another, for the same account; nothing from outside gets there. */
  Bindings: { readonly asActor?: Actor }
  Variables: {
    /** Who asks; set by the sign-in before any route of the team API is reached. */
    actor: Actor
    language: Language
    right: Right
    /** Told of the ids in an answer that is no JSON, for the audit log. */
    seen: (ids: Iterable<string>) => void
    /** Set where a route with a body only asks, and keeps nothing. */
    isQuestion?: boolean
    /** What makes each write one transaction. */
    scope: Pick<WriteScope, 'whole'> & Pick<Context, 'clock'>
  }
}
