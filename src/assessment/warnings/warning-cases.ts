import { entriesOf, type Day, type EntryOf, type LogbookEntry, type WarningCase, type WarningStatus } from '../../core/index.ts'

/** Every warning among the entries in view, with what became of it by the end of a day; none is left out. Entries in the order of recording. */
export function warningCases(entries: readonly LogbookEntry[], asOf: Day): readonly WarningCase[] {
  const withdrawals = new Map(entriesOf(entries, 'withdrawal').map((withdrawal) => [withdrawal.about, withdrawal]))
  const standing = entriesOf(entries, 'resolution').filter(({ id }) => !withdrawals.has(id))
  const resolutionsOf = Map.groupBy(standing, ({ about }) => about)
  return entriesOf(entries, 'warning').map((warning) => {
    const resolutions = resolutionsOf.get(warning.id) ?? []
    const withdrawal = withdrawals.get(warning.id)
    return { warning, status: statusOf(warning, resolutions, withdrawal, asOf), resolutions, withdrawal, isHindsight: isHindsight(warning) }
  })
}

function statusOf({ body: { window } }: EntryOf<'warning'>, resolutions: readonly EntryOf<'resolution'>[], withdrawal: EntryOf<'withdrawal'> | undefined, asOf: Day): WarningStatus {
  const resolution = resolutions.at(-1)
  if (withdrawal !== undefined) return 'withdrawn'
  if (resolution !== undefined) return resolution.body.outcome.kind
  return asOf > window.last ? 'due' : 'open'
}

/** By the clock of the store, whatever day the warning gives itself. */
function isHindsight({ recorded, body }: EntryOf<'warning'>): boolean {
  return recorded.slice(0, 10) >= body.window.first
}
