import type { Actor, Language, Right } from '../../core/index.ts'

/** What a request to the team API carries once the doors before the handlers have been passed. */
export interface TeamEnv {
  Variables: {
    /** Who asks; set by the sign-in before any route of the team API is reached. */
    actor: Actor
    language: Language
    right: Right
  }
}
