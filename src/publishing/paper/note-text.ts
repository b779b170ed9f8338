import type { EvidenceItem } from '../../core/index.ts'
import type { PaperWords } from '../../words/paper.ts'
import type { Words } from '../../words/words-for.ts'
import { withinLimit } from '../passage-limit.ts'
import { toldCells } from '../told-row.ts'
import type { PaperNote, PaperText } from './paper.ts'

/** A piece of evidence as a note: a passage with its quote, or what a row of the record says; each with its source, its day and its address. */
export function noteOf(item: EvidenceItem, words: Words, paper: PaperWords): PaperNote {
  return item.kind === 'passage' ? passageNote(item, words) : rowNote(item, words, paper)
}

function passageNote(item: Extract<EvidenceItem, { kind: 'passage' }>, words: Words): PaperNote {
  const { page } = words
  const { before, quote, after } = withinLimit(item)
  const origin = item.origin === `press:${item.source}` ? item.sourceName : words.origin(item.origin)
  const facts = [item.sourceName, words.day(item.published), ...(item.page === undefined ? [] : [page.onPage(item.page)]), `${page.origin}: ${origin}`, ...(item.illustrative ? [page.illustrative] : [])]
  return { said: [], quote: [before, quote, after], title: item.title, source: facts.join(', '), address: webAddress(item.url) }
}

function rowNote(item: Extract<EvidenceItem, { kind: 'row' }>, words: Words, paper: PaperWords): PaperNote {
  const { page, terms } = words
  const told = toldCells(words, item).map(({ text, lang }): PaperText => ({ text, lang: lang ?? words.language }))
  const address = webAddress(item.sourceUrl)
  const facts = [
    ...(item.publisher === undefined ? [] : [item.publisher]), words.day(item.happened), `${page.origin}: ${words.origin(item.origin)}`,
    `${page.confidence}: ${item.confidence === undefined ? page.unknown : terms.confidences[item.confidence]}`, ...(address === '' ? [paper.noAddress] : []),
  ]
  return { said: told, quote: ['', '', ''], title: `${terms.tables[item.table]} ${item.id}`, source: facts.join(', '), address }
}

/** An address of the web in plain characters; nothing else is made a link, since a row could hold any text. */
function webAddress(address: string | undefined): string {
  return address !== undefined && /^https?:\/\//i.test(address) && URL.canParse(address) ? new URL(address).href : ''
}
