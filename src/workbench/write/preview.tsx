import { useQuery } from '@tanstack/react-query'
import type { readPreview } from '../../api/team/writing/draft-shapes.ts'
import type { WriteWords } from '../../words/workbench/write.ts'
import { call } from '../client/call.ts'
import { useAsOf } from '../shell/as-of.tsx'
import { useLanguage } from '../shell/language.tsx'
import type { ShownDraft } from './use-draft.ts'

/** The page of the edition as it would be published, in a frame in which nothing of it runs. */
export function Preview({ draft, words }: { readonly draft: ShownDraft; readonly words: WriteWords }) {
  const { asOf } = useAsOf()
  const { language } = useLanguage()
  const { data } = useQuery({ queryKey: ['preview', draft.id, draft.revision, language, asOf], queryFn: async ({ signal }) => (await call<typeof readPreview>('GET /drafts/{draft}/preview', { params: { draft: draft.id }, query: { language }, asOf, signal })).body })
  if (data === undefined) return <p role="status">{words.loading}</p>
  const placed = data.html.replace('<head>', `<head><base href="/published/${language}/editions/next/">`)
  return <iframe className="preview" title={words.previewTitle} sandbox="allow-same-origin" srcDoc={placed} />
}
