import type { Draft } from './drafts/draft.ts'
import type { DocumentMistake } from './logbook/document-mistake.ts'
import type { EvidenceKind } from './evidence/withdrawal.ts'
import type { PeopleProblem } from './people/people-problem.ts'
import type { RequestMistake } from './request-mistake.ts'
import type { Right } from './people/role.ts'
import type { PreflightReason } from './publishing/preflight-reason.ts'
import type { RequestContent } from './request-size.ts'

/** Every expected refusal, without wording: `words/` words it, `api/` gives it an HTTP status, `cli/` an exit code. */
export type Problem =
  | { readonly kind: 'usage'; readonly detail: UsageDetail }
  | { readonly kind: 'file-unreadable'; readonly path: string; readonly reason: 'missing' | 'denied' | 'directory' | 'special' | 'other' }
  | { readonly kind: 'text-empty'; readonly path: string }
  | { readonly kind: 'text-binary'; readonly path: string }
  | { readonly kind: 'text-encoding'; readonly path: string; readonly encoding: string }
  | { readonly kind: 'text-broken'; readonly path: string; readonly line: number }
  | { readonly kind: 'text-too-long'; readonly path: string; readonly maxBytes: number }
  | { readonly kind: 'report-too-long'; readonly path: string; readonly characters: number; readonly maxCharacters: number }
  | { readonly kind: 'documents-too-many'; readonly path: string; readonly documents: number; readonly most: number }
  | { readonly kind: 'folder-empty'; readonly path: string }
  /** A refusal of what stands in a report, with the file or the line (`reports.jsonl:3`) that holds the report. */
  | { readonly kind: 'in-report'; readonly path: string; readonly problem: Problem }
  | { readonly kind: 'report-malformed'; readonly path: string; readonly field: string }
  | { readonly kind: 'date-invalid'; readonly given: string }
  | { readonly kind: 'date-to-come'; readonly given: string; readonly today: string }
  | { readonly kind: 'published-to-come'; readonly given: string; readonly today: string }
  | { readonly kind: 'known-predates-published'; readonly known: string; readonly published: string }
  /** `meant` is the code in ISO 3166 of a country that was named by a code from elsewhere. */
  | { readonly kind: 'country-unknown'; readonly given: string; readonly meant: string | undefined }
  | { readonly kind: 'language-unknown'; readonly given: string }
  | { readonly kind: 'format-unsupported'; readonly path: string; readonly format: string }
  | { readonly kind: 'document-unreadable'; readonly path: string; readonly format: string; readonly reason: 'encrypted' | 'damaged' | 'no-text' | 'too-heavy' }
  | { readonly kind: 'several-reports'; readonly path: string; readonly count: number }
  /** What was typed is not repeated: it may be the address of a person. */
  | { readonly kind: 'mail-address-malformed' }
  | { readonly kind: 'address-refused'; readonly address: string; readonly reason: 'private' | 'scheme' | 'status' | 'unreachable' | 'incomplete' | 'too-long' }
  | { readonly kind: 'cohort-unknown'; readonly given: string }
  | { readonly kind: 'dataset-unknown'; readonly dataset: string; readonly known: readonly string[] }
  | { readonly kind: 'report-unknown'; readonly report: string }
  | { readonly kind: 'report-id-taken'; readonly report: string }
  | { readonly kind: 'claim-unknown'; readonly claim: string }
  | { readonly kind: 'claim-erased'; readonly claim: string }
  /** Somebody decided meanwhile on what was seen; without claims it is the report as a whole. */
  | { readonly kind: 'review-moved-on'; readonly report: string; readonly claims: readonly string[] }
  /** A claim that was split, withdrawn or never there: nothing can be decided of it. */
  | { readonly kind: 'claim-gone'; readonly claim: string }
  | { readonly kind: 'claim-there-already'; readonly claim: string }
  /** A claim with a doubt is accepted by itself, never with the rest. */
  | { readonly kind: 'doubt-unsettled'; readonly claim: string }
  | { readonly kind: 'claims-open'; readonly report: string; readonly open: number }
  | { readonly kind: 'nothing-to-undo'; readonly report: string; readonly act: 'undo' | 'redo' }
  | { readonly kind: 'span-invalid'; readonly start: number; readonly end: number }
  | { readonly kind: 'correction-predates-claim'; readonly id: string; readonly known: string }
  | { readonly kind: 'retraction-predates'; readonly id: string; readonly known: string }
  | { readonly kind: 'evidence-unknown'; readonly id: string }
  /** One id that names several things; its kind before it tells them apart. */
  | { readonly kind: 'evidence-ambiguous'; readonly id: string; readonly kinds: readonly EvidenceKind[] }
  | { readonly kind: 'reading-unknown'; readonly id: string }
  | { readonly kind: 'reading-with-itself'; readonly id: string }
  | { readonly kind: 'flag-unknown'; readonly flag: string }
  | { readonly kind: 'flag-closed'; readonly flag: string }
  | { readonly kind: 'search-unknown'; readonly search: string }
  | { readonly kind: 'field-invalid'; readonly field: string; readonly given: string; readonly reason: 'unknown' | 'value' | 'person' | 'form' | 'report' }
  | { readonly kind: 'report-erased'; readonly report: string; readonly known: string }
  | { readonly kind: 'report-withdrawn'; readonly report: string; readonly known: string; readonly reason: string }
  | { readonly kind: 'level-unassessable'; readonly missing: readonly ('intent' | 'capability')[] }
  | { readonly kind: 'level-unknown'; readonly country: string; readonly known: readonly string[] }
  | { readonly kind: 'record-row-invalid'; readonly file: string; readonly line: number; readonly column: string; readonly given: string }
  | { readonly kind: 'vocabulary-unknown'; readonly name: string; readonly of: string }
  | { readonly kind: 'store-unreachable'; readonly address: string; readonly reason: string }
  | { readonly kind: 'store-lost'; readonly reason: string }
  | { readonly kind: 'store-newer'; readonly found: number; readonly supported: number }
  | { readonly kind: 'store-too-old'; readonly found: string; readonly needed: string }
  | { readonly kind: 'store-unfit'; readonly address: string; readonly reason: string }
  | { readonly kind: 'store-encoding'; readonly address: string; readonly found: string }
  | { readonly kind: 'store-changed'; readonly address: string; readonly migration: string }
  | { readonly kind: 'store-out-of-reach'; readonly path: string; readonly reason: 'other-user' | 'server-barred' | 'gone' | 'password' }
  | { readonly kind: 'store-broken'; readonly path: string; readonly reason: string }
  | { readonly kind: 'store-no-home'; readonly path: string; readonly reason: string }
  | { readonly kind: 'export-refused'; readonly path: string; readonly reason: 'not-empty' | 'no-folder' | 'denied' }
  | { readonly kind: 'export-unusable'; readonly path: string; readonly file: string; readonly reason: 'no-manifest' | 'malformed' | 'newer' | 'missing' | 'changed' | 'content' | 'other-tables' }
  | { readonly kind: 'restore-not-empty'; readonly address: string }
  | { readonly kind: 'citus-missing'; readonly address: string }
  | { readonly kind: 'distribute-refused'; readonly address: string; readonly table: string; readonly reason: string }
  | { readonly kind: 'disk-full'; readonly path: string }
  | { readonly kind: 'output-lost'; readonly reason: string }
  | { readonly kind: 'port-in-use'; readonly port: number }
  | { readonly kind: 'port-denied'; readonly port: number }
  /** A line, or a record of several lines, without an end. `keptBefore` where rows before it may have been kept. */
  | { readonly kind: 'line-too-long'; readonly path: string; readonly line: number; readonly maxCharacters: number; readonly keptBefore: boolean }
  /** A file to import that holds no table that can be read; nothing of it was kept. `form` is what it is, where that is known. */
  | { readonly kind: 'table-unreadable'; readonly path: string; readonly form: string; readonly reason: 'damaged' | 'too-heavy' | 'encrypted' | 'packed-twice' | 'binary' | 'other-form' }
  | { readonly kind: 'archive-several'; readonly path: string; readonly names: readonly string[] }
  | { readonly kind: 'header-missing'; readonly path: string; readonly format: string; readonly columns: number }
  | { readonly kind: 'header-repeats'; readonly path: string; readonly columns: readonly string[] }
  | { readonly kind: 'columns-missing'; readonly path: string; readonly columns: readonly string[] }
  | { readonly kind: 'map-wrong'; readonly path: string; readonly mistakes: readonly MapMistake[] }
  | { readonly kind: 'record-form-unknown'; readonly path: string }
  /** The file beside an import for the rows that it does not take. */
  | { readonly kind: 'quarantine-refused'; readonly path: string }
  | { readonly kind: 'import-running'; readonly dataset: string }
  | { readonly kind: 'import-stopped'; readonly rows: number }
  /** `crashed` also where the worker itself was lost with it, each time. */
  | { readonly kind: 'reading-broken-off'; readonly reason: 'too-long' | 'crashed'; readonly times: number }
  | { readonly kind: 'level-feed-unknown'; readonly address: string }
  | { readonly kind: 'level-label-unknown'; readonly address: string; readonly label: string; readonly scale: string }
  | { readonly kind: 'entry-unknown'; readonly entry: string }
  | { readonly kind: 'entry-final'; readonly entry: string }
  | { readonly kind: 'role-malformed'; readonly given: string }
  | { readonly kind: 'scale-unknown'; readonly country: string; readonly known: string }
  | { readonly kind: 'step-unknown'; readonly given: number; readonly scale: string; readonly steps: number }
  | { readonly kind: 'day-before-decision'; readonly given: string; readonly known: string }
  | { readonly kind: 'trigger-needed'; readonly scope: string; readonly step: number; readonly named: string | undefined }
  | { readonly kind: 'trigger-superfluous'; readonly step: number; readonly top: number }
  | { readonly kind: 'trigger-outlived'; readonly trigger: string; readonly until: string; readonly given: string | undefined }
  | { readonly kind: 'second-is-first'; readonly role: string }
  | { readonly kind: 'second-needed'; readonly robustness: number }
  | { readonly kind: 'scope-malformed'; readonly given: string }
  | { readonly kind: 'edition-unusable'; readonly given: string; readonly reason: 'unknown' | 'no-reasons' }
  | { readonly kind: 'sheet-wrong'; readonly path: string; readonly mistakes: readonly SheetMistake[] }
  /** Two coding sheets of different rows: agreement is asked of the same ones. */
  | { readonly kind: 'sheets-differ'; readonly first: string; readonly second: string; readonly onlyFirst: readonly string[]; readonly onlySecond: readonly string[] }
  | { readonly kind: 'stream-unknown'; readonly given: string }
  /** A level model or a map of scales that nothing can be computed with. */
  | { readonly kind: 'level-file-wrong'; readonly path: string; readonly mistakes: readonly LevelFileMistake[] }
  | { readonly kind: 'documents-wrong'; readonly path: string; readonly mistakes: readonly DocumentMistake[] }
  | { readonly kind: 'warning-settled'; readonly warning: string }
  | { readonly kind: 'warning-own'; readonly role: string; readonly resolution: string }
  | { readonly kind: 'withdrawal-backdated'; readonly entry: string; readonly today: string }
  /** What stands between a picture and its publication, all of it. */
  | { readonly kind: 'edition-refused'; readonly reasons: readonly PreflightReason[] }
  | { readonly kind: 'key-refused'; readonly path: string; readonly what: 'there-already' | 'missing' | 'unusable' | 'denied' | 'no-address' | 'of-another-log' | 'nothing-published' | 'unusable-for-alerts' | 'not-lost' }
  | { readonly kind: 'verifier-malformed'; readonly given: string }
  /** Files of an edition that are not in the folder of the site, and that cannot be made again as they were published. */
  | { readonly kind: 'site-incomplete'; readonly path: string; readonly files: readonly string[] }
  /** Asked of a server: what had not been published by a day or instant, and when it first was; undefined where it never was, or nothing ever. */
  | { readonly kind: 'not-published-then'; readonly time: string; readonly first: string | undefined }
  | { readonly kind: 'nothing-published' }
  /** A file of an edition that this Peil does not make as the log has it. */
  | { readonly kind: 'file-taken-back'; readonly path: string }
  /** The folder holds a log that this store did not write, or a longer one than the store has. */
  | { readonly kind: 'site-of-another-log'; readonly path: string }
  /** What a request to the team API holds that its description does not allow: where, and what is wanted there. */
  | { readonly kind: 'request-too-large'; readonly content: RequestContent; readonly maxBytes: number }
  | { readonly kind: 'request-malformed'; readonly mistakes: readonly RequestMistake[] }
  | { readonly kind: 'right-missing'; readonly right: Right }
  /** Somebody changed it after it was read. */
  | { readonly kind: 'changed-meanwhile'; readonly what: string }
  | { readonly kind: 'condition-missing' }
  /** The same request, under the same key, is being done at this moment. */
  | { readonly kind: 'request-running' }
  | { readonly kind: 'key-of-another-request' }
  | { readonly kind: 'job-unknown'; readonly job: string }
  | { readonly kind: 'job-ended'; readonly job: string }
  /** Long work that somebody stopped, after so many files. */
  | { readonly kind: 'job-stopped'; readonly files: number }
  /** The process that did it was lost with it, each time. */
  | { readonly kind: 'job-interrupted'; readonly times: number }
  /** Met a defect of ours. */
  | { readonly kind: 'job-broken' }
  | { readonly kind: 'job-without-files' }
  /** It is at work, so that no more files are taken, or has come so far that stopping would leave it half done. */
  | { readonly kind: 'job-begun'; readonly job: string }
  /** Only what was broken off is started again as it is. */
  | { readonly kind: 'job-not-interrupted'; readonly job: string }
  | { readonly kind: 'export-address-spent' }
  /** A whole export holds what is marked, whatever that is. */
  | { readonly kind: 'export-needs-clearance' }
  | { readonly kind: 'backtest-none' }
  | { readonly kind: 'translations-differ'; readonly texts: number; readonly translations: number }
  /** Names no address: it is personal data. */
  | { readonly kind: 'webhook-refused'; readonly reason: 'malformed' | 'not-https' | 'password' | 'private' }
  | { readonly kind: 'follows-already'; readonly follower: string }
  | { readonly kind: 'follower-unknown'; readonly given: string }
  | PeopleProblem
  | { readonly kind: 'draft-unknown'; readonly draft: string }
  /** Somebody else has changed it since: `present` is how it stands now. */
  | { readonly kind: 'draft-stale'; readonly draft: string; readonly given: number; readonly present: Draft }
  | { readonly kind: 'draft-closed'; readonly draft: string; readonly state: 'done' | 'dropped' }
  | { readonly kind: 'draft-not-forward'; readonly draft: string }
  /** Signed by whoever started it or put it forward: two pairs of eyes are those of two accounts. */
  | { readonly kind: 'draft-own'; readonly draft: string; readonly role: string }
  | { readonly kind: 'draft-unsigned'; readonly draft: string }
  /** Of a level that is put forward. */
  | { readonly kind: 'level-draft-incomplete'; readonly draft: string; readonly missing: readonly ('step' | 'reasons' | 'review')[] }
  /** Another level was set since somebody looked: ids of entries, or `none`. */
  | { readonly kind: 'level-changed'; readonly seen: string; readonly present: string }
  /** Of a level that one account would take back: that is a decision too. */
  | { readonly kind: 'level-by-two'; readonly entry: string }
  /** Evidence under a level that no longer stands as it was, and that the signer has not said to have seen. */
  | { readonly kind: 'evidence-fell'; readonly ids: readonly string[] }
  | { readonly kind: 'cancelled' }

/** What is wrong with a map of columns to fields. */
export type MapMistake =
  | { readonly what: 'no-json' }
  | { readonly what: 'no-object'; readonly field: string }
  | { readonly what: 'missing'; readonly field: string }
  | { readonly what: 'unknown-field'; readonly field: string; readonly allowed: readonly string[] }
  | { readonly what: 'bad-value'; readonly field: string; readonly given: string; readonly allowed: readonly string[] }
  | { readonly what: 'bad-id'; readonly given: string }

/** What is wrong with a coding sheet that was filled in. */
export type SheetMistake =
  | { readonly what: 'no-table' | 'no-rows' }
  | { readonly what: 'column-missing'; readonly column: string }
  | { readonly what: 'cell'; readonly line: number; readonly column: 'row' | 'driver' | 'strength'; readonly given: string }
  | { readonly what: 'repeated'; readonly row: string }
/** What is wrong with a level model or a map of scales; fields are named as the file names them, places in a list from 1. */
export type LevelFileMistake =
  | { readonly what: 'no-json' }
  | { readonly what: 'missing'; readonly field: string }
  | { readonly what: 'number'; readonly field: string; readonly given: string; readonly from: number; readonly to: number; readonly whole: boolean }
  | { readonly what: 'count'; readonly field: string; readonly count: number }
  | { readonly what: 'choice'; readonly field: string; readonly given: string; readonly allowed: readonly string[] }
  /** Probabilities that do not add up to 1; `given` is their sum. */
  | { readonly what: 'sum'; readonly field: string; readonly given: number }
  | { readonly what: 'not-rising'; readonly field: string }
  | { readonly what: 'not-monotone'; readonly field: string }

/** What was wrong with the way a command was called. */
export type UsageDetail =
  | { readonly what: 'unknown-command'; readonly given: string }
  | { readonly what: 'unknown-option'; readonly given: string; readonly command: string }
  | { readonly what: 'missing-argument'; readonly name: string; readonly command: string }
  | { readonly what: 'missing-value'; readonly option: string; readonly command: string }
  | { readonly what: 'too-many-arguments'; readonly command: string }
  | { readonly what: 'one-of-two'; readonly option: string; readonly other: string }
  | { readonly what: 'bad-choice'; readonly given: string; readonly choices: string }
  | { readonly what: 'unknown-value'; readonly given: string; readonly option: string; readonly allowed: readonly string[] }
  | { readonly what: 'bad-port'; readonly given: string }
  | { readonly what: 'bad-minutes'; readonly given: string; readonly shortest: number }
  | { readonly what: 'bad-port-setting' }
  /** The value is not repeated: it holds a password or an address. */
  | { readonly what: 'bad-mail-setting'; readonly setting: 'PEIL_SMTP_URL' | 'PEIL_MAIL_FROM' }
  | { readonly what: 'unknown-import-format'; readonly given: string }
  | { readonly what: 'map-needed' }
