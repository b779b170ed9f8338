import type { FoundDocument } from '../../../actions/inbox/bring-report.ts'
import type { Outcome } from '../../../core/index.ts'

/** What opens files and public addresses, by the rules that `peil add` goes by; passed in, since the API itself reads neither. */
export interface DocumentDoor {
  readonly openFile: (name: string, bytes: Uint8Array, cancelled: AbortSignal) => Promise<readonly Outcome<FoundDocument>[]>
  readonly openAddress: (address: string, cancelled: AbortSignal) => Promise<readonly Outcome<FoundDocument>[]>
}
