import { isDay, monthNumber, type Day, type LevelNotice } from '../../core/index.ts'
import { textOfMarkup } from '../html/markup-text.ts'
import { feedItems } from './feed-items.ts'
import { northernIrelandLevelIn, ukNotice } from './uk-level.ts'

/** The one item of MI5's feed: the level is the last word of its title, and its text may state that of Northern Ireland. Undefined for another form. */
export async function mi5Notices(text: string): Promise<readonly LevelNotice[] | undefined> {
  const [item, ...more] = /<rss[\s>]/i.test(text.slice(0, 4000)) ? ((await feedItems(text)) ?? []) : []
  const label = /^Current Threat Level:\s*([A-Z]+)$/i.exec(item?.title?.trim() ?? '')?.[1]
  const published = dayOf(item?.published ?? '')
  if (item === undefined || label === undefined || published === undefined || more.length > 0) return undefined
  const northernIreland = northernIrelandLevelIn(await textOfMarkup(item.markup))
  return [ukNotice('national', label, published), ...(northernIreland === undefined ? [] : [ukNotice('northernIreland', northernIreland, published)])]
}

/** `Thursday, April 30, 2026 -  06:09`, on the clock of London. */
function dayOf(written: string): Day | undefined {
  const [, month = '', day = '', year = ''] = /\b([A-Z][a-z]+) (\d{1,2}), (\d{4})\b/.exec(written) ?? []
  const found = `${year}-${String(monthNumber(month)).padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(found) ? found : undefined
}
