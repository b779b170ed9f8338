import { tryWhatIf } from '../../assessment/level/what-if.ts'
import type { NationalOutcome, WhatIf, WhatIfOutcome } from '../../core/index.ts'
import type { ScopeCase } from './read-scope-case.ts'

export type WhatIfAnswer = ({ readonly kind: 'tried' } & WhatIfOutcome) | Exclude<NationalOutcome, { readonly kind: 'assessed' }>

/** What would be proposed with other numbers. Nothing of it is kept, and it is no proposal. */
export function whatIf(scopeCase: ScopeCase, tried: WhatIf): WhatIfAnswer {
  return scopeCase.kind === 'assessed' ? { kind: 'tried', ...tryWhatIf(scopeCase.whole, tried) } : scopeCase
}
