import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { endSession, listSessions } from '../../api/team/people/account-shapes.ts'
import type { PeopleWords } from '../../words/workbench/people.ts'
import { call } from '../client/call.ts'
import { useLanguage } from '../shell/language.tsx'
import { formatMoment } from '../../words/format-moment.ts'
import { Refused } from '../shell/refused.tsx'

/** Where somebody else is signed in, each to be ended. */
export function AccountSessions({ words, name }: { readonly words: PeopleWords; readonly name: string }) {
  const { language } = useLanguage()
  const queries = useQueryClient()
  const { data, error } = useQuery({ queryKey: ['accounts', name, 'sessions'], queryFn: async ({ signal }) => (await call<typeof listSessions>('GET /accounts/{name}/sessions', { params: { name }, signal })).body.sessions })
  const end = useMutation({ mutationFn: (session: string) => call<typeof endSession>('DELETE /accounts/{name}/sessions/{session}', { params: { name, session } }), onSuccess: () => queries.invalidateQueries({ queryKey: ['accounts', name, 'sessions'] }) })
  if (data === undefined) return <Refused error={error} />
  if (data.length === 0) return <p className="quiet">{words.noSessions}</p>
  return (
    <>
      <Refused error={end.error} />
      <ul className="plain">{data.map(({ id, browser, created }) => <li key={id}><span>{browser === '' ? words.unknownBrowser : browser}</span><span className="quiet">{formatMoment(language, created)}</span><button type="button" onClick={() => end.mutate(id)}>{words.end}</button></li>)}</ul>
    </>
  )
}
