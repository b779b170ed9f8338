import type { Dataset, Day, Period } from '../../core/index.ts'
import type { seenKeys } from '../../imports/seen-keys.ts'
import { addDataset, findDataset } from '../../store/datasets.ts'
import { addBatch, type ImportBatch } from '../../store/import-batches.ts'
import { listAsserted, withdrawRecords } from '../../store/import-records.ts'
import { inImportTransaction, type ImportSession } from '../../store/import-session.ts'
import type { Context } from '../context.ts'
import type { ImportRequest, ImportResult, Run } from './import-events.ts'
import { widened, type newTally } from './import-tally.ts'

/** What a run has come to when the last row is read. */
export interface Ending {
  readonly run: Run
  readonly last: ImportBatch
  readonly tally: ReturnType<typeof newTally>
  readonly seen: ReturnType<typeof seenKeys>
}

/** Withdraws what is gone where that was asked, keeps the dataset as it now is, and closes the run. */
export async function finishRun({ clock }: Context, session: ImportSession, request: ImportRequest, { run, last, tally, seen }: Ending): Promise<ImportResult> {
  // A file without rows is more likely a broken answer than a dataset that lost all of its records.
  const withheld = request.complete && (tally.unknown > 0 || tally.read === 0)
  const gone = request.complete && !withheld ? await listGone(session, last.dataset, seen) : []
  return inImportTransaction(session, true, async () => {
    const recorded = clock()
    const withdrawn = await withdrawRecords(session, gone, run.known, recorded)
    const dataset = await keepDataset(session, request, tally.covers, { known: run.known, recorded })
    const counts = { ...last.counts, withdrawn }
    await addBatch(session, { ...last, batch: last.batch + 1, rows: tally.read, counts, finished: true }, recorded)
    const { read, repeated, quarantined } = tally
    return {
      ...counts, dataset, known: run.known, isKnownStated: request.known === undefined && tally.stated > 0, read, resumedAt: run.last.rows, repeated, quarantined, withheld,
      cautions: Object.fromEntries([...tally.cautions].toSorted(([one], [other]) => (one < other ? -1 : 1))),
    }
  })
}

async function listGone(session: ImportSession, dataset: string, seen: ReturnType<typeof seenKeys>): Promise<readonly string[]> {
  const gone: string[] = []
  for await (const ids of listAsserted(session, dataset)) gone.push(...ids.filter((id) => !seen.has(id.slice(dataset.length + 1))))
  return gone
}

/** A dataset covers the days of all that was ever brought in of it. */
async function keepDataset(session: ImportSession, { file, format }: ImportRequest, covers: Period | undefined, times: { readonly known: Day; readonly recorded: Date }): Promise<Dataset> {
  const kept = await findDataset(session, format.dataset.id)
  const version = format.versionOf?.(file.name)
  const all = covers === undefined ? kept?.dataset.covers : widened(kept?.dataset.covers, covers)
  const dataset: Dataset = { ...format.dataset, version, covers: all ?? { first: times.known, last: times.known } }
  const isSame = kept !== undefined && JSON.stringify(sorted(kept.dataset)) === JSON.stringify(sorted(dataset))
  if (!isSame && all !== undefined) await addDataset(session, dataset, { revision: (kept?.revision ?? 0) + 1, ...times })
  return dataset
}

/** The database gives the fields of an object in an order of its own. */
function sorted(dataset: Dataset): readonly unknown[] {
  const { id, name, version, licence, mayBePassedOn, counts, covers, breaks } = dataset
  return [id, name, version ?? null, licence, mayBePassedOn, counts, covers.first, covers.last, ...breaks.flatMap(({ day, reason }) => [day, reason])]
}
