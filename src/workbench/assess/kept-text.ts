import { useState } from 'react'

/** What somebody typed, kept in this tab until it has reached the server: also when the page is left or the session ends. */
export function useKeptText(key: string, initial = ''): readonly [text: string, setText: (text: string) => void, forget: () => void] {
  const keptAs = `peil-assess-${key}`
  const [text, setText] = useState(() => sessionStorage.getItem(keptAs) ?? initial)
  const keep = (typed: string) => {
    sessionStorage.setItem(keptAs, typed)
    setText(typed)
  }
  const forget = () => {
    sessionStorage.removeItem(keptAs)
    setText(initial)
  }
  return [text, keep, forget]
}
