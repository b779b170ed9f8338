import type { Words } from '../../words/words-for.ts'
import type { ChartTable } from '../charts/chart-tables.ts'
import { markup, type Markup } from './markup.ts'

/** The numbers of a chart as a table, one key away. */
export function tableTwin({ caption, heads, rows }: ChartTable, words: Words): Markup {
  const head = heads.map((each) => markup`<th scope="col">${each}</th>`)
  const body = rows.map((cells) => markup`<tr>${cells.map((cell) => markup`<td>${cell}</td>`)}</tr>`)
  return markup`<details class="twin"><summary>${words.page.table}</summary><div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table><caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div></details>`
}
