import { useState } from 'react'
import type { readEvidence } from '../../api/team/assessing/weighing-shapes.ts'
import { assessWords } from '../../words/workbench/assess.ts'
import { useWords } from '../shell/language.tsx'
import { Answer } from '../shell/answer.tsx'
import { Drawing } from './drawing.tsx'
import { useRead } from '../shell/use-read.ts'

/** Opens under a line what it rests on, in place. */
export function EvidenceOpener({ ids }: { readonly ids: readonly string[] }) {
  const words = useWords(assessWords)
  const [isOpen, setOpen] = useState(false)
  if (ids.length === 0) return null
  return (
    <details className="opener" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.evidence(ids.length)}</summary>
      {isOpen ? <Opened ids={ids} /> : null}
    </details>
  )
}

function Opened({ ids }: { readonly ids: readonly string[] }) {
  const words = useWords(assessWords)
  const opened = useRead<typeof readEvidence>('GET /assessments/evidence', { query: { ids: ids.join(',') } })
  return <Answer of={opened}>{({ items, markup }) => (Object.keys(items).length === 0 ? <p className="quiet">{words.notInView}</p> : <Drawing className="opened" markup={markup} />)}</Answer>
}
