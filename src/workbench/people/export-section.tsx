import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { startExport } from '../../api/team/jobs/export-shapes.ts'
import type { BodyOf } from '../../api/team/team-route.ts'
import { exportSectionWords } from '../../words/workbench/export-section.ts'
import { call } from '../client/call.ts'
import { useLanguage } from '../shell/language.tsx'
import { Refused } from '../shell/refused.tsx'
import { useMe } from '../shell/use-me.ts'
import { FollowedJob } from '../together/followed-job.tsx'

type Formats = BodyOf<typeof startExport>['formats']

const choices: Readonly<Record<'jsonl' | 'parquet' | 'both', Formats>> = { jsonl: ['jsonl'], parquet: ['parquet'], both: ['jsonl', 'parquet'] }

/** The whole store as open files, for who may see all of it. */
export function ExportSection() {
  const { language } = useLanguage()
  const words = exportSectionWords[language]
  const { data: me } = useMe()
  const [choice, choose] = useState<keyof typeof choices>('jsonl')
  const start = useMutation({ mutationFn: () => call<typeof startExport>('POST /exports', { body: { formats: choices[choice] } }) })
  return (
    <section aria-labelledby="export">
      <h2 id="export">{words.heading}</h2>
      <p className="quiet">{words.meant}</p>
      {me?.clearance === 'red' ? (
        <p className="row">
          <label>{words.form}<select value={choice} onChange={({ target }) => choose(target.value === 'parquet' || target.value === 'both' ? target.value : 'jsonl')}>{(['jsonl', 'parquet', 'both'] as const).map((each) => <option key={each} value={each}>{words.forms[each]}</option>)}</select></label>
          <button type="button" disabled={start.isPending} onClick={() => start.mutate()}>{words.start}</button>
        </p>
      ) : <p>{words.notCleared}</p>}
      <Refused error={start.error} />
      {start.data === undefined ? null : <FollowedJob id={start.data.body.id} />}
    </section>
  )
}
