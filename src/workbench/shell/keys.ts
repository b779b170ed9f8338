import { useEffect } from 'react'

/** A key of a page, and in words what it does. */
export interface PageKey {
  /** As `KeyboardEvent.key` has it, with `Ctrl+` or `Shift+` before it where that is held. */
  readonly key: string
  readonly does: string
  readonly run: () => void
}

const registered = new Set<readonly PageKey[]>()

/** Every key that works at this moment, for the list of keys and the palette. */
export function keysNow(): readonly PageKey[] {
  return [...registered].flat()
}

/** Keys that work while the component is there, except where somebody is typing. */
export function useKeys(keys: readonly PageKey[]): void {
  useEffect(() => {
    registered.add(keys)
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || (isTyping(event.target) && !event.ctrlKey && !event.metaKey)) return
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
  }, [keys])
}

function nameOf({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): string {
  const held = ctrlKey || metaKey ? 'Ctrl+' : ''
  return held + (shiftKey && key.length > 1 ? `Shift+${key}` : key)
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName))
}
