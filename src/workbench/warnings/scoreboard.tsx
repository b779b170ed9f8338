import { useQuery } from '@tanstack/react-query'
import type { readScore } from '../../api/team/warnings/warning-shapes.ts'
import { call } from '../client/call.ts'
import { Answer } from '../shell/answer.tsx'
import { useAsOf } from '../shell/as-of.tsx'
import { useLanguage } from '../shell/language.tsx'
import { ServerMarkup } from '../shell/server-markup.tsx'

/** What the warnings were worth together, as the published page says it */
export function Scoreboard() {
  const { asOf } = useAsOf()
  const { language } = useLanguage()
  const score = useQuery({ queryKey: ['score', asOf, language], queryFn: ({ signal }) => call<typeof readScore>('GET /warning-score', { asOf, signal }) })
  return <Answer of={score}>{({ html }) => <ServerMarkup className="score" markup={html} />}</Answer>
}
