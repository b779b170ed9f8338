import type { ListedEvent, Period, VictimSpan } from '../../core/index.ts'
import { evidenceWords } from '../../words/workbench/evidence.ts'
import { wordsFor } from '../../words/words-for.ts'
import { useLanguage, useWords } from '../shell/language.tsx'
import { MarkingTag } from '../shell/marking-tag.tsx'
import { eventPath, PageLink } from './page-link.tsx'

/** Events as lines, each with who says so. */
export function EventTable({ events }: { readonly events: readonly ListedEvent[] }) {
  const words = useWords(evidenceWords)
  const heads = words.events.columns
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={words.events.heading}>
      <table className="stack">
        <thead><tr>{Object.entries(heads).map(([name, head]) => <th key={name} scope="col" className={name === 'killed' || name === 'injured' ? 'number' : undefined}>{head}</th>)}</tr></thead>
        <tbody>{events.map((event) => <Line key={event.id} event={event} />)}</tbody>
      </table>
    </div>
  )
}

function Line({ event }: { readonly event: ListedEvent }) {
  const words = useWords(evidenceWords)
  const heads = words.events.columns
  const { country, terms } = wordsFor(useLanguage().language)
  const said = useSaid()
  const place = [event.place, event.country === undefined ? undefined : country(event.country)].filter((each) => each !== undefined).join(', ')
  return (
    <tr>
      <td className="lead"><PageLink to={eventPath(event.id)}>{said.days(event.days)}</PageLink></td>
      <td className="lead">{place === '' ? words.events.placeless : place} <MarkingTag marking={event.marking} /></td>
      <td data-label={heads.outcome}>{words.outcomes[event.outcome]}</td>
      <td data-label={heads.ideology}>{terms.motives[event.ideology]}</td>
      <td className="number" data-label={heads.killed}>{said.victims(event.killed)}</td>
      <td className="number" data-label={heads.injured}>{said.victims(event.injured)}</td>
      <td data-label={heads.told}>{event.origins === 0 ? <span className="tag">{words.events.onlyDemo}</span> : words.events.told(event.readings, event.origins)}{event.waiting === 0 ? '' : <span className="tag"> · {words.events.pairs(event.waiting)}</span>}</td>
    </tr>
  )
}

/** Days and numbers of victims in words; a number that nobody gives is unknown and never 0. */
export function useSaid(): { readonly days: (days: Period | undefined) => string; readonly victims: (span: VictimSpan | undefined) => string } {
  const { unknown } = useWords(evidenceWords)
  const { day, number } = wordsFor(useLanguage().language)
  return {
    days: (days) => (days === undefined ? unknown : days.first === days.last ? day(days.first) : `${day(days.first)} – ${day(days.last)}`),
    victims: (span) => (span === undefined ? unknown : span.low === span.high ? number(span.value) : `${number(span.value)} (${number(span.low)}–${number(span.high)})`),
  }
}
