import { fieldName } from '../../words/field-names.ts'
import { claimKindName, doubtText, fieldValueText } from '../../words/workbench/claim-text.ts'
import { inboxWords } from '../../words/workbench/inbox.ts'
import { useLanguage } from '../shell/language.tsx'
import type { OpenClaim } from './open-report.ts'

/** What a claim says, field by field, what is doubted of it, who decided on it and why it is there. */
export function ClaimFacts({ claim: { claim, decided, doubts, stands, verdict, isCorrected, why } }: { readonly claim: OpenClaim }) {
  const { language } = useLanguage()
  const words = inboxWords[language]
  const inferred = new Set(claim.inferred)
  const fields = Object.entries(claim.fields)
  return (
    <>
      <h2>{claimKindName(language, claim.kind)} <span className="quiet">{words.verdicts[stands || verdict !== 'open' ? verdict : 'withdrawn']}{isCorrected ? `, ${words.corrected}` : ''}</span></h2>
      {doubts.map((doubt) => <p key={doubt} className="doubt">{words.doubted}: {doubtText(language, doubt)}</p>)}
      {decided === undefined ? null : <p className="quiet">{words.decidedBy(decided.author, words.acts[decided.act], decided.recorded.slice(0, 16).replace('T', ' '))}{decided.reason === undefined ? '' : `. ${words.reasons[decided.reason]}`}{decided.words === undefined ? '' : `: ${decided.words}`}</p>}
      {fields.length === 0 ? <p className="quiet">{words.noFields}</p> : (
        <dl className="fields">{fields.map(([name, value]) => <div key={name}><dt>{fieldName(language, name)}</dt><dd>{fieldValueText(language, name, value)}{inferred.has(name) ? <span className="quiet"> ({words.inferred})</span> : null}</dd></div>)}</dl>
      )}
      <Why why={why} />
    </>
  )
}

function Why({ why }: Pick<OpenClaim, 'why'>) {
  const words = inboxWords[useLanguage().language]
  return (
    <details className="why" open>
      <summary>{words.why}</summary>
      {why === undefined ? <p>{words.whyByHand}</p> : (
        <>
          {why.fired.length === 0 ? null : <p>{words.fired} {why.fired.map(({ words: on }) => `“${on}”`).join(', ')}</p>}
          {why.example === undefined ? null : <p>{words.madeFor} <q>{why.example}</q></p>}
          <p className="quiet"><code>{why.rule}</code></p>
        </>
      )}
    </details>
  )
}
