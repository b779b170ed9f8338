import { useState } from 'react'
import { togetherWords, type TogetherWords } from '../../words/workbench/together.ts'
import { useWords } from '../shell/language.tsx'
import { fieldVersions, reconciled, type FieldVersions, type Fields, type Side } from './reconcile-fields.ts'
import './together.css'

export interface ReconcileProps {
  /** As it was when this person began. */
  readonly before: Fields
  /** As it is now: `present` of the refusal. */
  readonly theirs: Fields
  readonly mine: Fields
  /** What a field is called. */
  readonly nameOf: (field: string) => string
  /** Saves again, on the state that is there now. */
  readonly save: (fields: Fields) => void
  /** Leaves what the other wrote; what was typed here goes. */
  readonly leave: () => void
}

/** Two people changed one thing: field by field what was, theirs and mine, and a choice for each. Nothing is chosen silently where both changed it. */
export function Reconcile({ before, theirs, mine, nameOf, save, leave }: ReconcileProps) {
  const words = useWords(togetherWords)
  const versions = fieldVersions(before, theirs, mine)
  const [chosen, setChosen] = useState<ReadonlyMap<string, Side>>(new Map(versions.filter(({ clash }) => !clash).map((each) => [each.field, each.chosen])))
  const isDecided = versions.every(({ field }) => chosen.has(field))
  return (
    <section className="reconcile" aria-labelledby="reconcile-title">
      <h2 id="reconcile-title">{words.conflict}</h2>
      <p>{words.conflictMeans}</p>
      <table>
        <thead><tr><th scope="col">{words.field}</th><th scope="col">{words.before}</th><th scope="col">{words.theirs}</th><th scope="col">{words.mine}</th></tr></thead>
        <tbody>{versions.map((version) => <Row key={version.field} {...{ version, words, nameOf }} chosen={chosen.get(version.field)} choose={(side) => setChosen(new Map([...chosen, [version.field, side]]))} />)}</tbody>
      </table>
      <div className="row">
        <button type="button" className="primary" disabled={!isDecided} onClick={() => save(reconciled(theirs, mine, chosen))}>{words.saveChosen}</button>
        <button type="button" onClick={leave}>{words.keepTheirs}</button>
      </div>
    </section>
  )
}

interface RowProps extends Pick<ReconcileProps, 'nameOf'> {
  readonly version: FieldVersions
  readonly words: TogetherWords
  readonly chosen: Side | undefined
  readonly choose: (side: Side) => void
}

function Row({ version, words, nameOf, chosen, choose }: RowProps) {
  const { field, clash } = version
  return (
    <tr>
      <th scope="row">{nameOf(field)}{clash ? <span className="clash"> {words.bothChanged}</span> : null}</th>
      <td>{shown(version.before, words)}</td>
      {(['theirs', 'mine'] as const).map((side) => (
        <td key={side} className={chosen === side ? 'chosen' : ''}>
          <label><input type="radio" name={`reconcile-${field}`} checked={chosen === side} onChange={() => choose(side)} aria-label={`${words[side]}, ${nameOf(field)}: ${words.take}`} /> {shown(version[side], words)}</label>
        </td>
      ))}
    </tr>
  )
}

function shown(value: unknown, words: TogetherWords): string {
  if (value === undefined || value === null || value === '') return words.nothing
  return typeof value === 'string' ? value : JSON.stringify(value)
}
