import type { readLevelDraft } from '../../api/team/assessing/deciding-shapes.ts'
import type { ReplyOf } from '../../api/team/team-route.ts'
import type { NationalOutcome } from '../../core/index.ts'
import { formatDay, formatPercent } from '../../words/format.ts'
import { levelWords } from '../../words/workbench/assess/level.ts'
import { useLanguage, useWords } from '../shell/language.tsx'

/** What the model proposed when it was put forward and proposes now, and which evidence fell between. */
export function ProposalsCompared({ view: { proposalThen, proposalNow, fallen } }: { readonly view: ReplyOf<typeof readLevelDraft> }) {
  const words = useWords(levelWords)
  const { language } = useLanguage()
  const isSame = proposalThen !== undefined && JSON.stringify(proposalThen) === JSON.stringify(proposalNow)
  return (
    <section>
      {proposalThen === undefined ? null : <><h2>{words.toSign}</h2><h3>{words.proposalThen}</h3><p><Said outcome={proposalThen} /></p></>}
      <h3>{words.proposalNow}</h3>
      <p>{isSame ? words.sameProposal : <Said outcome={proposalNow} />}</p>
      <h3>{words.fallen}</h3>
      {fallen.length === 0 ? <p>{words.nothingFell}</p> : <ul className="due">{fallen.map(({ id, standing: { kind, known, reason } }) => <li key={id}>{words.fell(id, words.how[kind], formatDay(language, known), reason)}</li>)}</ul>}
      <p className="quiet">{words.notOfficial}</p>
    </section>
  )
}

function Said({ outcome }: { readonly outcome: NationalOutcome }) {
  const words = useWords(levelWords)
  const { language } = useLanguage()
  return outcome.kind === 'assessed' ? words.proposal(outcome.proposed, outcome.withoutReluctance, formatPercent(language, outcome.robustness.share)) : words.noProposal
}
