import type { FoundDocument } from '../actions/inbox/bring-report.ts'
import type { DocumentDoor } from '../api/team/inbox/document-door.ts'
import { done, refused, type Outcome } from '../core/index.ts'
import type { Terminal } from './command.ts'
import { fetchPublic } from './public-fetch.ts'
import { toInputReport } from './read-options.ts'
import { inputOf, type InputDocument, type Raw } from './read-input.ts'
import { turns } from './turns.ts'

/** Each file that is being opened may take a processor for a minute and some 700 MB; the next ones wait. */
const mostAtOnce = 2

/** They are kept together or not at all, and nobody else writes until the last is: some seconds for as many as a feed has. */
const mostDocuments = 100

/** Opens what is brought in from a browser as `peil add` opens a file or an address: by the same readers, and never a private address. */
export function documentDoor(terminal: Pick<Terminal, 'cancelled'>): DocumentDoor {
  const turn = turns(mostAtOnce)
  const open = (raw: Raw, name: string, cancelled: AbortSignal) => turn(async () => (cancelled.aborted ? [refused({ kind: 'cancelled' })] : allOf(name, await inputOf(raw, name, { cancelled }))))
  return {
    openFile: (name, bytes, gone) => open({ bytes, contentType: '', url: undefined }, baseName(name), AbortSignal.any([terminal.cancelled, gone])),
    openAddress: async (address, gone) => {
      const cancelled = AbortSignal.any([terminal.cancelled, gone])
      const fetched = await fetchPublic(address, cancelled)
      return fetched.ok ? open({ ...fetched.value, url: address }, address, cancelled) : [fetched]
    },
  }
}

/** All documents of a file, unless it holds too many. */
function allOf(name: string, inputs: readonly Outcome<InputDocument>[]): readonly Outcome<FoundDocument>[] {
  return inputs.length > mostDocuments ? [refused({ kind: 'documents-too-many', path: name, documents: inputs.length, most: mostDocuments })] : inputs.map(toFound)
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
