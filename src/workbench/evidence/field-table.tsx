import type { ReadingField } from '../../core/index.ts'
import { fieldValue } from '../../words/field-value.ts'
import { pairWords } from '../../words/pairs.ts'
import { useLanguage, useWords } from '../shell/language.tsx'

/** Two readings field by field, with what agrees and what differs. */
export function FieldTable({ a, b, fields }: { readonly a: string; readonly b: string; readonly fields: readonly ReadingField[] }) {
  const words = useWords(pairWords)
  const { language } = useLanguage()
  const said = ({ field }: ReadingField, value: string | undefined) => (value === undefined ? words.unsaid : fieldValue(language, field, value))
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={`${a} – ${b}`}>
      <table className="beside">
        <thead><tr><td></td><th scope="col">{a}</th><th scope="col">{b}</th><td></td></tr></thead>
        <tbody>{fields.map((field) => (
          <tr key={field.field}><th scope="row">{words.fields[field.field]}</th><td>{said(field, field.a)}</td><td>{said(field, field.b)}</td><td>{field.agrees === undefined ? '' : field.agrees ? words.agrees : words.differs}</td></tr>
        ))}</tbody>
      </table>
    </div>
  )
}
