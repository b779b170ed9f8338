import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { checkRoute } from '../../api/team/searching/search-shapes.ts'
import type { ReplyOf } from '../../api/team/team-route.ts'
import { checkingWords } from '../../words/checking.ts'
import { searchPageWords } from '../../words/workbench/searching.ts'
import { wordsFor } from '../../words/words-for.ts'
import { call } from '../client/call.ts'
import { useKeptForm } from '../client/kept-forms.ts'
import { useAsOf } from '../shell/as-of.tsx'
import { useLanguage, useWords } from '../shell/language.tsx'
import { Refused } from '../shell/refused.tsx'
import { CountryField } from './country-field.tsx'
import { PageLink, thingPath } from './page-link.tsx'
import './evidence.css'

type Checked = ReplyOf<typeof checkRoute>

/** A text against what was known on the day: a verdict for each claim, with what it rests on. */
export function page() {
  const words = useWords(searchPageWords).check
  const form = useKeptForm('check', '')
  const [country, choose] = useState('NL')
  const { asOf } = useAsOf()
  const checking = useMutation({ mutationFn: () => call<typeof checkRoute>('POST /check', { body: { text: form.value, country }, asOf }) })
  return (
    <>
      <h1>{words.heading}</h1>
      <p className="quiet">{words.empty}</p>
      <form onSubmit={(event) => { event.preventDefault(); checking.mutate() }}>
        <label>{words.text}<textarea className="text" value={form.value} onChange={({ target }) => form.change(target.value)} /></label>
        <CountryField country={country} choose={choose} />
        <button type="submit" className="primary" disabled={form.value.trim() === '' || checking.isPending}>{words.run}</button>
      </form>
      {checking.isError ? <Refused error={checking.error} /> : null}
      {checking.data === undefined ? null : <Verdicts checked={checking.data.body} />}
    </>
  )
}

function Verdicts({ checked }: { readonly checked: Checked }) {
  const { language } = useLanguage()
  const said = checkingWords[language]
  return (
    <div role="status">
      {checked.claims.length === 0 ? <p className="empty">{said.none}</p> : checked.claims.map((claim) => <Verdict key={claim.id} claim={claim} />)}
      <p className="quiet">{said.unread(checked.unread.length)}</p>
      <ul>{checked.unread.map((each) => <li key={each.start}>{each.quote}</li>)}</ul>
      <p className="quiet">{said.notOfficial}</p>
    </div>
  )
}

function Verdict({ claim: { quote, verdict, because, evidence, nuance } }: { readonly claim: Checked['claims'][number] }) {
  const { language } = useLanguage()
  const { terms, reason, origin } = wordsFor(language)
  const words = useWords(searchPageWords).check
  return (
    <section className="reading">
      <p className="passage"><mark>{quote}</mark></p>
      <p><span className={`verdict ${verdict}`}>{terms.verdicts[verdict]}</span> {nuance === undefined ? '' : terms.nuances[nuance]} {because === undefined ? '' : reason(because)}</p>
      {evidence.length === 0 ? null : (
        <details>
          <summary>{words.rests} ({evidence.length})</summary>
          <ul>{evidence.map((each, at) => <li key={at}>{checkingWords[language].bearings[each.bearing]}: {origin(each.origin)} {each.quote === undefined ? null : <q>{each.quote}</q>} {[each.row ?? each.record].flatMap((id) => id ?? []).map((id) => <PageLink key={id} to={thingPath(id)}>{id}</PageLink>)}</li>)}</ul>
        </details>
      )}
    </section>
  )
}
