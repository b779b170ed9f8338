import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { formatDay } from '../../words/format.ts'
import type { WarningsWords } from '../../words/workbench/warnings.ts'
import { useLanguage } from '../shell/language.tsx'
import { monthAfter, weeksOf } from './month-days.ts'
import type { ShownWarning } from './warning-list.tsx'

interface MonthViewProps {
  readonly warnings: readonly ShownWarning[]
  readonly today: string
  readonly words: WarningsWords
}

/** A month with the days on which warnings are to be decided; it opens on the first such day. */
export function MonthView({ warnings, today, words }: MonthViewProps) {
  const { language } = useLanguage()
  const [month, setMonth] = useState((warnings[0]?.due ?? today).slice(0, 7))
  const ofMonth = warnings.filter(({ due }) => due.startsWith(month))
  return (
    <section className="month" aria-label={formatDay(language, month)}>
      <div className="row">
        <button type="button" onClick={() => setMonth(monthAfter(month, -1))} aria-label={words.previousMonth}>←</button>
        <h2 aria-live="polite">{formatDay(language, month)}</h2>
        <button type="button" onClick={() => setMonth(monthAfter(month, 1))} aria-label={words.nextMonth}>→</button>
      </div>
      {ofMonth.length === 0 ? <p className="quiet">{words.nothingThisMonth}</p> : null}
      <table>
        <thead><tr>{words.weekdays.map((day) => <th key={day} scope="col">{day}</th>)}</tr></thead>
        <tbody>{weeksOf(month).map((week, at) => <tr key={week.find((day) => day !== undefined) ?? at}>{week.map((day, weekday) => <Day key={day ?? `none-${weekday}`} day={day} isToday={day === today} warnings={ofMonth.filter(({ due }) => due === day)} />)}</tr>)}</tbody>
      </table>
    </section>
  )
}

function Day({ day, isToday, warnings }: { readonly day: string | undefined; readonly isToday: boolean; readonly warnings: readonly ShownWarning[] }) {
  if (day === undefined) return <td />
  return (
    <td aria-current={isToday ? 'date' : undefined}>
      <span className="day">{Number(day.slice(8))}</span>
      {warnings.map(({ id, event, place }) => <Link key={id} to="/warnings/$warning" params={{ warning: id }}>{event}, {place}</Link>)}
    </td>
  )
}
