import type { ReactNode } from 'react'
import { frameWords } from '../../words/workbench/frame.ts'
import { useAsOf } from './as-of.tsx'
import { useWords } from './language.tsx'

/** Controls that write: on a past day there are none, and why is said. */
export function OnlyToday({ children }: { readonly children: ReactNode }) {
  const words = useWords(frameWords)
  return useAsOf().asOf === undefined ? children : <p className="quiet">{words.pastDay}</p>
}
