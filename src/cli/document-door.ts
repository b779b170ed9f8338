import type { FoundDocument } from '../actions/inbox/bring-report.ts'
import type { DocumentDoor } from '../api/team/inbox/document-door.ts'
import { done, type Outcome } from '../core/index.ts'
import type { Terminal } from './command.ts'
import { fetchPublic } from './public-fetch.ts'
import { toInputReport } from './read-options.ts'
import { inputOf, type InputDocument } from './read-input.ts'

/** Opens what is brought in from a browser as `peil add` opens a file or an address: by the same readers, and never a private address. */
export function documentDoor(terminal: Pick<Terminal, 'cancelled'>): DocumentDoor {
  return {
    openFile: async (name, bytes, cancelled) => (await inputOf({ bytes, contentType: '', url: undefined }, baseName(name), { cancelled: AbortSignal.any([terminal.cancelled, cancelled]) })).map(toFound),
    openAddress: async (address, gone) => {
      const cancelled = AbortSignal.any([terminal.cancelled, gone])
      const fetched = await fetchPublic(address, cancelled)
      return fetched.ok ? (await inputOf({ ...fetched.value, url: address }, address, { cancelled })).map(toFound) : [fetched]
    },
  }
}

/** What a browser sends as a name may hold a way through folders; only its end is shown. */
function baseName(name: string): string {
  return name.split(/[/\\]/).at(-1) ?? name
}

function toFound(input: Outcome<InputDocument>): Outcome<FoundDocument> {
  if (!input.ok) return input
  const report = toInputReport(input.value, { published: undefined, lang: undefined, country: undefined })
  if (!report.ok) return report
  const { text, title, published, url, layout } = report.value
  return done({ text, title, published, url, layout })
}
