import { ideologies } from '../../core/index.ts'
import type { listSourcesRoute } from '../../api/team/evidence/standing-shapes.ts'
import { evidenceWords } from '../../words/workbench/evidence.ts'
import { wordsFor } from '../../words/words-for.ts'
import { useLanguage, useWords } from '../shell/language.tsx'
import { useRead } from '../shell/use-read.ts'

interface Filter {
  readonly asked: Readonly<Record<string, string>>
  readonly change: (changes: Readonly<Record<string, string | undefined>>) => void
}

/** What the events are narrowed by. */
export function EventFilter({ asked, change }: Filter) {
  const words = useWords(evidenceWords)
  const { motives } = wordsFor(useLanguage().language).terms
  const sources = useRead<typeof listSourcesRoute>('GET /sources', {})
  const from = [['record', words.filter.record], ['reports', words.filter.reports], ...(sources.data?.body.datasets ?? []).map(({ id, name }) => [id, name] as const)] as const
  const choices = { class: Object.entries(words.classes), ideology: ideologies.map((each) => [each, motives[each]] as const), outcome: Object.entries(words.outcomes), source: from }
  return (
    <div className="filter" role="search">
      {(['from', 'to'] as const).map((name) => <label key={name}>{words.filter[name]}<input type="date" value={asked[name] ?? ''} onChange={({ target }) => change({ [name]: target.value || undefined })} /></label>)}
      <label>{words.filter.country}<input type="text" maxLength={2} defaultValue={asked['country'] ?? ''} onChange={({ target }) => { if (target.value.length !== 1) change({ country: target.value.toUpperCase() || undefined }) }} /></label>
      {(['class', 'ideology', 'outcome', 'source'] as const).map((name) => (
        <label key={name}>{words.filter[name]}
          <select value={asked[name] ?? ''} onChange={({ target }) => change({ [name]: target.value || undefined })}>
            <option value="">{words.filter.all}</option>
            {choices[name].map(([value, label]) => <option key={value} value={value}>{label}</option>)}
          </select>
        </label>
      ))}
      <button type="button" className="plain" onClick={() => change({ from: undefined, to: undefined, country: undefined, class: undefined, ideology: undefined, outcome: undefined, source: undefined })}>{words.filter.clear}</button>
    </div>
  )
}
