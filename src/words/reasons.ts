import type { CheckReason } from '../core/index.ts'

/** A wording for each reason of a verdict; a kind without one fails to compile. */
export type ReasonWords = { readonly [K in CheckReason['kind']]: (reason: Extract<CheckReason, { kind: K }>) => string }
