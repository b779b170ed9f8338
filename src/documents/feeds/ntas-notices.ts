import type { LevelNotice } from '../../core/index.ts'
import { parsePage, type ParsedElement } from '../html/markup-text.ts'
import { statedDay } from '../stated-day.ts'

/** Steps of NTAS as the public record names them, by the word that the type of an alert holds. */
const steps = [['imminent', 'imminent alert'], ['elevated', 'elevated alert'], ['bulletin', 'bulletin']] as const

/** The advisories in force in the United States; a list without any says that none is. Undefined for another form. */
export async function ntasNotices(text: string): Promise<readonly LevelNotice[] | undefined> {
  if (!/^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<alerts[\s/>]/.test(text)) return undefined
  const page = await parsePage(text)
  const alerts = [...(page?.querySelectorAll('alerts > alert') ?? [])].map(toNotice)
  if (alerts.length === 0) return [{ ...nation, label: undefined, published: undefined, until: undefined }]
  return alerts.every((each) => each !== undefined) ? alerts : undefined
}

const nation = { country: 'US', scaleId: 'us_ntas_2015', scope: 'national' } as const

function toNotice(alert: ParsedElement): LevelNotice | undefined {
  const type = alert.getAttribute('type')?.toLowerCase()
  const published = dayOf(alert.getAttribute('start') ?? alert.getAttribute('effective'))
  if (type === undefined || published === undefined) return undefined
  const label = steps.find(([word]) => type.includes(word))?.[1] ?? type
  return { ...nation, label, published, until: dayOf(alert.getAttribute('end') ?? alert.getAttribute('expires')) }
}

/** Also `2011/04/27 12:00`. */
function dayOf(written: string | null) {
  return statedDay(written?.replaceAll('/', '-'))
}
