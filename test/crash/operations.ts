import { add } from './operations/add.ts'
import { correct } from './operations/correct.ts'
import { erase } from './operations/erase.ts'
import { exportAll } from './operations/export.ts'
import { importEvents } from './operations/import-events.ts'
import { migrate } from './operations/migration.ts'
import { restore } from './operations/restore.ts'
import { retract } from './operations/retract.ts'
import { retractDataset } from './operations/retract-dataset.ts'
import { split } from './operations/split.ts'
import { work } from './operations/worker.ts'
import type { Operation } from './operations/operation.ts'

/** In this order: the first five are those of `npm test`. */
export const operations: readonly Operation[] = [importEvents, split, retract, migrate, add, work, correct, erase, restore, exportAll, retractDataset]
