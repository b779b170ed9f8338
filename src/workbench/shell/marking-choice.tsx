import { markings, mayRead, type Marking } from '../../core/index.ts'
import { frameWords } from '../../words/workbench/frame.ts'
import { TermHelp } from '../together/term-help.tsx'
import { useWords } from './language.tsx'
import { useMe } from './use-me.ts'

/** A marking (TLP 2.0), up to what the account itself may see. */
export function MarkingChoice({ value, choose }: { readonly value: string; readonly choose: (marking: Marking) => void }) {
  const words = useWords(frameWords)
  const { data: me } = useMe()
  const allowed = markings.filter((each) => me !== undefined && mayRead(me.clearance, each))
  return (
    <>
      <label>{words.marking} <select value={value} onChange={({ target }) => choose(allowed.find((each) => each === target.value) ?? 'clear')}>{allowed.map((each) => <option key={each} value={each}>TLP:{each.toUpperCase()}</option>)}</select></label><TermHelp term="marking" />
    </>
  )
}
