import type { readEventRoute } from '../../api/team/evidence/event-shapes.ts'
import { evidenceWords } from '../../words/workbench/evidence.ts'
import { pairingWords } from '../../words/workbench/pairing.ts'
import { Answer } from '../shell/answer.tsx'
import { useWords } from '../shell/language.tsx'
import { useRead } from '../shell/use-read.ts'
import { useSaid } from './event-table.tsx'
import { eventPath, PageLink } from './page-link.tsx'

interface ChosenProps {
  readonly id: string
  readonly relation: 'same' | 'apart'
  readonly letGo: () => void
}

/** What was chosen, as it stands now: where, when, how many were killed and who says so. */
export function ChosenReading({ id, relation, letGo }: ChosenProps) {
  const words = useWords(pairingWords)
  const evidence = useWords(evidenceWords)
  const said = useSaid()
  return (
    <div>
      <h3>{relation === 'same' ? words.chosenSame : words.chosenApart}</h3>
      <Answer of={useRead<typeof readEventRoute>('GET /events/{event}', { params: { event: id } })}>{({ readings, killed, injured }) => {
        const reading = readings.find((each) => each.id === id) ?? readings[0]
        return (
          <p>
            <PageLink to={eventPath(id)}>{reading?.place ?? evidence.events.placeless}, {said.days(reading?.days)}</PageLink>{' · '}
            {relation === 'same' ? `${evidence.event.victims(said.victims(killed), said.victims(injured))} · ${words.readings(readings.length)}` : reading?.source}
          </p>
        )
      }}</Answer>
      <button type="button" className="plain" onClick={letGo}>{words.another}</button>
    </div>
  )
}
