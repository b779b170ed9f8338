import type { EvidenceItem } from '../../core/index.ts'
import { wordedCells, type WordedCell } from '../../words/cells.ts'
import type { Words } from '../../words/words-for.ts'
import { withinLimit } from '../passage-limit.ts'
import { toldCells } from '../told-row.ts'
import { markup, nothing, type Markup } from './markup.ts'

type Row = Extract<EvidenceItem, { kind: 'row' }>
type Passage = Extract<EvidenceItem, { kind: 'passage' }>

/** So many items open at once; those after them stand behind one more opening, a line each. */
const openAtOnce = 6

/** What a sentence rests on: passages with their quote marked, rows of the record with their cells, each with its source. */
export function evidenceList(items: readonly EvidenceItem[], words: Words): Markup {
  const shown = items.length <= openAtOnce + 1 ? items : items.slice(0, openAtOnce)
  const rest = items.slice(shown.length)
  const whole = shown.map((item) => markup`<li class="${item.kind}">${item.kind === 'passage' ? passage(item, words) : wholeRow(item, words)}</li>`)
  const short = rest.map((item) => markup`<li class="${item.kind}">${item.kind === 'passage' ? passage(item, words) : shortRow(item, words)}</li>`)
  const more = rest.length === 0 ? nothing : markup`<li class="more"><details><summary>${words.page.more(rest.length)}</summary><ul>${short}</ul></details></li>`
  return markup`<ul class="evidence">${whole}${more}</ul>`
}

function passage(item: Passage, words: Words): Markup {
  const { page } = words
  const origin = item.origin === `press:${item.source}` ? item.sourceName : words.origin(item.origin)
  const { before, quote, after } = withinLimit(item)
  return markup`<blockquote>${before}<mark>${quote}</mark>${after}</blockquote>
<p class="facts"><span>${item.sourceName}, ${words.day(item.published)}${item.page === undefined ? nothing : markup`, ${page.onPage(item.page)}`}</span> <span>${page.origin}: ${origin}</span> <span>${page.exact}</span>${item.illustrative ? markup` <strong>${page.illustrative}</strong>` : nothing} ${link(item.url, item.title)}</p>`
}

function wholeRow(item: Row, words: Words): Markup {
  const { page, terms } = words
  return markup`<p class="kind">${terms.tables[item.table]} <code>${item.id}</code></p>
<dl>${wordedCells(words, item).map(({ name, text, lang }) => markup`<div><dt>${name}</dt><dd>${/^https?:/.test(text) ? link(text, siteOf(text)) : inLanguage(text, lang)}</dd></div>`)}</dl>
<p class="facts">${days(item, words)} <span>${page.origin}: ${words.origin(item.origin)}</span> <span>${page.confidence}: ${item.confidence === undefined ? page.unknown : terms.confidences[item.confidence]}</span> ${link(item.sourceUrl, item.publisher)}</p>${item.note === undefined ? nothing : markup`<p class="note">${page.note}${page.inEnglish}: <span lang="en">${item.note}</span></p>`}`
}

function shortRow(item: Row, words: Words): Markup {
  const told = toldCells(words, item)
  return markup`<p class="facts"><span>${words.day(item.happened)}</span> <span>${told.length === 0 ? item.id : told.map((cell, index) => markup`${index === 0 ? '' : ': '}${inLanguage(cell.text, cell.lang)}`)}</span> <span>${words.page.origin}: ${words.origin(item.origin)}</span> ${link(item.sourceUrl, item.publisher)}</p>`
}

function days({ table, happened, known }: Row, { terms, page, day }: Words): Markup {
  const happenedOn = terms.days[table]
  return markup`${happenedOn === undefined ? nothing : markup`<span>${happenedOn}: ${day(happened)}</span> `}<span>${page.known}: ${day(known)}</span>`
}

function inLanguage(text: string, lang: WordedCell['lang']): Markup {
  return lang === undefined ? markup`${text}` : markup`<span lang="${lang}">${text}</span>`
}

function siteOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address
}

/** A link out, for addresses of the web only; the record could hold any text. */
function link(address: string | undefined, name: string | undefined): Markup {
  if (address === undefined || !/^https?:\/\//i.test(address)) return name === undefined ? nothing : markup`<span>${name}</span>`
  return markup`<a href="${address}" rel="noopener noreferrer external">${name ?? address}</a>`
}
