import { useNavigate } from '@tanstack/react-router'
import { useState, type KeyboardEvent } from 'react'
import { languages, type Language } from '../../core/index.ts'
import { togetherWords } from '../../words/workbench/together.ts'
import { tourWords } from '../../words/workbench/tour.ts'
import { pages } from '../pages.ts'
import { keysNow } from '../shell/keys.ts'
import { useLanguage, useWords } from '../shell/language.tsx'
import { useMe } from '../shell/use-me.ts'
import { useSignInState } from '../shell/use-sign-in-state.ts'
import { Layer } from './layer.tsx'

interface Choice {
  readonly name: string
  /** Every name it is found by, in both languages. */
  readonly names: string
  readonly hint: string
  readonly run: () => void
}

/** Every page and every action by its name in either language, and a search for whatever else was typed. */
export function Palette({ close }: { readonly close: () => void }) {
  const words = useWords(togetherWords)
  const [asked, setAsked] = useState('')
  const [at, setAt] = useState(0)
  const choices = useChoices(asked)
  const shown = choices.filter(({ names }) => asked.trim().toLowerCase().split(/\s+/).every((word) => names.toLowerCase().includes(word)))
  const run = (choice: Choice | undefined) => {
    if (choice === undefined) return
    close()
    choice.run()
  }
  const press = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0) {
      event.preventDefault()
      setAt(Math.min(Math.max(at + step, 0), shown.length - 1))
    } else if (event.key === 'Enter') run(shown[at])
  }
  return (
    <Layer title={words.palette} className="palette" close={close}>
      <input role="combobox" aria-expanded aria-controls="palette-choices" aria-activedescendant={shown.length === 0 ? undefined : `palette-${at}`} aria-label={words.paletteAsk} placeholder={words.paletteAsk} value={asked} autoFocus
        onChange={({ target }) => { setAsked(target.value); setAt(0) }} onKeyDown={press} />
      <ul id="palette-choices" role="listbox" aria-label={words.palette}>
        {shown.map((choice, each) => <li key={choice.names} id={`palette-${each}`} role="option" aria-selected={each === at} onClick={() => run(choice)}>{choice.name}<span className="quiet">{choice.hint}</span></li>)}
      </ul>
      {shown.length === 0 ? <p className="quiet">{words.paletteNone}</p> : null}
    </Layer>
  )
}

function useChoices(asked: string): readonly Choice[] {
  const words = useWords(togetherWords)
  const { language, choose } = useLanguage()
  const { data: me } = useMe()
  const isDemo = useSignInState().data?.demo
  const navigate = useNavigate()
  const go = (path: string, search: Readonly<Record<string, string>> = {}) => void navigate({ to: path, search })
  const other = languages.find((each) => each !== language) ?? language
  const ofPages = pages.filter(({ path, right }) => !path.includes('$') && me?.rights.includes(right) === true)
  const search = ofPages.find(({ path }) => /search/.test(path)) ?? ofPages.find(({ path }) => /evidence/.test(path))
  return [
    ...ofPages.map(({ path, title }) => ({ name: title[language], names: both(title), hint: words.goTo, run: () => go(path) })),
    ...(isDemo === true ? [{ name: tourWords[language].bringBack, names: both({ nl: tourWords.nl.bringBack, en: tourWords.en.bringBack }), hint: words.goTo, run: () => go('/overview', { tour: 'shown' }) }] : []),
    ...keysNow().map(({ key, does, run }) => ({ name: does, names: does, hint: key, run })),
    { name: words.switchLanguage, names: both({ nl: togetherWords.nl.switchLanguage, en: togetherWords.en.switchLanguage }), hint: other, run: () => choose(other) },
    ...(asked.trim() === '' || search === undefined ? [] : [{ name: words.searchFor(asked.trim()), names: asked, hint: words.goTo, run: () => go(search.path, { q: asked.trim() }) }]),
  ]
}

/** A title as it is found by in either language. */
function both(titles: Readonly<Record<Language, string>>): string {
  return languages.map((each) => titles[each]).join(' ')
}
