/** The reader: report text in, cited claims and doubts out. */
export { explainClaim } from './explain-claim.ts'
export { guessLanguage } from './guess-language.ts'
export { readReport } from './read-report.ts'
