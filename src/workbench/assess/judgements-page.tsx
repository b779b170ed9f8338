import type { readEntries, readJudgements } from '../../api/team/assessing/judging-shapes.ts'
import { entriesOf } from '../../core/index.ts'
import { formatDay } from '../../words/format.ts'
import { assessWords } from '../../words/workbench/assess.ts'
import { judgingWords } from '../../words/workbench/assess/judging.ts'
import { writtenIn } from '../../words/written-in.ts'
import { useAsOf } from '../shell/as-of.tsx'
import { useLanguage, useWords } from '../shell/language.tsx'
import { useMe } from '../shell/use-me.ts'
import { Answer } from '../shell/answer.tsx'
import { Titled } from '../together/term-help.tsx'
import { AssessPage } from './assess-page.tsx'
import { AssumptionCard } from './assumption-card.tsx'
import { QuestionList } from './question-list.tsx'
import { AskForm } from './recording/ask-form.tsx'
import { AssumptionForm } from './recording/assumption-form.tsx'
import { QuestionForm } from './recording/question-form.tsx'
import { RegisterForm } from './recording/register-form.tsx'
import { SignpostForm } from './recording/signpost-form.tsx'
import { RegisterCard } from './register-card.tsx'
import { SetCard } from './set-card.tsx'
import { useRead } from '../shell/use-read.ts'
import { useCountry } from './use-country.ts'

/** What colleagues judge, each blind to the others; explanations, assumptions and questions beside it. */
function JudgementsPage() {
  const words = useWords(assessWords)
  const said = useWords(judgingWords)
  const { country } = useCountry()
  const { asOf } = useAsOf()
  const { data: me } = useMe()
  const judgements = useRead<typeof readJudgements>('GET /judgements', { query: { country } })
  const mayWrite = asOf === undefined && me?.rights.includes('contribute') === true
  return (
    <AssessPage part="judgements">
      {asOf === undefined ? null : <p className="due">{words.pastDay}</p>}
      <Answer of={judgements}>{({ sets, registers, assumptions }) => (
        <>
          <section><h2>{said.sets}</h2>{sets.length === 0 ? <p className="empty">{said.noSets}</p> : sets.toReversed().map((set) => <SetCard key={set.set.id} judged={set} me={mayWrite ? me.name : undefined} />)}{mayWrite ? <AskForm country={country} /> : null}</section>
          <section><h2>{said.questions}</h2><QuestionList country={country} mayWrite={mayWrite} />{mayWrite ? <QuestionForm country={country} /> : null}</section>
          <section><Titled terms={['assumption']}><h2>{said.assumptions}</h2></Titled>{assumptions.length === 0 ? <p className="empty">{said.noAssumptions}</p> : assumptions.map((each) => <AssumptionCard key={each.assumption.id} weighed={each} mayWrite={mayWrite} />)}{mayWrite ? <AssumptionForm country={country} /> : null}</section>
          <section><Titled terms={['hypothesis']}><h2>{said.registers}</h2></Titled>{registers.length === 0 ? <p className="empty">{said.noRegisters}</p> : registers.map((each) => <RegisterCard key={each.register.id} weighed={each} mayWrite={mayWrite} />)}{mayWrite ? <><RegisterForm country={country} /><SignpostForm country={country} judgements={{ sets, registers }} /></> : null}</section>
        </>
      )}</Answer>
      <Triggers country={country} />
    </AssessPage>
  )
}
export { JudgementsPage as page }

function Triggers({ country }: { readonly country: string }) {
  const words = useWords(judgingWords)
  const { language } = useLanguage()
  const entries = useRead<typeof readEntries>('GET /logbook', { query: { country } })
  return (
    <section>
      <Titled terms={['trigger']}><h2>{words.triggers}</h2></Titled>
      <Answer of={entries}>{({ items }) => {
        const triggers = entriesOf(items, 'trigger')
        return triggers.length === 0 ? <p className="empty">{words.noTriggers}</p> : <ul>{triggers.map(({ id, scope, author, body }) => <li key={id}>{scope}: {writtenIn(language, body.reason)} <span className="quiet">{words.until(formatDay(language, body.until))}, {author}</span></li>)}</ul>
      }}</Answer>
    </section>
  )
}
