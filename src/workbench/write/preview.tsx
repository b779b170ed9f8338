import { useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import type { readPreview } from '../../api/team/writing/draft-shapes.ts'
import type { WriteWords } from '../../words/workbench/write.ts'
import { call } from '../client/call.ts'
import { Answer } from '../shell/answer.tsx'
import { useAsOf } from '../shell/as-of.tsx'
import { useLanguage } from '../shell/language.tsx'
import type { ShownDraft } from './use-saving.ts'

/** The page of the edition as it would be published, in a frame in which nothing of it runs. */
export function Preview({ draft, words }: { readonly draft: ShownDraft; readonly words: WriteWords }) {
  const { asOf } = useAsOf()
  const { language } = useLanguage()
  const frame = useRef<HTMLIFrameElement>(null)
  const preview = useQuery({ queryKey: ['preview', draft.id, draft.revision, language, asOf], queryFn: ({ signal }) => call<typeof readPreview>('GET /drafts/{draft}/preview', { params: { draft: draft.id }, query: { language }, asOf, signal }) })
  // The page lies three folders deep; the policy of the workbench lets no page set a base of its own.
  return (
    <Answer of={preview}>{({ html }) => (
      <>
        <iframe ref={frame} className="preview" title={words.previewTitle} sandbox="allow-same-origin allow-modals" srcDoc={html.replaceAll('"../../../', '"/published/')} />
        <p><button type="button" onClick={() => frame.current?.contentWindow?.print()}>{words.print}</button></p>
      </>
    )}</Answer>
  )
}
