import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { listDrafts, startEdition } from '../../api/team/writing/draft-shapes.ts'
import type { ReplyOf } from '../../api/team/team-route.ts'
import { countryInSentence, formatDay } from '../../words/format.ts'
import { writeWords, type WriteWords } from '../../words/workbench/write.ts'
import { call } from '../client/call.ts'
import { newSendKey } from '../client/send-key.ts'
import { useAsOf } from '../shell/as-of.tsx'
import { useLanguage, useWords } from '../shell/language.tsx'
import { useMe } from '../shell/use-me.ts'
import { Titled } from '../together/term-help.tsx'
import './write.css'

type Listed = ReplyOf<typeof listDrafts>

/** Every draft, every edition, and how to start the next. */
export function page() {
  const words = useWords(writeWords)
  const { asOf } = useAsOf()
  const { data: me } = useMe()
  const { data } = useQuery({ queryKey: ['drafts', asOf], queryFn: async ({ signal }) => (await call<typeof listDrafts>('GET /drafts', { asOf, signal })).body })
  const mayStart = asOf === undefined && me?.rights.includes('contribute') === true
  return (
    <div className="write">
      <Titled terms={['edition', 'second']}><h1>{words.title}</h1></Titled>
      <p className="quiet">{words.intro}</p>
      {data === undefined ? <p role="status">{words.loading}</p> : (
        <>
          {mayStart ? <StartForm words={words} today={data.today} /> : null}
          <Lists data={data} words={words} mayStart={mayStart} />
        </>
      )}
    </div>
  )
}

function StartForm({ words, today }: { readonly words: WriteWords; readonly today: string }) {
  const [country, setCountry] = useState('NL')
  const [day, setDay] = useState(today)
  const start = useStart()
  return (
    <form className="row start" onSubmit={(event) => {
      event.preventDefault()
      start.mutate({ country, day, corrects: null })
    }}>
      <label>{words.country} <input value={country} onChange={({ target }) => setCountry(target.value.toUpperCase())} size={3} maxLength={2} required pattern="[A-Z]{2}" /></label>
      <label>{words.day} <input type="date" value={day} onChange={({ target }) => setDay(target.value)} required aria-describedby="day-help" /></label>
      <button type="submit" className="primary" disabled={start.isPending}>{words.start}</button>
      <span id="day-help" className="quiet">{words.dayHelp}</span>
      {start.error === null ? null : <p className="refusal" role="alert">{start.error.message}</p>}
    </form>
  )
}

interface Started { readonly country: string; readonly day: string; readonly corrects: string | null }

function useStart() {
  const navigate = useNavigate()
  return useMutation({
    mutationFn: ({ country, day, corrects }: Started) => call<typeof startEdition>('POST /drafts', {
      body: { country, body: { day, corrects: corrects === null ? null : { edition: corrects, what: { nl: '', en: '' } }, acceptsUnreviewed: false, sentences: [] } }, idempotencyKey: newSendKey(),
    }),
    onSuccess: ({ body }) => navigate({ to: '/write/$draft', params: { draft: body.id } }),
  })
}

function Lists({ data: { drafts, editions }, words, mayStart }: { readonly data: Listed; readonly words: WriteWords; readonly mayStart: boolean }) {
  const { language } = useLanguage()
  const start = useStart()
  return (
    <>
      <section aria-labelledby="drafts-title">
        <h2 id="drafts-title">{words.drafts}</h2>
        {drafts.length === 0 ? <p className="empty">{words.noDrafts}</p> : (
          <ul className="list">{drafts.map(({ id, country, day, state, author, recorded, sentences, first, result }) => (
            <li key={id}>
              <Link to="/write/$draft" params={{ draft: id }}>{words.draftOf(countryInSentence(language, country), formatDay(language, day))}</Link>
              <span className={`state ${state}`}>{words.states[state]}{result === null ? '' : `: ${result}`}</span>
              <span className="quiet">{words.by(author, moment(language, recorded))}; {words.sentences(sentences)}</span>
              {first[language] === '' ? null : <span className="first">{first[language]}</span>}
            </li>
          ))}</ul>
        )}
      </section>
      <section aria-labelledby="editions-title">
        <h2 id="editions-title">{words.editions}</h2>
        {editions.length === 0 ? <p className="empty">{words.noEditions}</p> : (
          <ul className="list">{editions.map(({ id, country, issued, last, corrects }) => (
            <li key={id}>
              <a href={`/published/${language}/editions/${id}/`}>{id}</a>
              <span className="quiet">{formatDay(language, last)}; {moment(language, issued)}{corrects === null ? '' : ` (${corrects})`}</span>
              {mayStart ? <button type="button" className="plain" onClick={() => start.mutate({ country, day: last, corrects: id })}>{words.correct(id)}</button> : null}
            </li>
          ))}</ul>
        )}
      </section>
    </>
  )
}

/** A moment as people here write it, in the time of the reader. */
export function moment(language: string, instant: string): string {
  return new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(instant))
}
