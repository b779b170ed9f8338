import { Link } from '@tanstack/react-router'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { openExport } from '../../api/team/jobs/export-shapes.ts'
import type { readJob, startAgain, stopRoute } from '../../api/team/jobs/jobs-shapes.ts'
import type { ReplyOf } from '../../api/team/team-route.ts'
import { togetherWords } from '../../words/workbench/together.ts'
import { call } from '../client/call.ts'
import { useWords } from '../shell/language.tsx'
import { Refused } from '../shell/refused.tsx'

export type Job = ReplyOf<typeof readJob>

/** One job: how far it is, what came of it, and what can be done with it. */
export function JobLine({ job }: { readonly job: Job }) {
  const words = useWords(togetherWords)
  const { id, kind, what, by, state, share, progress, stopping, mayStop, mayStartAgain, mayFetch, came, problem, lost, ended } = job
  const act = useAct(id)
  const isOpen = ended === null && state !== 'gathering'
  return (
    <>
      {words.jobKinds[kind]}: {what} <strong>{stopping && ended === null ? words.stopping : words.jobStates[state]}</strong>{by === null ? null : <span className="quiet"> {words.askedBy(by)}</span>}
      {isOpen ? <progress value={share} aria-label={`${words.jobKinds[kind]}: ${what}`} /> : null}
      <span className="row">
        {isOpen ? <span className="quiet">{progress}</span> : null}
        {ended === null ? <button type="button" disabled={!mayStop || act.isPending} onClick={() => act.mutate('stop')}>{words.stop}</button> : null}
        {mayStartAgain ? <button type="button" disabled={act.isPending} onClick={() => act.mutate('again')}>{words.startAgain}</button> : null}
        {mayFetch ? <button type="button" disabled={act.isPending} onClick={() => act.mutate('fetch')}>{words.fetchResult}</button> : null}
        {kind === 'reports' ? <Link to="/jobs/$job" params={{ job: id }}>{words.perFile}</Link> : null}
        {kind === 'backtest' && state === 'done' ? <Link to="/assess/backtest">{words.showResult}</Link> : null}
      </span>
      {ended === null && !mayStop && !stopping ? <p className="quiet">{words.pastStopping}</p> : null}
      {lost > 0 || (state === 'interrupted' && ended === null) ? <p className="quiet">{words.brokenOff}</p> : null}
      {came === null ? null : <p className="quiet">{came}</p>}
      {problem === null ? null : <p className="quiet">{problem}</p>}
      <Refused error={act.error} />
    </>
  )
}

type Act = 'stop' | 'again' | 'fetch'

function useAct(job: string) {
  const queries = useQueryClient()
  const given = { params: { job } }
  const acts: Readonly<Record<Act, () => Promise<unknown>>> = {
    stop: () => call<typeof stopRoute>('POST /jobs/{job}/stop', given),
    again: () => call<typeof startAgain>('POST /jobs/{job}/again', given),
    fetch: async () => window.location.assign((await call<typeof openExport>('POST /exports/{job}/address', given)).body.address),
  }
  return useMutation({ mutationFn: (act: Act) => acts[act](), onSettled: () => queries.invalidateQueries({ queryKey: ['jobs'] }) })
}
