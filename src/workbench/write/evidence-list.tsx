import type { readProposals } from '../../api/team/writing/draft-shapes.ts'
import type { ReplyOf } from '../../api/team/team-route.ts'

type Shown = ReplyOf<typeof readProposals>['sections'][number]['sentences'][number]['evidence'][number]

interface EvidenceListProps {
  readonly items: readonly Shown[]
  readonly action: { readonly label: string; readonly run: (id: string) => void; readonly isTaken: (id: string) => boolean } | undefined
}

/** Passages with their quote marked, and rows in a line, each with its source. */
export function EvidenceList({ items, action }: EvidenceListProps) {
  if (items.length === 0) return null
  return (
    <ul className="passages">{items.map(({ id, source, before, quote, after }) => (
      <li key={id}>
        <blockquote>{before}<mark>{quote}</mark>{after}</blockquote>
        <p className="row quiet"><span>{source}</span> <code>{id}</code>{action === undefined || action.isTaken(id) ? null : <button type="button" className="plain" onClick={() => action.run(id)}>{action.label}</button>}</p>
      </li>
    ))}</ul>
  )
}
