import { useQuery } from '@tanstack/react-query'
import type { readScore } from '../../api/team/warnings/warning-shapes.ts'
import type { WarningsWords } from '../../words/workbench/warnings.ts'
import { call } from '../client/call.ts'
import { useAsOf } from '../shell/as-of.tsx'
import { useLanguage } from '../shell/language.tsx'
import { ServerMarkup } from '../shell/server-markup.tsx'

/** What the warnings were worth together, as the published page says it */
export function Scoreboard({ words }: { readonly words: WarningsWords }) {
  const { asOf } = useAsOf()
  const { language } = useLanguage()
  const { data } = useQuery({ queryKey: ['score', asOf, language], queryFn: async ({ signal }) => (await call<typeof readScore>('GET /warning-score', { asOf, signal })).body })
  if (data === undefined) return <p role="status">{words.loading}</p>
  return <ServerMarkup className="score" markup={data.html} />
}
