import { addDays, type Day } from '../../core/index.ts'

/** A text with each `@-30` as the day so many days before or after the first day of the demo. */
export function withDays(text: string, first: Day): string {
  return text.replaceAll(/@([+-]\d{1,3})\b/g, (_, days: string) => addDays(first, Number(days)))
}
