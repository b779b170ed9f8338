import { fieldsOfKind, type Language } from '../../core/index.ts'
import { fieldName } from '../../words/field-names.ts'
import { fieldValueText } from '../../words/workbench/claim-text.ts'
import { inboxWords } from '../../words/workbench/inbox.ts'
import { keptForms } from '../client/kept-forms.ts'
import { useLanguage } from '../shell/language.tsx'
import { Reconcile } from '../together/reconcile.tsx'
import type { Fields } from '../together/reconcile-fields.ts'
import { correctionKeptAs } from './kept-as.ts'
import type { OpenClaim } from './open-report.ts'
import type { Act } from './use-acts.ts'
import type { Desk } from './use-desk.ts'

export interface CorrectionConflictProps {
  readonly desk: Desk
  readonly before: OpenClaim['claim']
  readonly theirs: OpenClaim['claim']
  readonly mine: Extract<Act, { readonly act: 'correct' }>
}

/** Stands for the passage beside the fields, where its words are what differs. */
const passage = 'quote'

/** Two people put the same claim right: field by field what it said, theirs and one's own. */
export function CorrectionConflict({ desk: { open, acts, take }, before, theirs, mine }: CorrectionConflictProps) {
  const { language } = useLanguage()
  const told = (claim: OpenClaim['claim']) => toldFields(language, claim)
  const changed = new Map(mine.fields.map((each) => [each.slice(0, each.indexOf('=')), each]))
  const own = { ...before.fields, ...Object.fromEntries([...changed].map(([name, given]) => [name, read(theirs, name, given.slice(name.length + 1))])) }
  const quote = mine.span === undefined ? before.quote : open.report.text.slice(mine.span.start, mine.span.end)
  const ownTold = told({ ...before, fields: own, quote })
  const save = (saved: Fields) => {
    acts.settleConflict()
    const fields = [...changed].filter(([name]) => saved[name] === ownTold[name]).map(([, given]) => given)
    take({ act: 'correct', claim: theirs.id, fields, span: saved[passage] === quote ? mine.span : undefined })
  }
  const leave = () => {
    acts.settleConflict()
    keptForms.drop(correctionKeptAs(theirs.id))
  }
  return <Reconcile before={told(before)} theirs={told(theirs)} mine={ownTold} nameOf={(field) => (field === passage ? inboxWords[language].text : fieldName(language, field))} save={save} leave={leave} />
}

/** Fields as a person reads them, with the words of the passage. */
function toldFields(language: Language, { fields, quote }: Pick<OpenClaim['claim'], 'fields' | 'quote'>): Fields {
  const told = Object.entries(fields).filter(([, value]) => value !== '').map(([name, value]) => [name, fieldValueText(language, name, value)])
  return { ...Object.fromEntries(told), [passage]: quote }
}

/** What was typed, as the field has it. */
function read({ kind }: OpenClaim['claim'], name: string, typed: string): unknown {
  const shape = fieldsOfKind(kind)[name]
  if (typed === '') return typed
  return shape === 'number' ? Number(typed) : shape === 'flag' ? typed === 'true' : typed
}
