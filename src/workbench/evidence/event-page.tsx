import { useParams } from '@tanstack/react-router'
import type { readEventRoute } from '../../api/team/evidence/event-shapes.ts'
import type { EventDossier, ExplainedLink, ToldReading } from '../../core/index.ts'
import { pairWords } from '../../words/pairs.ts'
import { sourceName } from '../../words/offices.ts'
import { evidenceWords } from '../../words/workbench/evidence.ts'
import { graphWords } from '../../words/graph.ts'
import { wordsFor } from '../../words/words-for.ts'
import { VerdictOf } from '../inbox/verdict-tag.tsx'
import { useLanguage, useWords } from '../shell/language.tsx'
import { Answer } from '../shell/answer.tsx'
import { OnlyToday } from '../shell/only-today.tsx'
import { useRead } from '../shell/use-read.ts'
import { useSaid } from './event-table.tsx'
import { EvidenceQuote } from './evidence-quote.tsx'
import { FieldTable } from './field-table.tsx'
import { MarkingTag } from '../shell/marking-tag.tsx'
import { PageLink, thingPath } from './page-link.tsx'
import { PairDecision } from './pair-decision.tsx'
import './evidence.css'

/** One event: what every source says of it, where they differ, and what joins them. */
export function page() {
  const { event = '' }: Readonly<Record<string, string>> = useParams({ strict: false })
  return <Answer isWholePage of={useRead<typeof readEventRoute>('GET /events/{event}', { params: { event } })}>{(dossier, etag) => <Dossier dossier={dossier} etag={etag} />}</Answer>
}

function Dossier({ dossier, etag }: { readonly dossier: EventDossier; readonly etag: string | undefined }) {
  const words = useWords(evidenceWords)
  const said = useSaid()
  const [leading] = dossier.readings
  return (
    <>
      <h1>{leading?.place ?? words.events.placeless}, {said.days(leading?.days)}</h1>
      <p>{words.event.victims(said.victims(dossier.killed), said.victims(dossier.injured))} <MarkingTag marking={dossier.marking} /></p>
      <p><PageLink to={thingPath(dossier.id)}>{words.event.why}</PageLink></p>
      <h2>{words.event.readings}</h2>
      <p className="quiet">{words.event.counted(dossier.origins)}</p>
      {dossier.readings.map((reading) => <Reading key={reading.id} reading={reading} />)}
      {dossier.links.length === 0 ? null : <><h2>{words.event.links}</h2>{dossier.links.map((link) => <Link key={`${link.a} ${link.b}`} link={link} />)}</>}
      {dossier.waiting.length === 0 ? null : <><h2>{words.event.waitingPairs}</h2>{dossier.waiting.map(({ a, b, fields }) => <FieldTable key={`${a.id} ${b.id}`} a={a.id} b={b.id} fields={fields} />)}</>}
      <OnlyToday><PairDecision dossier={dossier} etag={etag} /></OnlyToday>
    </>
  )
}

function Reading({ reading }: { readonly reading: ToldReading }) {
  const words = useWords(evidenceWords)
  const { language } = useLanguage()
  const { terms, origin } = wordsFor(language)
  const said = useSaid()
  const told = [said.days(reading.days), reading.place ?? words.events.placeless, words.outcomes[reading.outcome ?? 'unknown'], terms.motives[reading.ideology ?? 'unknown'], words.event.victims(said.victims(reading.killed), said.victims(reading.injured))]
  return (
    <section className={reading.counted ? 'reading counted' : 'reading'}>
      <h3><PageLink to={thingPath(reading.id)}>{reading.kind === 'row' ? reading.source.split('+').map(origin).join(', ') : sourceName(language, reading.source)}</PageLink></h3>
      <p className="quiet">{words.event.kinds[reading.kind]} · {wordsFor(language).page.known} {wordsFor(language).day(reading.known)} <MarkingTag marking={reading.marking} />{reading.counted ? '' : ` · ${words.event.notCounted}`} {graphWords[language].standing(reading.standing)}{reading.kind === 'claim' ? <VerdictOf claim={reading.id} /> : null}</p>
      <p>{told.join(' · ')}</p>
      {reading.differs.length === 0 ? null : <p className="tag">{words.event.differs(reading.differs.map((field) => pairWords[language].fields[field]).join(', '))}</p>}
      {reading.covers ? <p className="tag">{words.event.covers}</p> : null}
      <EvidenceQuote item={reading.item} />
    </section>
  )
}

function Link({ link }: { readonly link: ExplainedLink }) {
  const words = useWords(evidenceWords)
  const { percent } = wordsFor(useLanguage().language)
  return (
    <details>
      <summary>{words.event.linkedBy(link.decidedBy, link.probability === undefined ? undefined : percent(link.probability), link.relation)}{link.reason === undefined || link.decidedBy === 'rule' ? '' : `: ${link.reason}`}</summary>
      <FieldTable a={link.a} b={link.b} fields={link.fields} />
    </details>
  )
}
