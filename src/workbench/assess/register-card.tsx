import type { WeighedRegister } from '../../core/index.ts'
import { judgementWords } from '../../words/judgements.ts'
import { judgingWords } from '../../words/workbench/assess/judging.ts'
import { writtenIn } from '../../words/written-in.ts'
import { useLanguage, useWords } from '../shell/language.tsx'
import { EvidenceOpener } from './evidence-opener.tsx'
import { WithdrawForm } from './withdraw-form.tsx'

/** Explanations beside each other: what bears on them as a matrix, and what speaks against each. A record of alternatives, and no likelihood. */
export function RegisterCard({ weighed: { register, ranked, leaders, items, signposts }, mayWrite }: { readonly weighed: WeighedRegister; readonly mayWrite: boolean }) {
  const words = useWords(judgingWords)
  const { language } = useLanguage()
  const said = judgementWords[language]
  const { question, hypotheses } = register.body
  return (
    <div className="card">
      <h3>{writtenIn(language, question)}</h3>
      <p className="quiet">{said.registerIsRecord}</p>
      <h4>{words.against}</h4>
      <ol>{ranked.map((each) => {
        const hypothesis = hypotheses.find(({ id }) => id === each.id)
        return hypothesis === undefined ? null : <li key={each.id}>{said.ranked(hypothesis, each)}</li>
      })}</ol>
      <p>{said.lead(leaders, items.filter(({ leadersWithout }) => leadersWithout !== undefined))}</p>
      <div className="scroll" role="region" tabIndex={0} aria-label={writtenIn(language, question)}>
        <table>
          <thead><tr><th scope="col">{words.item}</th>{hypotheses.map(({ id, text }) => <th scope="col" key={id}><abbr title={writtenIn(language, text)}>{id}</abbr></th>)}</tr></thead>
          <tbody>{items.map((item) => <tr key={item.id} className={item.bits === 0 ? 'quiet' : undefined}><th scope="row">{item.id}: {writtenIn(language, item.text)} <EvidenceOpener ids={item.evidence} /></th>{hypotheses.map(({ id }) => <td key={id}>{item.ratings[id]}</td>)}</tr>)}</tbody>
        </table>
      </div>
      {signposts.length === 0 ? null : <><h4>{words.signposts}</h4><ul>{signposts.map((signpost) => <li key={signpost.entry} className={signpost.bits === 0 ? 'quiet' : undefined}>{said.signpost(signpost)}</li>)}</ul></>}
      {mayWrite ? <WithdrawForm entry={register.id} /> : null}
    </div>
  )
}
