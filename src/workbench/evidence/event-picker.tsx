import { useState, type KeyboardEvent } from 'react'
import { addDays, type EventDossier, type PairToDecide } from '../../core/index.ts'
import { pairingWords } from '../../words/workbench/pairing.ts'
import { useWords } from '../shell/language.tsx'
import { CandidateList } from './candidate-list.tsx'
import { FoundEvents, type EventQuestion } from './found-events.tsx'

/** So many days before and after an event its other accounts are looked for first. */
const besideDays = 7

/** Finds the event that is to be joined to this one: by words, place and day. Those that wait for a decision come first. */
export function EventPicker({ dossier, choose }: { readonly dossier: EventDossier; readonly choose: (reading: string) => void }) {
  const words = useWords(pairingWords)
  const days = dossier.readings[0]?.days
  const [typed, type] = useState<EventQuestion>({ q: '', country: '', from: days === undefined ? '' : addDays(days.first, -besideDays), to: days === undefined ? '' : addDays(days.last, besideDays) })
  const [asked, ask] = useState<EventQuestion>()
  const own = dossier.readings.map(({ id }) => id)
  const waiting = dossier.waiting.flatMap((pair) => (['a', 'b'] as const).flatMap((side) => (own.includes(pair[side].id) ? [] : [{ id: pair[side].id, says: saidBy(pair, side), where: pair[side].source }])))
  const field = (name: keyof EventQuestion) => ({
    value: typed[name], onChange: ({ target }: { readonly target: { readonly value: string } }) => type({ ...typed, [name]: name === 'country' ? target.value.toUpperCase() : target.value }),
    onKeyDown: ({ key }: KeyboardEvent) => { if (key === 'Enter') ask(typed) },
  })
  return (
    <>
      {waiting.length === 0 ? null : <><h3>{words.waiting}</h3><CandidateList candidates={waiting} choose={choose} /></>}
      <h3>{words.find}</h3>
      <div className="filter" role="search">
        <label>{words.words}<input {...field('q')} /></label>
        <label>{words.from}<input type="date" {...field('from')} /></label>
        <label>{words.to}<input type="date" {...field('to')} /></label>
        <label>{words.country}<input type="text" maxLength={2} {...field('country')} /></label>
        <button type="button" onClick={() => ask(typed)}>{words.search}</button>
      </div>
      <p className="quiet">{words.findHelp}</p>
      {asked === undefined ? null : <FoundEvents asked={asked} own={own} choose={choose} />}
    </>
  )
}

/** When and where, as one side of a pair says it. */
function saidBy({ fields }: PairToDecide, side: 'a' | 'b'): string {
  return fields.flatMap((each) => (each.field === 'days' || each.field === 'place' ? (each[side] ?? []) : [])).join(', ')
}
