import { markup, nothing, type Markup } from '../pages/markup.ts'

/** The head of a page that is no first screen of a level: what it is about, its heading, and lines of facts. */
export function pageHead(kicker: string, title: string, facts: readonly Markup[] = []): Markup {
  return markup`<div class="hero empty"><div><p class="kicker">${kicker}</p><h1>${title}</h1>${facts.length === 0 ? nothing : markup`<p class="facts">${facts.map((fact) => markup`<span>${fact}</span> `)}</p>`}</div></div>`
}

/** A part of a page under its heading, by a name that stays the same in both languages. */
export function part(name: string, heading: string, body: Markup): Markup {
  return markup`<section id="${name}" aria-labelledby="${name}-title"><h2 id="${name}-title">${heading}</h2><div class="column">${body}</div></section>`
}

/** A table that is shown at once, and scrolls by itself where a screen is narrow. */
export function shownTable(caption: string, heads: readonly string[], rows: readonly (readonly (string | Markup)[])[]): Markup {
  const head = heads.map((each) => markup`<th scope="col">${each}</th>`)
  const body = rows.map((cells) => markup`<tr>${cells.map((cell) => markup`<td>${cell}</td>`)}</tr>`)
  return markup`<div class="scroll shown" tabindex="0" role="group" aria-label="${caption}"><table><caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`
}
