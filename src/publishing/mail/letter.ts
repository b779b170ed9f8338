import type { Language } from '../../core/index.ts'
import { cleanText } from '../exchange/clean-text.ts'
import { markup, type Markup } from '../pages/markup.ts'

/** What a mail says, in the order in which it is read. */
export interface Letter {
  readonly language: Language
  readonly title: string
  readonly parts: readonly LetterPart[]
  /** In small print under a line: why somebody gets it, and how it stops. */
  readonly closing: readonly LetterPart[]
}

/** A paragraph, a heading, or a link on a line of its own. */
export type LetterPart = string | { readonly heading: string } | { readonly link: string; readonly address: string }

/** The letter as plain text: everything that its other form has, addresses written out. */
export function letterText({ title, parts, closing }: Letter): string {
  return [title, ...parts.map(partText), '-- ', ...closing.map(partText)].map(cleanText).join('\n\n').concat('\n')
}

function partText(part: LetterPart): string {
  if (typeof part === 'string') return part
  return 'heading' in part ? part.heading : `${part.link}:\n${part.address}`
}

const style = 'html{background:Canvas;color:CanvasText}body{margin:0 auto;max-width:36rem;padding:1rem;font:17px/1.5 Georgia,serif}h1{font-size:1.4em;line-height:1.25}h2{font-size:1.1em}footer{border-top:1px solid #767676;margin-top:2rem;font-size:.9em}'

/** The letter as a page that loads nothing: no picture, no font, nothing that tells somebody that it was opened. */
export function letterHtml({ language, title, parts, closing }: Letter): string {
  return markup`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${cleanText(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${cleanText(title)}</h1>
${parts.map(partMarkup)}</main>
<footer>
${closing.map(partMarkup)}</footer>
</body>
</html>
`.toString()
}

function partMarkup(part: LetterPart): Markup {
  if (typeof part === 'string') return markup`<p>${cleanText(part)}</p>
`
  if ('heading' in part) return markup`<h2>${cleanText(part.heading)}</h2>
`
  return markup`<p><a href="${part.address}">${cleanText(part.link)}</a></p>
`
}
