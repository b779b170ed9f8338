import { createContext, useContext, useEffect } from 'react'

/** A key of a page, and in words what it does. */
export interface PageKey {
  /** As `KeyboardEvent.key` has it, with `Ctrl+` or `Shift+` before it where that is held. */
  readonly key: string
  readonly does: string
  readonly run: () => void
}

/** The keys of everything that is on the page, as main.tsx makes the place for them. */
export const PageKeys = createContext<Set<readonly PageKey[]> | undefined>(undefined)

/** Every key that works at this moment, for the list of keys and the palette. */
export function useKeysNow(): readonly PageKey[] {
  return [...useRegistered()].flat()
}

/** Keys that work while the component is there, except where somebody is typing. */
export function useKeys(keys: readonly PageKey[]): void {
  const registered = useRegistered()
  useEffect(() => {
    registered.add(keys)
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isCovered() || (isTyping(event.target) && !event.ctrlKey && !event.metaKey)) return
      const found = keys.find(({ key }) => key === nameOf(event))
      if (found === undefined) return
      event.preventDefault()
      found.run()
    }
    document.addEventListener('keydown', press)
    return () => {
      registered.delete(keys)
      document.removeEventListener('keydown', press)
    }
  }, [keys, registered])
}

function useRegistered(): Set<readonly PageKey[]> {
  const registered = useContext(PageKeys)
  if (registered === undefined) throw new Error('keys are used outside the page that keeps them')
  return registered
}

function nameOf({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): string {
  const held = ctrlKey || metaKey ? 'Ctrl+' : ''
  return held + (shiftKey && key.length > 1 ? `Shift+${key}` : key)
}

/** Under a layer the page rests: the keys are the layer's, Escape among them. */
function isCovered(): boolean {
  return document.querySelector('dialog:modal') !== null
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName))
}
