import { useMutation, useQuery } from '@tanstack/react-query'
import type { readBacktest, startBacktest } from '../../api/team/assessing/backtest-shapes.ts'
import type { ReplyOf } from '../../api/team/team-route.ts'
import { formatMoment } from '../../words/format-moment.ts'
import { backtestPageWords } from '../../words/workbench/backtest-page.ts'
import { call } from '../client/call.ts'
import { isRefusal } from '../client/refusal.ts'
import { useLanguage } from '../shell/language.tsx'
import { OnlyToday } from '../shell/only-today.tsx'
import { Refused } from '../shell/refused.tsx'
import { useMe } from '../shell/use-me.ts'
import { FollowedJob } from '../together/followed-job.tsx'
import { AssessPage } from './assess-page.tsx'
import { useCountry } from './use-country.ts'

type Tested = ReplyOf<typeof readBacktest>

/** How the level model would have done on the record: what it comes down to, its scores, and everything behind them. */
export function page() {
  const { language } = useLanguage()
  const words = backtestPageWords[language]
  const { country } = useCountry()
  const { data: me } = useMe()
  const start = useMutation({ mutationFn: (of: string | undefined) => call<typeof startBacktest>('POST /backtests', { body: of === undefined ? {} : { country: of } }) })
  return (
    <AssessPage part="backtest">
      <p className="quiet">{words.meant}</p>
      {me?.rights.includes('contribute') === true ? <OnlyToday><p className="row"><button type="button" disabled={start.isPending} onClick={() => start.mutate(country)}>{words.runOne}</button><button type="button" disabled={start.isPending} onClick={() => start.mutate(undefined)}>{words.runAll}</button></p></OnlyToday> : null}
      <Refused error={start.error} />
      {start.data === undefined ? null : <FollowedJob id={start.data.body.id} />}
      <Newest country={country} title={words.ofOne} />
      <Newest country={undefined} title={words.ofAll} />
    </AssessPage>
  )
}

/** Kept with jobs, so that it is asked again when one of them ends. */
function Newest({ country, title }: { readonly country: string | undefined; readonly title: string }) {
  const { language } = useLanguage()
  const words = backtestPageWords[language]
  const { data, error } = useQuery({ queryKey: ['jobs', language, 'backtest', country], retry: false, queryFn: async ({ signal }) => (await call<typeof readBacktest>('GET /backtests', { query: country === undefined ? {} : { country }, signal })).body })
  const isNone = isRefusal(error) && error.problem.status === 404
  return (
    <section>
      <h2>{title}</h2>
      {isNone ? <p className="empty">{words.none}</p> : <Refused error={error} />}
      {data === undefined || isNone ? null : <Shown tested={data} />}
    </section>
  )
}

function Shown({ tested: { heading, by, ended, lines, scores, whole } }: { readonly tested: Tested }) {
  const { language } = useLanguage()
  const words = backtestPageWords[language]
  return (
    <>
      <p>{heading}</p>
      <p className="quiet">{words.runBy(by, formatMoment(language, ended))}</p>
      <ul className="said">{lines.map((line) => <li key={line}>{line}</li>)}</ul>
      {scores === null ? null : (
        <div className="scroll" role="region" tabIndex={0} aria-label={scores.caption}>
          <table>
            <caption>{scores.caption}</caption>
            <thead><tr>{scores.head.map((cell, at) => <th key={cell} scope="col" className={at === 0 ? undefined : 'number'}>{cell === '' ? words.rule : cell}</th>)}</tr></thead>
            <tbody>{scores.rows.map(([rule, ...cells]) => <tr key={rule}><th scope="row">{rule}</th>{cells.map((cell, at) => <td key={at} className="number">{cell}</td>)}</tr>)}</tbody>
          </table>
        </div>
      )}
      <details><summary>{words.whole}</summary><pre className="scroll" tabIndex={0}>{whole}</pre></details>
    </>
  )
}
