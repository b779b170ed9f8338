import type { Marking } from '../claims/report.ts'

/** By which way somebody did what the audit log has: signed in, by a token, neither, or by a command on the machine itself. */
export type AuditVia = 'session' | 'token' | 'none' | 'command'

/** What somebody did or was given, before it has its place in the audit log. */
export interface AuditNote {
  /** Account name; undefined where nobody had signed in. */
  readonly actor: string | undefined
  readonly via: AuditVia
  /** Method and path of a route, or the name of a command: never what was asked by it. */
  readonly act: string
  /** The HTTP status of the answer; 0 for a command. */
  readonly status: number
  /** Ids of what was written or given, in order and each once. */
  readonly subjects: readonly string[]
  /** The highest marking among what was given; undefined where nothing was marked. */
  readonly marking: Marking | undefined
}

/** One entry of the audit log: its digest covers the one before, so that none can be changed, left out or put in between unseen. */
export interface AuditEntry extends AuditNote {
  readonly number: number
  readonly recorded: Date
  readonly previous: string
  readonly digest: string
}
