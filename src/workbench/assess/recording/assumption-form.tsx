import type { readEntries } from '../../../api/team/assessing/judging-shapes.ts'
import { assumptionStandings, entriesOf, type KeyAssumption } from '../../../core/index.ts'
import { judgingWords } from '../../../words/judging-entries.ts'
import { recordingWords } from '../../../words/workbench/recording.ts'
import { writtenIn } from '../../../words/written-in.ts'
import { BothLanguages, nothingTyped, written, type TypedText } from '../../shell/both-languages.tsx'
import { useLanguage } from '../../shell/language.tsx'
import { useRead } from '../../shell/use-read.ts'
import { Choice } from './choice.tsx'
import { RecordForm } from './record-form.tsx'
import { Ticks } from './ticks.tsx'

interface Assumed {
  readonly text: TypedText
  readonly breaks: TypedText
  readonly standing: KeyAssumption['standing']
  readonly bears: readonly string[]
}

const empty: Assumed = { text: nothingTyped, breaks: nothingTyped, standing: 'caveated', bears: [] }

/** Puts on record what is taken to be so without proof, what would show that it is not, and what leans on it. */
export function AssumptionForm({ country }: { readonly country: string }) {
  const { language } = useLanguage()
  const words = recordingWords[language]
  const entries = useRead<typeof readEntries>('GET /logbook', { query: { country } })
  const leaning = entriesOf(entries.data?.body.items ?? [], 'propositions').map(({ id, body }) => ({ id, says: writtenIn(language, body.question) }))
  return (
    <RecordForm name={`assumption:${country}`} title={words.assumption} initial={empty} toBody={({ text, breaks, standing, bears }) => ({ kind: 'assumption', scope: country, text: written(text), breaks: written(breaks), standing, bears })}>{(assumed, type) => (
      <>
        <BothLanguages name={words.assumptionText} value={assumed.text} change={(text) => type({ text })} />
        <BothLanguages name={words.breaks} value={assumed.breaks} change={(breaks) => type({ breaks })} />
        <div className="fields-in-row"><Choice name={words.standing} value={assumed.standing} values={assumptionStandings} text={(each) => judgingWords[language].assumptionStandings[each]} choose={(standing) => type({ standing })} /></div>
        <Ticks name={words.bears} help={words.bearsHelp} options={leaning} chosen={assumed.bears} choose={(bears) => type({ bears })} />
      </>
    )}</RecordForm>
  )
}
