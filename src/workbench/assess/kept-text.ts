import { useState } from 'react'

/** What somebody typed, kept in this tab until it has reached the server: also when the page is left or the session ends. */
export interface KeptText {
  readonly text: string
  readonly type: (text: string) => void
  /** Once the server has it; what is shown stays. */
  readonly forget: () => void
  /** Once the server has it and the field is for the next. */
  readonly clear: () => void
}

export function useKeptText(key: string, initial = ''): KeptText {
  const keptAs = `peil-assess-${key}`
  const [text, setText] = useState(() => sessionStorage.getItem(keptAs) ?? initial)
  const forget = () => sessionStorage.removeItem(keptAs)
  return {
    text, forget,
    type: (typed) => {
      sessionStorage.setItem(keptAs, typed)
      setText(typed)
    },
    clear: () => {
      forget()
      setText(initial)
    },
  }
}
