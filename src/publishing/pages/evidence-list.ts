import type { EvidenceItem } from '../../core/index.ts'
import { cellName, cellValue } from '../../words/cells.ts'
import type { Words } from '../../words/words-for.ts'
import { markup, nothing, type Markup } from './markup.ts'

type Row = Extract<EvidenceItem, { kind: 'row' }>
type Passage = Extract<EvidenceItem, { kind: 'passage' }>

/** So many items are shown in full; those after them in one line each. */
const inFull = 4

/** What a sentence rests on: passages with their quote marked, rows of the record with their cells, each with its source. */
export function evidenceList(items: readonly EvidenceItem[], words: Words): Markup {
  const listed = items.map((item, index) => markup`<li class="${item.kind}">${item.kind === 'passage' ? passage(item, words) : index < inFull ? wholeRow(item, words) : shortRow(item, words)}</li>`)
  return markup`<ul class="evidence">${listed}</ul>`
}

function passage(item: Passage, words: Words): Markup {
  const { page } = words
  return markup`<blockquote>${item.before}<mark>${item.quote}</mark>${item.after}</blockquote>
<p class="facts"><span>${item.source}, ${words.day(item.published)}</span> <span>${page.origin}: ${item.origin}</span> <span>${page.exact}</span>${item.illustrative ? markup` <strong>${page.illustrative}</strong>` : nothing} ${link(item.url, item.title)}</p>`
}

function wholeRow(item: Row, words: Words): Markup {
  const { page, terms } = words
  const cells = item.cells.map(({ name, value }) => markup`<div><dt>${cellName(words, name)}</dt><dd>${/^https?:/.test(value) ? link(value, siteOf(value)) : cellValue(words, name, value)}</dd></div>`)
  return markup`<p class="kind">${terms.tables[item.table]} <code>${item.id}</code></p>
<dl>${cells}</dl>
<p class="facts">${dates(item, words)} <span>${page.origin}: ${item.origin}</span> <span>${page.confidence}: ${item.confidence === undefined ? page.unknown : terms.confidences[item.confidence]}</span> ${link(item.sourceUrl, item.publisher)}</p>${item.note === undefined ? nothing : markup`<p class="note">${page.note}: <span lang="en">${item.note}</span></p>`}`
}

function shortRow(item: Row, words: Words): Markup {
  const named = item.cells.find(({ name }) => name === 'place' || name === 'cohort' || name === 'edition')
  return markup`<p class="facts"><span>${words.day(item.happened)}</span> <span>${named === undefined ? item.id : cellValue(words, named.name, named.value)}</span> <span>${words.page.origin}: ${item.origin}</span> ${link(item.sourceUrl, item.publisher)}</p>`
}

function dates({ happened, known }: Row, words: Words): Markup {
  return markup`<span>${words.page.happened}: ${words.day(happened)}</span> <span>${words.page.known}: ${words.day(known)}</span>`
}

function siteOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address
}

/** A link out, for addresses of the web only; the record could hold any text. */
function link(address: string | undefined, name: string | undefined): Markup {
  if (address === undefined || !/^https?:\/\//i.test(address)) return name === undefined ? nothing : markup`<span>${name}</span>`
  return markup`<a href="${address}" rel="noopener noreferrer external">${name ?? address}</a>`
}
