import type { Problem } from '../core/index.ts'

export type ProblemStatus = 400 | 401 | 403 | 404 | 409 | 410 | 412 | 413 | 415 | 422 | 428 | 429 | 500 | 502 | 503 | 507

/** The HTTP status of a refusal. */
export function statusOf(problem: Problem): ProblemStatus {
  switch (problem.kind) {
    case 'usage':
    case 'report-malformed':
    case 'text-empty':
    case 'field-invalid':
    case 'date-invalid':
    case 'date-to-come':
    case 'published-to-come':
    case 'known-predates-published':
    case 'country-unknown':
    case 'language-unknown':
    case 'address-refused':
    case 'mail-address-malformed':
    case 'webhook-refused':
    case 'account-name-malformed':
    case 'people-value':
      return 400
    case 'sign-in-needed':
    case 'sign-in-refused':
    case 'second-factor-refused':
    case 'password-wrong':
    case 'passkey-refused':
      return 401
    case 'sign-in-throttled':
      return 429
    case 'file-unreadable':
    case 'folder-empty':
    case 'cohort-unknown':
    case 'dataset-unknown':
    case 'report-unknown':
    case 'entry-unknown':
    case 'claim-unknown':
    case 'evidence-unknown':
    case 'reading-unknown':
    case 'flag-unknown':
    case 'search-unknown':
    case 'follower-unknown':
    case 'account-unknown':
    case 'session-unknown':
    case 'token-unknown':
    case 'level-unknown':
    case 'not-published-then':
    case 'nothing-published':
    case 'draft-unknown':
      return 404
    case 'quarantine-refused':
    case 'import-running':
    case 'report-id-taken':
    case 'claim-there-already':
    case 'claims-open':
    case 'nothing-to-undo':
    case 'doubt-unsettled':
    case 'correction-predates-claim':
    case 'retraction-predates':
    case 'evidence-ambiguous':
    case 'flag-closed':
    case 'follows-already':
    case 'account-name-taken':
    case 'last-administrator':
    case 'second-factor-state':
    case 'draft-closed':
    case 'draft-not-forward':
    case 'draft-unsigned':
    case 'evidence-fell':
      return 409
    case 'draft-stale':
    case 'level-changed':
      return 412
    case 'report-erased':
    case 'report-withdrawn':
    case 'claim-erased':
    case 'claim-gone':
    case 'link-unusable':
    case 'file-taken-back':
      return 410
    case 'text-too-long':
    case 'report-too-long':
    case 'documents-too-many':
    case 'request-too-large':
      return 413
    case 'text-binary':
    case 'text-broken':
    case 'text-encoding':
    case 'format-unsupported':
    case 'line-too-long':
    case 'table-unreadable':
    case 'archive-several':
    case 'header-missing':
    case 'header-repeats':
    case 'columns-missing':
    case 'edition-unusable':
    case 'sheet-wrong':
    case 'sheets-differ':
    case 'map-wrong':
    case 'documents-wrong':
    case 'record-form-unknown':
    case 'document-unreadable':
    case 'several-reports':
      return 415
    case 'span-invalid':
    case 'reading-with-itself':
    case 'level-unassessable':
    case 'reading-broken-off':
    case 'level-feed-unknown':
    case 'level-label-unknown':
    case 'scale-unknown':
    case 'step-unknown':
    case 'day-before-decision':
    case 'level-draft-incomplete':
    case 'level-by-two':
    case 'trigger-needed':
    case 'trigger-superfluous':
    case 'trigger-outlived':
    case 'second-is-first':
    case 'second-needed':
    case 'warning-settled':
    case 'warning-own':
    case 'withdrawal-backdated':
    case 'entry-final':
    case 'scope-malformed':
    case 'stream-unknown':
    case 'role-malformed':
    case 'edition-refused':
    case 'verifier-malformed':
    case 'translations-differ':
    case 'password-refused':
    case 'token-rights':
    case 'draft-own':
      return 422
    case 'audit-broken':
    case 'request-malformed':
      return 400
    case 'request-running':
    case 'job-ended':
    case 'job-begun':
    case 'job-not-interrupted':
    case 'job-without-files':
      return 409
    case 'job-unknown':
    case 'export-address-spent':
    case 'backtest-none':
      return 404
    case 'export-needs-clearance':
      return 403
    case 'job-interrupted':
    case 'job-broken':
      return 500
    case 'job-stopped':
      return 503
    case 'key-of-another-request':
      return 422
    case 'right-missing':
    case 'proof-needed':
    case 'cross-site':
      return 403
    case 'review-moved-on':
    case 'changed-meanwhile':
      return 412
    case 'condition-missing':
      return 428
    case 'record-row-invalid':
    case 'level-file-wrong':
    case 'vocabulary-unknown':
    case 'port-in-use':
    case 'port-denied':
    case 'output-lost':
    case 'export-refused':
    case 'export-unusable':
    case 'key-refused':
    case 'site-incomplete':
    case 'site-of-another-log':
    case 'store-no-home':
    case 'store-broken':
    case 'store-out-of-reach':
      return 500
    case 'store-unreachable':
    case 'store-lost':
    case 'store-newer':
    case 'store-too-old':
    case 'store-unfit':
    case 'store-encoding':
    case 'store-changed':
    case 'import-stopped':
    case 'citus-missing':
    case 'distribute-refused':
    case 'restore-not-empty':
    case 'cancelled':
      return 503
    case 'disk-full':
      return 507
    case 'in-report':
      return statusOf(problem.problem)
  }
}

/** A refusal after RFC 9457; `type` is a name, not an address that must be fetched. */
export function problemResponse(problem: Problem, detail: string, present?: { readonly etag: string; readonly body: unknown }): Response {
  const status = statusOf(problem)
  const state = present === undefined ? {} : { present: present.body, etag: present.etag }
  return jsonProblem(status, { ...problem, ...state, type: `urn:peil:problem:${problem.kind}`, title: problem.kind.replaceAll('-', ' '), status, detail })
}

/** A refusal that is about the request itself and no business of Peil's own. */
export function requestProblem(status: 404 | 405 | 413 | 415 | 421 | 500, title: string): Response {
  return jsonProblem(status, { type: 'about:blank', title, status })
}

/** The address is there, but not for this method. */
export function methodRefused(allow: string): Response {
  const response = requestProblem(405, `Only ${allow} may be asked of this address`)
  response.headers.set('allow', allow)
  return response
}

function jsonProblem(status: number, body: object): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/problem+json; charset=utf-8', 'x-content-type-options': 'nosniff' } })
}
