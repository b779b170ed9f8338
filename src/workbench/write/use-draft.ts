import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { readEdition, reviseEdition } from '../../api/team/writing/draft-shapes.ts'
import type { ReplyOf } from '../../api/team/team-route.ts'
import { call, type Got } from '../client/call.ts'
import { useKeptForm } from '../client/kept-forms.ts'
import { isRefusal } from '../client/refusal.ts'
import { useAsOf } from '../shell/as-of.tsx'
import { draftOfFields, type DraftBody } from './draft-fields.ts'
import type { Fields } from '../together/reconcile-fields.ts'

export type ShownDraft = ReplyOf<typeof readEdition>
export type Saving = 'saved' | 'unsaved' | 'saving' | 'away' | 'conflict' | 'refused'

/** A draft as this person has it: how it was when they began, and what they made of it. */
interface Working {
  readonly etag: string
  readonly before: DraftBody
  readonly mine: DraftBody
}

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

/** Typing rests so long before it is saved. */
const saveAfterMs = 1500
const tryAgainAfterMs = 5000

/** A draft that saves itself; what the server does not have stays in this browser, and nobody's words are written over. */
export function useDraft(id: string): { readonly desk: DraftDesk | undefined; readonly error: Error | null } {
  const { asOf } = useAsOf()
  const queries = useQueryClient()
  const key = ['draft', id, asOf]
  const { data, error } = useQuery({ queryKey: key, queryFn: ({ signal }) => call<typeof readEdition>('GET /drafts/{draft}', { params: { draft: id }, asOf, signal }) })
  const kept = useKeptForm<Working | undefined>(`draft:${id}`, undefined)
  const [saving, setSaving] = useState<Saving>('saved')
  const [refusal, setRefusal] = useState<string>()
  const working = useRef(kept)
  working.current = kept
  const put = (got: Got<ShownDraft>) => queries.setQueryData(key, got)

  const save = useCallback(async (): Promise<void> => {
    const sent = working.current.value
    if (sent === undefined) return
    setSaving('saving')
    try {
      const got = await call<typeof reviseEdition>('PUT /drafts/{draft}', { params: { draft: id }, body: sent.mine, ifMatch: sent.etag, idempotencyKey: working.current.sendKey })
      put(got)
      setRefusal(undefined)
      const now = working.current.value
      if (now === undefined || now.mine === sent.mine) {
        working.current.done()
        setSaving('saved')
      } else {
        working.current.change({ etag: got.etag ?? '', before: got.body.body, mine: now.mine })
        setSaving('unsaved')
      }
    } catch (error) {
      if (!isRefusal(error)) return setSaving('away')
      if (error.problem.status !== 412) {
        setRefusal(error.message)
        return setSaving(error.problem.status === 401 ? 'away' : 'refused')
      }
      put(await call<typeof readEdition>('GET /drafts/{draft}', { params: { draft: id } }))
      setSaving('conflict')
    }
  }, [id, asOf])

  const mine = kept.value?.mine
  useEffect(() => {
    if (mine === undefined || saving === 'conflict' || saving === 'saving' || saving === 'refused') return undefined
    const timer = setTimeout(() => void save(), saving === 'away' ? tryAgainAfterMs : saveAfterMs)
    return () => clearTimeout(timer)
  }, [mine, saving, save])

  if (data === undefined) return { desk: undefined, error }
  const begun = kept.value ?? { etag: data.etag ?? '', before: data.body.body, mine: data.body.body }
  const change = (body: DraftBody) => {
    working.current.change({ ...begun, mine: body })
    if (saving !== 'conflict' && saving !== 'saving') setSaving('unsaved')
  }
  const desk: DraftDesk = {
    draft: data.body, etag: data.etag ?? '', body: begun.mine, before: begun.before, change, refusal,
    saving: saving === 'saved' && kept.isKept ? 'unsaved' : saving,
    theirs: saving === 'conflict' ? data.body.body : undefined,
    saveNow: () => void save(),
    reconcile: (fields) => {
      working.current.change({ etag: data.etag ?? '', before: data.body.body, mine: draftOfFields(fields, data.body.body, begun.mine) })
      setSaving('unsaved')
    },
    takeTheirs: () => {
      working.current.done()
      setSaving('saved')
    },
  }
  return { desk, error }
}
