import type { listPairsRoute } from '../../api/team/evidence/event-shapes.ts'
import type { PairToDecide } from '../../core/index.ts'
import { pairWords } from '../../words/pairs.ts'
import { evidenceWords } from '../../words/workbench/evidence.ts'
import { Answer } from '../shell/answer.tsx'
import { useWords } from '../shell/language.tsx'
import { useRead } from '../shell/use-read.ts'
import { FieldTable } from './field-table.tsx'
import { eventPath, PageLink } from './page-link.tsx'
import './evidence.css'

/** A page holds as many pairs as somebody decides in one sitting. */
const mostShown = 50

/** Readings that may be one event and wait for a person, the surest first, each with what agrees and what differs. */
export function page() {
  const words = useWords(evidenceWords).pairs
  return (
    <>
      <h1>{words.heading}</h1>
      <Answer of={useRead<typeof listPairsRoute>('GET /pairs', {})}>{({ items }) => items.length === 0 ? <p className="empty">{words.none}</p> : (
        <>
          <p className="quiet" role="status">{words.shown(Math.min(items.length, mostShown), items.length)}</p>
          {items.slice(0, mostShown).map((pair) => <Pair key={`${pair.a.id} ${pair.b.id}`} pair={pair} />)}
        </>
      )}</Answer>
    </>
  )
}

function Pair({ pair: { a, b, probability, fields } }: { readonly pair: PairToDecide }) {
  const { pairs: words, filter } = useWords(evidenceWords)
  const [first, second] = [a, b].map(({ kind, source }) => (kind === 'row' ? filter.record : source))
  return (
    <section className="reading">
      <h2><PageLink to={eventPath(a.id)} search={{ other: b.id }}>{words.oneEvent(first ?? '', second ?? '')}</PageLink></h2>
      <p className="tag">{useWords(pairWords).probability(probability)}</p>
      <FieldTable a={a.id} b={b.id} fields={fields} />
    </section>
  )
}
