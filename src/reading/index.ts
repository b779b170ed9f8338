/** The public door of reading. */
export { explainClaim, type Explanation } from './explain-claim.ts'
export { readReport } from './read-report.ts'
export type { Rule } from './rule.ts'
export { rules } from './rules/rules.ts'
