/** The reader: report text in, cited claims and doubts out. */
export { explainClaim, type Explanation } from './explain-claim.ts'
export { guessLanguage } from './guess-language.ts'
export { readReport } from './read-report.ts'
export type { Rule } from './rule.ts'
export { findRule, rules } from './rules/rules.ts'
