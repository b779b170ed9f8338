import type { QuickProposal, WhatIfOutcome as Outcome } from '../../core/index.ts'
import { formatPercent } from '../../words/format.ts'
import { whatIfWords } from '../../words/workbench/assess/what-if.ts'
import { useLanguage, useWords } from '../shell/language.tsx'
import { StepBars } from './step-bars.tsx'
import { whatChanged } from './what-changed.ts'

/** What would be proposed beside what is proposed, and in words what changed. */
export function WhatIfOutcome({ outcome, isUntouched }: { readonly outcome: Outcome; readonly isUntouched: boolean }) {
  const words = useWords(whatIfWords)
  const { language } = useLanguage()
  const { real, tried } = outcome
  return (
    <section>
      <h2>{words.changed}</h2>
      <div role="status" aria-live="polite">{isUntouched ? <p>{words.nothingChanged}</p> : whatChanged(outcome, language).map((sentence) => <p key={sentence}>{sentence}</p>)}</div>
      <div className="pair">
        <Side title={words.tried} proposal={tried} isTried />
        <Side title={words.real} proposal={real} isTried={false} />
      </div>
      <p className="quiet">{words.notFirm}</p>
    </section>
  )
}

function Side({ title, proposal: { distribution, highest, proposed }, isTried }: { readonly title: string; readonly proposal: QuickProposal; readonly isTried: boolean }) {
  const { language } = useLanguage()
  const steps = distribution.slice(0, highest).map((probability, at) => ({ name: String(at + 1), probability, text: formatPercent(language, probability) }))
  return (
    <div className={isTried ? 'side tried' : 'side'}>
      <h3>{title}: {proposed}</h3>
      <StepBars steps={steps} />
    </div>
  )
}
