import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { chooseLanguage } from '../../api/sign-in/own-account-shapes.ts'
import type { Language } from '../../core/index.ts'
import { call } from '../client/call.ts'
import { useLanguage } from './language.tsx'
import { useMe } from './use-me.ts'

/** Shows the language that the account chose, wherever that was. */
export function useOwnLanguage(): void {
  const { choose } = useLanguage()
  const own = useMe().data?.language ?? undefined
  useEffect(() => {
    if (own !== undefined) choose(own)
  }, [own, choose])
}

/** Chooses a language: for this browser, and for the account of whoever is signed in. */
export function useLanguageChoice(): (language: Language) => void {
  const queries = useQueryClient()
  const { choose } = useLanguage()
  const { data: me } = useMe()
  return (language) => {
    choose(language)
    if (me === undefined) return
    void call<typeof chooseLanguage>('POST /own-account/language', { body: { language } }).then(() => queries.invalidateQueries({ queryKey: ['me'] }))
  }
}
