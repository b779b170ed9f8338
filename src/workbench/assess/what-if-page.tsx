import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { tryWhatIf } from '../../api/team/assessing/weighing-shapes.ts'
import type { WhatIf } from '../../core/index.ts'
import { whatIfWords } from '../../words/workbench/assess/what-if.ts'
import { call } from '../client/call.ts'
import { useAsOf } from '../shell/as-of.tsx'
import { useWords } from '../shell/language.tsx'
import { Answer } from '../shell/answer.tsx'
import { AssessPage } from './assess-page.tsx'
import { useCountry } from './use-country.ts'
import { WhatIfOutcome } from './what-if-outcome.tsx'
import { WhatIfSliders } from './what-if-sliders.tsx'

const untouched: WhatIf = { extra: [], cost: {}, priorNats: 0 }

/** Numbers to try out. They live on this page alone: leaving it forgets them, and no other page knows of them. */
function WhatIfPage() {
  const words = useWords(whatIfWords)
  const { country } = useCountry()
  const { asOf } = useAsOf()
  const [tried, setTried] = useState(untouched)
  const answer = useQuery({
    queryKey: ['POST /what-ifs', country, tried, asOf],
    queryFn: ({ signal }) => call<typeof tryWhatIf>('POST /what-ifs', { body: { scope: country, extra: [...tried.extra], cost: tried.cost, priorNats: tried.priorNats }, asOf, signal }),
    placeholderData: keepPreviousData,
  })
  return (
    <AssessPage part="what-if">
      <p className="not-real" role="note">{words.notReal}</p>
      <p>{words.about}</p>
      <Answer of={answer}>{(body) => (body.kind !== 'tried' ? <p className="empty">{words.unassessable}</p> : (
        <div className="columns">
          <section>
            <WhatIfSliders tried={tried} cost={body.real.cost} onTry={setTried} />
            <button type="button" onClick={() => setTried(untouched)}>{words.reset}</button>
          </section>
          <WhatIfOutcome outcome={body} isUntouched={tried === untouched} />
        </div>
      ))}</Answer>
    </AssessPage>
  )
}
export { WhatIfPage as page }
