import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { tourStops, tourWords, type TourStop } from '../../words/workbench/tour.ts'
import { useWords } from '../shell/language.tsx'
import { useSignInState } from '../shell/use-sign-in-state.ts'

const paths: Readonly<Record<TourStop, string>> = {
  review: '/inbox/reports/stichtse-bode-2019-03-19', withdrawal: '/evidence/things/J067', 'what-if': '/assess/what-if', level: '/level', edition: '/write',
}

const keptAs = 'peil-tour'

/** Leads through a demo, until it is put away; the palette brings it back. */
export function Tour() {
  const words = useWords(tourWords)
  const { data } = useSignInState()
  const isAsked = useSearch({ strict: false, select: (search: Readonly<Record<string, unknown>>) => search['tour'] === 'shown' })
  const navigate = useNavigate()
  const [isAway, setAway] = useState(() => localStorage.getItem(keptAs) === 'away')
  const putAway = () => {
    localStorage.setItem(keptAs, 'away')
    setAway(true)
    void navigate({ to: '.', search: (before: Readonly<Record<string, unknown>>) => ({ ...before, tour: undefined }) })
  }
  if (data?.demo !== true || (isAway && !isAsked)) return null
  return (
    <section className="card tour" aria-labelledby="tour">
      <h2 id="tour">{words.title}</h2>
      <p>{words.intro}</p>
      <ol>{tourStops.map((stop) => <li key={stop}><b>{words.stops[stop].as}</b>: {words.stops[stop].what} <Link to={paths[stop]}>{words.stops[stop].link}</Link>{stop === 'edition' ? <>. <a href="/published/">{words.published}</a></> : null}</li>)}</ol>
      <p className="row"><button type="button" onClick={putAway}>{words.putAway}</button></p>
    </section>
  )
}
