import { useMemo, useRef } from 'react'
import { flushSync } from 'react-dom'
import { useKeys, type PageKey } from '../shell/keys.ts'
import { useLanguage } from '../shell/language.tsx'
import { movingKeys, numberKeys } from './moving-keys.ts'
import type { Desk } from './use-desk.ts'
import { writingKeys } from './writing-keys.ts'

/** The keys by which a whole report is reviewed: one hand on the letters, the other on the arrows. */
export function useDeskKeys(desk: Desk, mayWrite: boolean): void {
  const { language } = useLanguage()
  const typed = useRef({ number: '', at: 0 })
  const keys = useMemo(() => [...movingKeys(desk, language), ...(desk.mode === 'reject' ? [] : numberKeys(desk, typed.current, language)), ...(mayWrite ? writingKeys(desk, language) : [])].map(atOnce), [desk, mayWrite, language])
  useKeys(keys)
}

/** Whoever types quickly presses the next key before the page would have been drawn: each key sees what the one before it did. */
function atOnce(key: PageKey): PageKey {
  return { ...key, run: () => flushSync(key.run) }
}
