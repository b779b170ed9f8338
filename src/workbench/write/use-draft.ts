import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { readEdition } from '../../api/team/writing/draft-shapes.ts'
import { call } from '../client/call.ts'
import { useKeptForm } from '../client/kept-forms.ts'
import { useAsOf } from '../shell/as-of.tsx'
import { draftOfFields, type DraftBody } from './draft-fields.ts'
import type { Fields } from '../together/reconcile-fields.ts'
import { useSaving, type Saving, type ShownDraft, type Working } from './use-saving.ts'

export interface DraftDesk {
  readonly draft: ShownDraft
  readonly etag: string
  readonly body: DraftBody
  readonly saving: Saving
  readonly refusal: string | undefined
  readonly theirs: DraftBody | undefined
  readonly before: DraftBody
  readonly change: (body: DraftBody) => void
  readonly saveNow: () => void
  readonly reconcile: (fields: Fields) => void
  readonly takeTheirs: () => void
}

/** A draft that saves itself; what the server does not have stays in this browser, and nobody's words are written over. */
export function useDraft(id: string): { readonly desk: DraftDesk | undefined; readonly error: Error | null } {
  const { asOf } = useAsOf()
  const queries = useQueryClient()
  const key = ['draft', id, asOf]
  const { data, error } = useQuery({ queryKey: key, queryFn: ({ signal }) => call<typeof readEdition>('GET /drafts/{draft}', { params: { draft: id }, asOf, signal }) })
  const kept = useKeptForm<Working | undefined>(`draft:${id}`, undefined)
  const { saving, refusal, setSaving, save } = useSaving({ id, kept, put: (got) => queries.setQueryData(key, got) })
  if (data === undefined) return { desk: undefined, error }
  const begun = kept.value ?? { etag: data.etag ?? '', before: data.body.body, mine: data.body.body }
  const change = (body: DraftBody) => {
    kept.change({ ...begun, mine: body })
    if (saving !== 'conflict' && saving !== 'saving') setSaving('unsaved')
  }
  const desk: DraftDesk = {
    draft: data.body, etag: data.etag ?? '', body: begun.mine, before: begun.before, change, refusal,
    saving: saving === 'saved' && kept.isKept ? 'unsaved' : saving,
    theirs: saving === 'conflict' ? data.body.body : undefined,
    saveNow: () => void save(),
    reconcile: (fields) => {
      kept.change({ etag: data.etag ?? '', before: data.body.body, mine: draftOfFields(fields, data.body.body, begun.mine) })
      setSaving('unsaved')
    },
    takeTheirs: () => {
      kept.done()
      setSaving('saved')
    },
  }
  return { desk, error }
}
