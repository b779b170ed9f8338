import type { EventDossier } from '../../core/index.ts'
import { pairingWords } from '../../words/workbench/pairing.ts'
import { useWords } from '../shell/language.tsx'
import { CandidateList } from './candidate-list.tsx'
import { useSaid } from './event-table.tsx'

/** The readings of an event, of which one is to be taken out; not the one that it is called by. */
export function ReadingPicker({ dossier: { id, readings }, choose }: { readonly dossier: EventDossier; readonly choose: (reading: string) => void }) {
  const words = useWords(pairingWords)
  const said = useSaid()
  const others = readings.filter((reading) => `event:${reading.id}` !== id)
  if (others.length === 0) return <p>{words.onlyOne}</p>
  return (
    <>
      <h3>{words.whichApart}</h3>
      <CandidateList candidates={others.map((reading) => ({ id: reading.id, says: [said.days(reading.days), reading.place].filter((each) => each !== undefined).join(', '), where: reading.source }))} choose={choose} />
    </>
  )
}
