/** One thing that was looked at when a public site was verified: right, or what is wrong with it; worded in `words/`. */
export type Finding =
  /** The checkpoint is signed by the key, or by one that follows it. */
  | { readonly kind: 'signed'; readonly size: number; readonly key: string }
  /** The entries have the root that was signed. */
  | { readonly kind: 'root'; readonly size: number }
  /** An entry, and every file that it names. */
  | { readonly kind: 'entry'; readonly index: number; readonly id: string; readonly files: number }
  | { readonly kind: 'key-follows'; readonly index: number; readonly key: string }
  /** The log begins with what it was at an older checkpoint. */
  | { readonly kind: 'since'; readonly size: number; readonly now: number }
  /** A single file that stands in an edition, as the note beside it proves. */
  | { readonly kind: 'file-proven'; readonly path: string; readonly id: string; readonly index: number }
  | Fault

/** What is wrong. */
export type Fault =
  | { readonly kind: 'wrong-checkpoint'; readonly what: 'missing' | 'malformed' | 'other-log' | 'unsigned' }
  | { readonly kind: 'wrong-root'; readonly size: number }
  | { readonly kind: 'wrong-log-file'; readonly path: string; readonly what: 'missing' | 'changed' }
  | { readonly kind: 'wrong-entry'; readonly index: number; readonly what: 'unreadable' | 'number' | 'moment' | 'corrects' | 'digest' | 'path' }
  | { readonly kind: 'wrong-file'; readonly path: string; readonly id: string; readonly what: 'missing' | 'changed' }
  | { readonly kind: 'wrong-key'; readonly index: number }
  | { readonly kind: 'wrong-since'; readonly what: 'malformed' | 'unsigned' | 'longer' | 'rewritten'; readonly size: number; readonly now: number }
  | { readonly kind: 'wrong-proof'; readonly path: string; readonly what: 'missing' | 'malformed' | 'unsigned' | 'not-in-log' | 'other-file' }

/** Whether a finding says that something is wrong. */
export function isFault(finding: Finding): finding is Fault {
  return finding.kind.startsWith('wrong-')
}
