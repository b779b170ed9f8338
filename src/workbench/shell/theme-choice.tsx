import { useState } from 'react'
import { frameWords } from '../../words/workbench/frame.ts'
import { useWords } from './language.tsx'
import { showTheme, themeKept, themes } from './theme.ts'

/** Light, dark, or as the machine is set. */
export function ThemeChoice() {
  const words = useWords(frameWords)
  const [theme, setTheme] = useState(themeKept)
  return (
    <select className="choice" aria-label={words.theme} value={theme} onChange={({ target }) => {
      const chosen = themes.find((each) => each === target.value) ?? 'system'
      setTheme(chosen)
      showTheme(chosen)
    }}>
      {themes.map((each) => <option key={each} value={each}>{words.themes[each]}</option>)}
    </select>
  )
}
