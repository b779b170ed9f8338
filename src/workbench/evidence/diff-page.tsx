import { useState } from 'react'
import type { diffRoute } from '../../api/team/evidence/standing-shapes.ts'
import type { KnowledgeDiff } from '../../core/index.ts'
import { differingWords } from '../../words/differing.ts'
import { countryInSentence } from '../../words/format.ts'
import { evidenceWords } from '../../words/workbench/evidence.ts'
import { wordsFor } from '../../words/words-for.ts'
import { useLanguage, useWords } from '../shell/language.tsx'
import { Answer } from '../shell/answer.tsx'
import { useRead } from '../shell/use-read.ts'
import { CountryField } from './country-field.tsx'
import { PageLink, thingPath } from './page-link.tsx'
import './evidence.css'

/** What became known between two days, and which sentences of the picture changed because of it. */
export function page() {
  const words = useWords(evidenceWords).diff
  const [country, choose] = useState('NL')
  const [days, set] = useState({ from: '', to: '' })
  const [asked, ask] = useState(days)
  const diff = useRead<typeof diffRoute>('GET /diff', { query: { country, from: asked.from, to: asked.to } }, asked.from !== '' && asked.to !== '')
  return (
    <>
      <h1>{words.heading}</h1>
      <p className="quiet">{words.about}</p>
      <CountryField country={country} choose={choose} />
      <form className="filter" onSubmit={(event) => { event.preventDefault(); ask(days) }}>
        {(['from', 'to'] as const).map((name) => <label key={name}>{words[name]}<input type="date" required value={days[name]} onChange={({ target }) => set({ ...days, [name]: target.value })} /></label>)}
        <button type="submit" className="primary" disabled={days.from === '' || days.to === ''}>{words.compare}</button>
      </form>
      <Answer of={diff}>{(body) => <Changes diff={body} />}</Answer>
    </>
  )
}

function Changes({ diff: { country, from, to, changes, sentences } }: { readonly diff: KnowledgeDiff }) {
  const { language } = useLanguage()
  const said = differingWords[language]
  const { day, number, sentence } = wordsFor(language)
  return (
    <>
      <p className="quiet">{said.heading(countryInSentence(language, country), day(from), day(to))}</p>
      <h2>{said.known}</h2>
      {changes.length === 0 ? <p>{said.nothing}</p> : <ul>{changes.map(({ place, change, count, things }) => (
        <li key={`${place} ${change}`}>{number(count)} {said.places[place][count === 1 ? 0 : 1]} {said.changes[change]}
          <details><summary>{said.knownOn(day(things[0]?.known))}</summary><ul>{things.map(({ id, title, reason, known }) => <li key={id}><PageLink to={thingPath(id)}>{title ?? id}</PageLink> {said.knownOn(day(known))} {reason === undefined ? '' : said.because(reason)}</li>)}</ul></details>
        </li>
      ))}</ul>}
      <h2>{said.sentences}</h2>
      {sentences.length === 0 ? <p>{said.sameSentences}</p> : <ul className="said">{sentences.map((each, at) => (
        <li key={at}><span className="tag">{said.sentence[each.change]}</span> {each.before === undefined ? null : <del>{sentence(each.before.sentence)}</del>} {each.after === undefined ? null : <ins>{sentence(each.after.sentence)}</ins>}</li>
      ))}</ul>}
    </>
  )
}
