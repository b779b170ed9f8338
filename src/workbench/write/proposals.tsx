import { useQuery } from '@tanstack/react-query'
import type { readProposals } from '../../api/team/writing/draft-shapes.ts'
import type { ReplyOf } from '../../api/team/team-route.ts'
import type { WriteWords } from '../../words/workbench/write.ts'
import { call } from '../client/call.ts'
import { Answer } from '../shell/answer.tsx'
import { useAsOf } from '../shell/as-of.tsx'
import { useLanguage } from '../shell/language.tsx'
import type { DraftSentence } from './draft-fields.ts'
import { EvidenceList } from './evidence-list.tsx'
import type { DraftDesk } from './use-draft.ts'

interface ProposalsProps {
  readonly desk: DraftDesk
  readonly words: WriteWords
  readonly isReadOnly: boolean
  readonly add: (given: Pick<DraftSentence, 'text' | 'evidence'>) => void
}

type Section = ReplyOf<typeof readProposals>['sections'][number]

/** What the evidence says by itself, under the headings of the page, each sentence with what it rests on; one can be taken over to go on from. */
export function Proposals({ desk: { draft }, words, isReadOnly, add }: ProposalsProps) {
  const { asOf } = useAsOf()
  const { language } = useLanguage()
  const proposals = useQuery({ queryKey: ['proposals', draft.id, draft.body.day, asOf, language], queryFn: ({ signal }) => call<typeof readProposals>('GET /drafts/{draft}/proposals', { params: { draft: draft.id }, asOf, signal }) })
  return (
    <section className="proposals" aria-labelledby="proposals-title">
      <h2 id="proposals-title">{words.proposals}</h2>
      <p className="quiet">{words.proposalsHelp}</p>
      <Answer of={proposals}>{({ sections }) => sections.map((section) => <Part key={section.name} {...{ section, words, isReadOnly, add }} />)}</Answer>
    </section>
  )
}

function Part({ section, words, isReadOnly, add }: Pick<ProposalsProps, 'words' | 'isReadOnly' | 'add'> & { readonly section: Section }) {
  const { language } = useLanguage()
  return (
    <details open={section.name === 'why'}>
      <summary>{section.title} <span className="quiet">{section.sentences.length}</span></summary>
      <ul>{section.sentences.map(({ id, text, evidence }) => (
        <li key={id}>
          <p className="said">{text[language]}</p>
          <div className="row">
            {evidence.length === 0 ? null : <details className="opens"><summary>{evidence.length}</summary><EvidenceList items={evidence} action={undefined} /></details>}
            {isReadOnly ? null : <button type="button" className="plain" onClick={() => add({ text, evidence: evidence.map((each) => each.id) })}>{words.takeOver}</button>}
          </div>
        </li>
      ))}</ul>
    </details>
  )
}
