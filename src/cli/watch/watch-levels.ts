import type { Context } from '../../actions/context.ts'
import { keepLevelNotices, setNoticeAside } from '../../actions/keep-level-notices.ts'
import { done, type Outcome } from '../../core/index.ts'
import { decodeText } from '../../documents/decode-text.ts'
import { levelNotices } from '../../documents/feeds/level-notices.ts'
import { watchWords } from '../../words/watching.ts'
import type { Terminal } from '../command.ts'
import type { fetchChanged } from '../public-fetch.ts'
import { isAddress, readRaw, type Raw } from '../read-input.ts'
import { whenChanged } from './watch-feed.ts'
import type { Watcher } from './watcher.ts'

/** Watches an official level feed, behind an address or in a file; what is not understood is set aside and refused. */
export function watchLevels(place: string, everySeconds: number, context: Context, terminal: Terminal, ask: typeof fetchChanged): Watcher {
  const take = (raw: Raw) => keepLevels(place, raw, context, terminal)
  return { place, everySeconds, look: () => (isAddress(place) ? whenChanged(place, context, terminal, ask, (fetched) => take({ ...fetched, url: place })) : lookAtFile(place, terminal, take)) }
}

async function lookAtFile(place: string, terminal: Terminal, take: (raw: Raw) => Promise<Outcome<readonly string[]>>): Promise<Outcome<readonly string[]>> {
  const raw = await readRaw(place, terminal)
  return raw.ok ? take(raw.value) : raw
}

async function keepLevels(place: string, { bytes, contentType }: Raw, context: Context, terminal: Terminal): Promise<Outcome<readonly string[]>> {
  const text = decodeText(bytes, place, contentType)
  if (!text.ok) return text
  const notices = await levelNotices(text.value, place)
  const kept = notices.ok ? await keepLevelNotices(context, place, notices.value) : notices
  if (kept.ok) return done(kept.value.map(watchWords[terminal.language].level))
  const aside = await setNoticeAside(context, place, text.value)
  return aside.ok ? kept : aside
}
