import type { recordDocument } from '../../api/team/assessing/judging-shapes.ts'
import { confidenceGrounds, type JudgedSet } from '../../core/index.ts'
import { judgementWords } from '../../words/judgements.ts'
import { judgingWords } from '../../words/workbench/assess/judging.ts'
import { writtenIn } from '../../words/written-in.ts'
import { useLanguage, useWords } from '../shell/language.tsx'
import { JudgeForm } from './judge-form.tsx'
import { Refused } from '../shell/refused.tsx'
import { useWrite } from './use-write.ts'
import { WithdrawForm } from './withdraw-form.tsx'

/** A question to colleagues: as long as it is closed only who has given, afterwards what each gave and what they say together. */
export function SetCard({ judged, me }: { readonly judged: JudgedSet; readonly me: string | undefined }) {
  const words = useWords(judgingWords)
  const { language } = useLanguage()
  const { set: { id, body }, judged: given, opened, mayOpen } = judged
  const reveal = useWrite<typeof recordDocument>('POST /logbook')
  return (
    <div className="card">
      <h3>{writtenIn(language, body.question)}</h3>
      <p className="quiet">{id}</p>
      {opened === undefined ? (
        <>
          <ul>{body.propositions.map(({ id: statement, text }) => <li key={statement}>{writtenIn(language, text)}</li>)}</ul>
          <p>{judgementWords[language].closed(judged)}</p>
          {me !== undefined && body.judges.includes(me) ? <JudgeForm set={judged.set} isAgain={given.includes(me)} /> : null}
          {me === undefined ? null : <p><button type="button" disabled={!mayOpen || reveal.isPending} onClick={() => reveal.mutate({ body: { kind: 'reveal', set: id } })}>{words.open}</button></p>}
          <Refused error={reveal.error} />
          {me === undefined ? null : <WithdrawForm entry={id} />}
        </>
      ) : <Opened judged={judged} />}
    </div>
  )
}

function Opened({ judged: { set: { body }, propositions, opinions, late, replaced, signposts } }: { readonly judged: JudgedSet }) {
  const words = useWords(judgingWords)
  const { language } = useLanguage()
  const said = judgementWords[language]
  const ids = body.propositions.map(({ id }) => id)
  return (
    <>
      <h4>{words.pooled}</h4>
      <p className="quiet">{opinions.length === 0 ? said.nobody : said.pooled(opinions.length)}</p>
      <ul>{propositions.map((proposition) => <li key={proposition.id}>{said.proposition(proposition, opinions.length)}<span className="quiet">{proposition.readers.map((range) => ` ${said.readers(range)}`)}</span></li>)}</ul>
      <ul className="dissent">{opinions.flatMap((opinion) => opinion.dissents.map((dissent) => {
        const pooled = propositions.find(({ id }) => id === dissent.proposition)
        return pooled === undefined ? [] : [<li key={`${opinion.author} ${dissent.proposition}`}><strong>{said.dissent(opinion, dissent, pooled)}</strong></li>]
      }))}</ul>
      <h4>{words.everyone}</h4>
      <ul>{opinions.map((opinion) => (
        <li key={opinion.entry}>{said.opinion(opinion, ids)}
          <ul>{opinion.reasons.map((reason) => <li key={writtenIn(language, reason)}>{writtenIn(language, reason)}</li>)}<li className="quiet">{said.confidence(opinion.author, words.levels[opinion.confidence.level])}<ul>{confidenceGrounds.map((ground) => <li key={ground}>{words.grounds[ground]}: {writtenIn(language, opinion.confidence.grounds[ground])}</li>)}</ul></li></ul>
          {opinion.assumptions.length === 0 ? null : <p className="quiet">{said.leansOn(opinion.assumptions)}</p>}
        </li>
      ))}</ul>
      {late.length === 0 ? null : <><p>{said.late}</p><ul>{late.map((opinion) => <li key={opinion.entry}>{said.opinion(opinion, ids)}</li>)}</ul></>}
      {replaced.length === 0 ? null : <p className="quiet">{said.replaced(replaced)}</p>}
      {signposts.length === 0 ? null : <><h4>{words.signposts}</h4><ul>{signposts.map((signpost) => <li key={signpost.entry} className={signpost.bits === 0 ? 'quiet' : undefined}>{said.signpost(signpost)}</li>)}</ul></>}
    </>
  )
}
