import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { languages } from '../../core/index.ts'
import type { checkSentence } from '../../api/team/writing/draft-shapes.ts'
import type { ReplyOf } from '../../api/team/team-route.ts'
import type { WriteWords } from '../../words/workbench/write.ts'
import { call } from '../client/call.ts'
import { useLanguage } from '../shell/language.tsx'
import type { DraftSentence } from './draft-fields.ts'
import { EvidenceList } from './evidence-list.tsx'

/** So long typing must rest before it is checked. */
const checkAfterMs = 600

interface VerdictsProps {
  readonly sentence: DraftSentence
  readonly words: WriteWords
  readonly country: string
  readonly day: string
  readonly isReadOnly: boolean
  readonly lean: (id: string) => void
}

type Claim = ReplyOf<typeof checkSentence>['claims'][number]

/** What the evidence says of each claim in the sentence, while it is typed, with the passages. */
export function Verdicts({ sentence: { text, evidence }, words, country, day, isReadOnly, lean }: VerdictsProps) {
  const { language: shown } = useLanguage()
  const language = languages.find((each) => each === shown && text[each].trim() !== '') ?? languages.find((each) => text[each].trim() !== '')
  const typed = language === undefined ? '' : text[language]
  const rested = useRested(typed)
  const { data, isError, isFetching } = useQuery({
    queryKey: ['check', rested, language, country, day, shown], enabled: rested.trim() !== '' && language !== undefined, retry: false,
    queryFn: async ({ signal }) => (await call<typeof checkSentence>('POST /sentences/check', { body: { text: rested, language: language ?? 'nl', country, day }, signal })).body,
  })
  if (typed.trim() === '') return null
  const isBehind = rested !== typed || isFetching
  return (
    <aside className="verdicts" aria-live="polite">
      {isBehind ? <p className="quiet">{words.checking}</p> : null}
      {isError ? <p className="doubt">{words.checkFailed}</p> : null}
      {data === undefined || isBehind ? null : <Findings claims={data.claims} unread={data.unread} {...{ words, evidence, isReadOnly, lean }} />}
    </aside>
  )
}

interface FindingsProps extends Pick<VerdictsProps, 'words' | 'isReadOnly' | 'lean'> {
  readonly claims: readonly Claim[]
  readonly unread: readonly string[]
  readonly evidence: readonly string[]
}

function Findings({ claims, unread, words, evidence, isReadOnly, lean }: FindingsProps) {
  return (
    <>
      {claims.length === 0 ? <p className="quiet">{words.nothingToCheck}</p> : (
        <ul>{claims.map((claim) => (
          <li key={`${claim.start}-${claim.end}-${claim.verdict}`}>
            <p><strong className={`verdict ${claim.verdict}`}>{claim.label}</strong> <q>{claim.quote}</q></p>
            {claim.because === null ? null : <p className="quiet">{claim.because}</p>}
            <EvidenceList items={claim.evidence} action={isReadOnly ? undefined : { label: words.useThis, run: lean, isTaken: (id) => evidence.includes(id) }} />
          </li>
        ))}</ul>
      )}
      {unread.map((quote) => <p key={quote} className="doubt">{words.notUnderstood(quote)}</p>)}
    </>
  )
}

/** A text once nobody has typed in it for a moment. */
function useRested(text: string): string {
  const [rested, setRested] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), checkAfterMs)
    return () => clearTimeout(timer)
  }, [text])
  return rested
}
