import { entriesOf, type Day, type LogbookEntry } from '../../core/index.ts'

/** Whether an entry may be withdrawn today: a warning only while its window is not over and nobody has said what became of it, or failures would be withdrawn. */
export function mayWithdraw(entry: LogbookEntry, standing: readonly LogbookEntry[], today: Day): boolean {
  return entry.body.kind !== 'warning' || (today <= entry.body.window.last && !entriesOf(standing, 'resolution').some(({ about }) => about === entry.id))
}
