import { pairingWords } from '../../words/workbench/pairing.ts'
import type { Finding } from '../shell/findings.ts'
import { useWords } from '../shell/language.tsx'

/** Readings, each to be chosen. */
export function CandidateList({ candidates, choose }: { readonly candidates: readonly Finding[]; readonly choose: (reading: string) => void }) {
  const words = useWords(pairingWords)
  return <ul className="candidates">{candidates.map(({ id, says, where }) => <li key={id}><button type="button" aria-label={words.choose(`${says}, ${where}`)} onClick={() => choose(id)}>{words.pick}</button> <span>{says}</span> <span className="quiet">{where}</span></li>)}</ul>
}
