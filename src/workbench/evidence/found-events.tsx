import type { listEventsRoute } from '../../api/team/evidence/event-shapes.ts'
import type { searchRoute } from '../../api/team/searching/search-shapes.ts'
import type { Found } from '../../core/index.ts'
import { evidenceWords } from '../../words/workbench/evidence.ts'
import { pairingWords } from '../../words/workbench/pairing.ts'
import { wordsFor } from '../../words/words-for.ts'
import { Answer } from '../shell/answer.tsx'
import { findings } from '../shell/findings.ts'
import { useLanguage, useWords } from '../shell/language.tsx'
import { useRead } from '../shell/use-read.ts'
import { CandidateList } from './candidate-list.tsx'
import { useSaid } from './event-table.tsx'

/** By what an event is looked for; what is empty is not asked. */
export type EventQuestion = Readonly<Record<'q' | 'from' | 'to' | 'country', string>>

interface FoundProps {
  readonly asked: EventQuestion
  /** Readings of the event itself, which it cannot be joined with. */
  readonly own: readonly string[]
  readonly choose: (reading: string) => void
}

/** Events that fit a question, by the reading under which each is known. */
export function FoundEvents({ asked: { q, ...within }, own, choose }: FoundProps) {
  const { language } = useLanguage()
  const words = useWords(pairingWords)
  const { events: { placeless, told } } = useWords(evidenceWords)
  const { country } = wordsFor(language)
  const said = useSaid()
  const query = Object.fromEntries(Object.entries(within).filter(([, value]) => value !== ''))
  const listed = useRead<typeof listEventsRoute>('GET /events', { query }, q.trim() === '')
  const found = useRead<typeof searchRoute>('GET /search', { query: { q: q.trim(), ...query } }, q.trim() !== '')
  const shown = (candidates: Parameters<typeof CandidateList>[0]['candidates']) => {
    const others = candidates.filter(({ id }) => !own.includes(id))
    return others.length === 0 ? <p className="quiet">{words.none}</p> : <CandidateList candidates={others} choose={choose} />
  }
  return (
    <div role="status">
      {q.trim() === ''
        ? <Answer of={listed}>{({ items }) => shown(items.map((event) => ({ id: event.at.id, says: [said.days(event.days), event.place ?? placeless, event.country === undefined ? undefined : country(event.country)].filter((each) => each !== undefined).join(', '), where: told(event.readings, event.origins) })))}</Answer>
        : <Answer of={found}>{(body) => shown(findings(language, onlyEvents(body)))}</Answer>}
    </div>
  )
}

/** What of a search tells of an event. */
function onlyEvents(found: Found): Found {
  return {
    ...found, rows: found.rows.filter(({ table }) => table === 'threat-event'),
    reports: found.reports.map((report) => ({ ...report, passages: report.passages.filter(({ claim }) => claim?.kind === 'EVENT') })),
  }
}
