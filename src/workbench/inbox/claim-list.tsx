import { useEffect, useRef } from 'react'
import { claimKindName, doubtText } from '../../words/workbench/claim-text.ts'
import { inboxWords } from '../../words/workbench/inbox.ts'
import { useLanguage } from '../shell/language.tsx'
import type { Item, OpenClaim } from './open-report.ts'

/** Everything there is to look at in a report, each with where it stands, in a full sentence for who hears it. */
export function ClaimList({ items, active, onChoose }: { readonly items: readonly Item[]; readonly active: string | undefined; readonly onChoose: (key: string) => void }) {
  const { language } = useLanguage()
  const words = inboxWords[language]
  const place = useRef<HTMLOListElement>(null)
  useEffect(() => void place.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' }), [active])
  const claims = items.filter((item) => 'claim' in item)
  return (
    <ol className="claim-list" ref={place} aria-label={words.claims(claims.length)}>
      {items.map((item) => (
        <li key={item.key}>
          <button type="button" aria-current={item.key === active} onClick={() => onChoose(item.key)}>
            {'doubt' in item ? <><span className="sign doubt" aria-hidden="true">?</span> {words.doubtsOfText}: {doubtText(language, item.doubt.kind)}</> : <ClaimLine claim={item.claim} place={claims.indexOf(item) + 1} of={claims.length} />}
          </button>
        </li>
      ))}
    </ol>
  )
}

function ClaimLine({ claim: { claim, verdict, stands, doubts, isCorrected }, place, of }: { readonly claim: OpenClaim; readonly place: number; readonly of: number }) {
  const { language } = useLanguage()
  const words = inboxWords[language]
  const kind = claimKindName(language, claim.kind)
  const doubted = doubts.length === 0 ? '' : `. ${words.doubted}: ${doubts.map((each) => doubtText(language, each)).join(', ')}`
  const state = `${words.verdicts[stands || verdict !== 'open' ? verdict : 'withdrawn']}${isCorrected ? `, ${words.corrected}` : ''}${doubted}`
  return (
    <>
      <span className="unseen">{words.sentence({ place, of, kind, quote: claim.quote, state })}</span>
      <span aria-hidden="true" className={`line ${verdict}`}>
        <span className="number">{place}</span>
        <span className={`sign ${verdict}`}>{signs[verdict]}</span>
        <span className={`kind of-${claim.kind.toLowerCase()}`}>{kind}</span>
        {doubts.length > 0 ? <span className="doubt">?</span> : null}
        <span className="quote">{claim.quote}</span>
      </span>
    </>
  )
}

const signs = { open: '○', accepted: '✓', rejected: '✕', split: '⋔', dropped: '–' } as const
