import { useState } from 'react'
import type { dropLevelDraft, readLevelDraft, signLevel } from '../../api/team/assessing/deciding-shapes.ts'
import type { readMe } from '../../api/team/people/me-shapes.ts'
import type { ReplyOf } from '../../api/team/team-route.ts'
import { levelWords } from '../../words/workbench/assess/level.ts'
import { useWords } from '../shell/language.tsx'
import { Refused } from '../shell/refused.tsx'
import { useWrite } from './use-write.ts'

interface ActionsProps {
  readonly view: ReplyOf<typeof readLevelDraft>
  readonly etag: string | undefined
  readonly me: ReplyOf<typeof readMe>
}

/** What may follow now: signing it or dropping it; each on the state that is shown, and refused where that has changed. */
export function LevelActions({ view, etag, me }: ActionsProps) {
  const words = useWords(levelWords)
  const { draft: { id, state } } = view
  const on = { params: { draft: id }, ...(etag === undefined ? {} : { ifMatch: etag }) }
  const drop = useWrite<typeof dropLevelDraft>('DELETE /level-drafts/{draft}')
  if (state === 'done' || state === 'dropped') return null
  return (
    <div className="actions">
      <p className="quiet">{words.twoAccounts}</p>
      {state === 'put-forward' ? <SignPart view={view} etag={etag} me={me} /> : null}
      <div className="row">
        <button type="button" className="plain" disabled={drop.isPending} onClick={() => drop.mutate(on)}>{words.drop}</button>
      </div>
      <Refused error={drop.error} />
    </div>
  )
}

/** The signature, once everything that fell meanwhile was seen. */
function SignPart({ view: { draft, fallen }, etag, me }: ActionsProps) {
  const words = useWords(levelWords)
  const [seen, setSeen] = useState<readonly string[]>([])
  const sign = useWrite<typeof signLevel>('POST /level-drafts/{draft}/signature')
  const isOwn = [draft.author, draft.putForward].some((hand) => hand?.name === me.name)
  if (isOwn) return <p>{words.ownDraft}</p>
  if (!me.rights.includes('review')) return <p>{words.waitsFor}</p>
  return (
    <>
      {fallen.map(({ id }) => <label key={id} className="seen"><input type="checkbox" checked={seen.includes(id)} onChange={({ target }) => setSeen(target.checked ? [...seen, id] : seen.filter((each) => each !== id))} /> {id}: {words.seen}</label>)}
      <button type="button" className="primary" disabled={sign.isPending || fallen.some(({ id }) => !seen.includes(id))} onClick={() => sign.mutate({ params: { draft: draft.id }, body: { seen: [...seen] }, ...(etag === undefined ? {} : { ifMatch: etag }) })}>{words.sign}</button>
      <Refused error={sign.error} />
    </>
  )
}
