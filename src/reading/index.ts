/** The reader: report text in, cited claims and doubts out. */
export { explainClaim, type Explanation } from './explain-claim.ts'
export { guessLanguage } from './guess-language.ts'
export { maskPersons } from './names/mask-persons.ts'
export { readReport, readTitled } from './read-report.ts'
export { unreadSentences } from './unread-sentences.ts'
