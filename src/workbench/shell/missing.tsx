import { Link } from '@tanstack/react-router'
import { frameWords } from '../../words/workbench/frame.ts'
import { useWords } from './language.tsx'

/** Said where there is no page at an address, with a way back. */
export function Missing() {
  const words = useWords(frameWords)
  return (
    <div className="empty">
      <h1>{words.missing}</h1>
      <p><Link to="/">{words.back}</Link></p>
    </div>
  )
}
