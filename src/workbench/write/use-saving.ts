import { useCallback, useEffect, useRef, useState } from 'react'
import type { readEdition, reviseEdition } from '../../api/team/writing/draft-shapes.ts'
import type { ReplyOf } from '../../api/team/team-route.ts'
import { call, type Got } from '../client/call.ts'
import type { KeptForm } from '../client/kept-forms.ts'
import { isRefusal } from '../client/refusal.ts'
import type { DraftBody } from './draft-fields.ts'

export type ShownDraft = ReplyOf<typeof readEdition>
export type Saving = 'saved' | 'unsaved' | 'saving' | 'away' | 'conflict' | 'refused'

/** A draft as this person has it: how it was when they began, and what they made of it. */
export interface Working {
  readonly etag: string
  readonly before: DraftBody
  readonly mine: DraftBody
}

/** Typing rests so long before it is saved. */
const saveAfterMs = 1500
const tryAgainAfterMs = 5000

interface SavingProps {
  readonly id: string
  readonly kept: KeptForm<Working | undefined>
  /** Shows the draft as the server has it now. */
  readonly put: (got: Got<ShownDraft>) => void
}

interface Saver {
  readonly saving: Saving
  readonly refusal: string | undefined
  readonly setSaving: (saving: Saving) => void
  readonly save: () => Promise<void>
}

/** Saves a draft soon after it was changed, and again where the server was away. */
export function useSaving({ id, kept, put }: SavingProps): Saver {
  const [saving, setSaving] = useState<Saving>('saved')
  const [refusal, setRefusal] = useState<string>()
  const now = useRef({ kept, put })
  now.current = { kept, put }
  const save = useCallback(async (): Promise<void> => {
    const { value: sent, sendKey } = now.current.kept
    if (sent === undefined) return
    setSaving('saving')
    try {
      const got = await call<typeof reviseEdition>('PUT /drafts/{draft}', { params: { draft: id }, body: sent.mine, ifMatch: sent.etag, idempotencyKey: sendKey })
      now.current.put(got)
      setRefusal(undefined)
      setSaving(settle(now.current.kept, sent, got))
    } catch (error) {
      const why = whyNot(error)
      if (why === 'refused' && isRefusal(error)) setRefusal(error.message)
      if (why !== 'conflict') return setSaving(why)
      // Where what the other saved cannot be shown now, the server refuses the next try as well.
      const theirs = await call<typeof readEdition>('GET /drafts/{draft}', { params: { draft: id } }).catch(() => undefined)
      if (theirs !== undefined) now.current.put(theirs)
      setSaving(theirs === undefined ? 'away' : 'conflict')
    }
  }, [id])
  const mine = kept.value?.mine
  useEffect(() => {
    if (mine === undefined || saving === 'conflict' || saving === 'saving' || saving === 'refused') return undefined
    const timer = setTimeout(() => void save(), saving === 'away' ? tryAgainAfterMs : saveAfterMs)
    return () => clearTimeout(timer)
  }, [mine, saving, save])
  return { saving, refusal, setSaving, save }
}

/** What was typed while it was sent is still to be saved, on what the server has now. */
function settle({ value, change, done }: KeptForm<Working | undefined>, sent: Working, { etag = '', body }: Got<ShownDraft>): Saving {
  if (value === undefined || value.mine === sent.mine) {
    done()
    return 'saved'
  }
  change({ etag, before: body.body, mine: value.mine })
  return 'unsaved'
}

/** A server that is away or a session that ended is tried again; what was refused or written over waits for a person. */
function whyNot(error: unknown): Saving {
  if (!isRefusal(error) || error.problem.status === 401) return 'away'
  return error.problem.status === 412 ? 'conflict' : 'refused'
}
