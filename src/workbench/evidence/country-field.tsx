import { useState } from 'react'
import { evidenceWords } from '../../words/workbench/evidence.ts'
import { useWords } from '../shell/language.tsx'

/** A country by its two letters, asked for once both are there. */
export function CountryField({ label, country, choose }: { readonly label?: string; readonly country: string; readonly choose: (country: string) => void }) {
  const words = useWords(evidenceWords).filter
  const [typed, type] = useState(country)
  return (
    <div className="filter">
      <label>{label ?? words.country}<input type="text" maxLength={2} value={typed} onChange={({ target }) => {
        const code = target.value.toUpperCase()
        type(code)
        if (/^[A-Z]{2}$/.test(code)) choose(code)
      }} /></label>
    </div>
  )
}
