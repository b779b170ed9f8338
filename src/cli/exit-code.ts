import type { Problem } from '../core/index.ts'

/** 1 for a stated refusal, also of what a report says (`in-report`), 2 for wrong usage; 70 (a defect) is given by `main.ts` for what was thrown. */
export function exitCodeOf(problem: Problem): 1 | 2 {
  switch (problem.kind) {
    case 'usage':
    case 'date-invalid':
    case 'date-to-come':
    case 'published-to-come':
    case 'known-predates-published':
    case 'country-unknown':
    case 'field-invalid':
    case 'language-unknown':
    case 'day-before-decision':
    case 'step-unknown':
    case 'trigger-superfluous':
    case 'second-is-first':
    case 'scope-malformed':
    case 'stream-unknown':
    case 'role-malformed':
    case 'verifier-malformed':
    case 'webhook-refused':
    case 'translations-differ':
    case 'account-name-malformed':
    case 'people-value':
    case 'request-too-large':
    case 'request-malformed':
    case 'right-missing':
    case 'changed-meanwhile':
    case 'condition-missing':
    case 'request-running':
    case 'key-of-another-request':
    case 'job-unknown':
    case 'job-ended':
    case 'job-begun':
    case 'export-address-spent':
    case 'job-not-interrupted':
      return 2
    default:
      return 1
  }
}
