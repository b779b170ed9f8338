import { useParams } from '@tanstack/react-router'
import { togetherWords } from '../../words/workbench/together.ts'
import { useWords } from '../shell/language.tsx'
import { FollowedJob } from './followed-job.tsx'
import { JobFiles } from './job-files.tsx'

/** One job with its files: what came in, what was there already, and what was refused and why. */
export function page() {
  const words = useWords(togetherWords)
  const { job = '' }: Readonly<Record<string, string>> = useParams({ strict: false })
  return <><h1>{words.jobPage}</h1><FollowedJob id={job} /><JobFiles id={job} /></>
}
