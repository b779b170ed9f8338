import { channels, type Erasure, type HealthFinding, type Outcome } from '../../core/index.ts'
import { listMigrations, listStoredTables, type StoredTable } from '../../store/catalog.ts'
import { countGivenUp } from '../../store/deliveries.ts'
import { listUnspread } from '../../store/distribute.ts'
import { listDuplicates, listOrphans, listRecordedLater, listRevisionGaps, listUnfinishedImports, secondsAhead, streamTexts } from '../../store/examine.ts'
import { listGuarded } from '../../store/history-guard.ts'
import { newestMigration } from '../../store/migrate.ts'
import { listSpreadTables } from '../../store/spread.ts'
import { countOutbox } from '../../store/outbox.ts'
import { countQueue } from '../../store/queue.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Database, Store } from '../../store/store.ts'
import type { Context } from '../context.ts'
import { examineLog } from './examine-log.ts'
import { examineChain } from '../audit/verify-audit.ts'
import { hasAudit } from '../../store/people/audit-log.ts'
import { unlikeText } from './unlike-text.ts'

/** Reports whose claims are held against their texts, where not all are. */
const sampledReports = 500

/** Looks at everything in a store that can be wrong with it; changes nothing. */
export function examineStore({ store, clock }: Pick<Context, 'store' | 'clock'>, all: boolean): Promise<Outcome<readonly HealthFinding[]>> {
  return attempt(store, async () => {
    const { db } = store
    const tables = await listStoredTables(db)
    const now = clock()
    return [
      await examineMigrations(db),
      ...(await examinePlaces(store, tables)),
      ...(tables.length === 0 ? [] : await examineRows(db, tables, all)),
      await examineQueue(db),
      await examineDeliveries(db, now),
      await examineImports(db),
      ...(await examineLog(db, tables)),
      ...(await examineAudit(store)),
      ...(await examineClock(db, tables, now)),
    ]
  })
}

async function examineMigrations(db: Database): Promise<HealthFinding> {
  const applied = (await listMigrations(db)).length
  const newest = newestMigration()
  return { check: 'migrations', state: applied === newest ? 'well' : 'note', applied, newest }
}

/** The guard on history, which gives way where tables are spread, and whether all of them are. */
async function examinePlaces({ db, hasCitus }: Store, tables: readonly StoredTable[]): Promise<readonly HealthFinding[]> {
  const spread = hasCitus ? (await listSpreadTables(db)).map(({ table }) => table) : []
  const { unguarded } = await listGuarded(db, tables)
  const bare = unguarded.filter((table) => !spread.includes(table))
  const history: HealthFinding = { check: 'history', state: bare.length > 0 ? 'wrong' : unguarded.length > 0 ? 'note' : 'well', tables: bare.length > 0 ? bare : unguarded }
  if (spread.length === 0) return [history]
  const missing = (await listUnspread(db)).map(({ table }) => table)
  return [history, { check: 'spread', state: missing.length === 0 ? 'well' : 'wrong', tables: missing }]
}

async function examineRows(db: Database, tables: readonly StoredTable[], all: boolean): Promise<readonly HealthFinding[]> {
  const orphans = await listOrphans(db, tables)
  const gaps = await listRevisionGaps(db, tables)
  const duplicates = await listDuplicates(db)
  return [
    { check: 'orphans', state: stateOf(orphans), found: orphans },
    { check: 'revisions', state: stateOf(gaps), found: gaps },
    { check: 'duplicates', state: stateOf(duplicates), found: duplicates },
    await examineCitations(db, tables, all),
  ]
}

/** What was lawfully erased is no fault, as long as what is left of it is as it must be. */
async function examineCitations(db: Database, tables: readonly StoredTable[], all: boolean): Promise<HealthFinding> {
  let looked = 0
  const broken: string[] = []
  const erased: Erasure[] = []
  for await (const kept of streamTexts(db, tables, all ? undefined : sampledReports)) {
    looked += kept.claims.length
    broken.push(...unlikeText(kept))
    if (kept.erasure !== undefined) erased.push(kept.erasure)
  }
  return { check: 'citations', state: broken.length > 0 ? 'wrong' : erased.length > 0 ? 'note' : 'well', looked, broken, erased }
}

async function examineQueue(db: Database): Promise<HealthFinding> {
  const { waiting, stuck } = (await countQueue(db)) ?? { waiting: 0, stuck: 0 }
  return { check: 'queue', state: stuck > 0 ? 'wrong' : waiting > 0 ? 'note' : 'well', waiting, stuck }
}

/** None in a store that has no audit log yet. */
async function examineAudit(store: Store): Promise<readonly HealthFinding[]> {
  if (!(await hasAudit(store.db))) return []
  const { state: { entries }, broken } = await examineChain({ store })
  return [{ check: 'audit-log', state: broken === undefined ? 'well' : 'wrong', entries, broken }]
}

/** How far back a message that was given up is still worth knowing of. */
const givenUpDays = 30

/** A follower that cannot be reached is no fault of the store, and neither is a sender that was not started. */
async function examineDeliveries(db: Database, now: Date): Promise<HealthFinding> {
  const { due, later } = await countOutbox(db, channels)
  const givenUp = await countGivenUp(db, new Date(now.getTime() - givenUpDays * 86_400_000))
  return { check: 'deliveries', state: due + later + givenUp > 0 ? 'note' : 'well', due, later, givenUp }
}

/** An import that runs right now is unfinished as well: nothing wrong, but worth knowing. */
async function examineImports(db: Database): Promise<HealthFinding> {
  const unfinished = await listUnfinishedImports(db)
  return { check: 'imports', state: unfinished.length === 0 ? 'well' : 'note', unfinished }
}

/** Moments are kept to the millisecond and shown to the second: a clock that is off by more than a minute mixes up what came first. */
const bearableSeconds = 60

async function examineClock(db: Database, tables: readonly StoredTable[], now: Date): Promise<readonly HealthFinding[]> {
  const aheadSeconds = await secondsAhead(db, now)
  const later = await listRecordedLater(db, tables, now)
  return [
    { check: 'clock', state: Math.abs(aheadSeconds) > bearableSeconds ? 'wrong' : 'well', aheadSeconds },
    { check: 'recorded-later', state: stateOf(later), tables: later },
  ]
}

function stateOf(found: readonly unknown[]): 'well' | 'wrong' {
  return found.length === 0 ? 'well' : 'wrong'
}
