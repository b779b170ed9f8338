/// <reference lib="dom" />
import { parseLanguage, type Language } from '../core/index.ts'

/** The element of the page that has this name; throws where a page and its script do not belong together. */
export function getPart<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id)
  if (!(found instanceof kind)) throw new Error(`the page has no ${kind.name} named ${id}`)
  return found
}

/** A new element that holds texts or other elements. */
export function element(name: string, ...children: readonly (string | Node)[]): HTMLElement {
  const made = document.createElement(name)
  made.append(...children)
  return made
}

export function pageLanguage(): Language {
  const language = parseLanguage(document.documentElement.lang)
  if (!language.ok) throw new Error('the page is in no language of Peil')
  return language.value
}

/** Root of the site, as the page points to it. */
export function siteRoot(form: HTMLFormElement): URL {
  return new URL(form.dataset.root ?? '.', document.baseURI)
}
