import type { LevelNotice } from '../../core/index.ts'
import { textOfMarkup } from '../html/markup-text.ts'
import { statedDay } from '../stated-day.ts'
import { feedItems } from './feed-items.ts'
import { nationalLevelIn, northernIrelandLevelIn, ukNotice } from './uk-level.ts'

/** A headline that tells a change: `UK terrorism threat level raised to SEVERE`. */
const told = /\bthreat level (?:has been |is )?(?:raised|increased|lowered|reduced|changed)(?: from [a-z]+)? to ([a-z]+)/i

/** Levels on a page of GOV.UK, by its content API, or told in a list of announcements (Atom), which may tell none. Undefined for another form. */
export async function govUkNotices(text: string): Promise<readonly LevelNotice[] | undefined> {
  const page = parsePage(text)
  if (page !== undefined) return noticesOnPage(page)
  if (!/<feed[\s>]/.test(text.slice(0, 4000)) || !/<id>https:\/\/www\.gov\.uk\//.test(text)) return undefined
  const items = await feedItems(text)
  return items?.flatMap(({ title, published }) => {
    const label = told.exec(title ?? '')?.[1]
    const day = statedDay(published)
    return label === undefined || day === undefined ? [] : [ukNotice('national', label, day)]
  })
}

interface GovUkPage {
  readonly body: string
  readonly updated: string
}

async function noticesOnPage({ body, updated }: GovUkPage): Promise<readonly LevelNotice[] | undefined> {
  const text = await textOfMarkup(body)
  const published = statedDay(updated)
  const national = nationalLevelIn(text)
  if (published === undefined || national === undefined) return undefined
  const northernIreland = northernIrelandLevelIn(text)
  return [ukNotice('national', national, published), ...(northernIreland === undefined ? [] : [ukNotice('northernIreland', northernIreland, published)])]
}

function parsePage(text: string): GovUkPage | undefined {
  const page = parseJson(text)
  if (!isObject(page) || !isObject(page.details) || typeof page.content_id !== 'string') return undefined
  const { details: { body }, public_updated_at: updated } = page
  return typeof body === 'string' && typeof updated === 'string' ? { body, updated } : undefined
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
