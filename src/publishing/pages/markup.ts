import { html, raw } from 'hono/html'
import { cleanText } from '../exchange/clean-text.ts'

/** Markup that is safe to put into a page: every value in it was escaped, or was made by Peil itself. */
export type Markup = Exclude<ReturnType<typeof html>, Promise<unknown>>
type Value = string | number | undefined | Markup | readonly Markup[]

/** A template whose values are escaped, markup excepted; characters that HTML does not allow, or that turn the text around them, become U+FFFD. */
export function markup(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
  const made = html(strings, ...values.map((value) => (typeof value === 'string' ? cleanText(value.replace(/\r\n?/g, '\n')) : value)))
  if (made instanceof Promise) throw new Error('markup holds no promises')
  return made
}

/** SVG drawn by Peil's own charts. */
export function drawing(svg: string): Markup {
  const made = raw(svg)
  return made
}

/** JSON as `jsonBody` writes it, which cannot close a script. */
export function jsonMarkup(json: string): Markup {
  const made = raw(json)
  return made
}

export const nothing: Markup = raw('')
