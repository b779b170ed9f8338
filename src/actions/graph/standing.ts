import type { EventRecord, Report, Standing, StoredClaim } from '../../core/index.ts'
import { listErasures } from '../../store/erasure.ts'
import { listCorrections, listRetractions, type Retraction } from '../../store/retractions.ts'
import type { GraphDesk } from './graph-desk.ts'

const stands: Standing = { kind: 'stands' }

/** Whether things of one kind stand by themselves. */
export async function ownStandings({ db, view }: Pick<GraphDesk, 'db' | 'view'>, kind: 'row' | 'record' | 'source' | 'dataset', ids: readonly string[]): Promise<ReadonlyMap<string, Standing>> {
  const retractions = await listRetractions(db, kind, ids, view)
  return new Map(ids.map((id) => [id, withdrawn(retractions.get(id))]))
}

/** A record falls by what its dataset says, by its own withdrawal or by that of its dataset. */
export async function recordStandings(desk: Pick<GraphDesk, 'db' | 'view'>, records: readonly EventRecord[]): Promise<ReadonlyMap<string, Standing>> {
  const own = await ownStandings(desk, 'record', records.map(({ id }) => id))
  const ofDatasets = await ownStandings(desk, 'dataset', [...new Set(records.map(({ dataset }) => dataset))])
  return new Map(records.map(({ id, dataset, status, times }) => {
    const standing = own.get(id) ?? stands
    if (status === 'withdrawn') return [id, { kind: 'withdrawn', known: times.known, reason: dataset }]
    return [id, standing.kind === 'stands' ? (ofDatasets.get(dataset) ?? stands) : standing]
  }))
}

/** A report falls by its own withdrawal, that of its source, or the erasure of its text. */
export async function reportStandings({ db, view }: GraphDesk, all: readonly Report[]): Promise<ReadonlyMap<string, Standing>> {
  const reports = all.filter(({ status }) => status !== 'asserted')
  const ids = reports.map(({ id }) => id)
  const erasures = await listErasures(db, ids)
  const retractions = await listRetractions(db, 'report', ids, view)
  const ofSources = await listRetractions(db, 'source', [...new Set(reports.map(({ source }) => source))], view)
  return new Map(reports.map(({ id, source }) => {
    const erasure = erasures.get(id)
    return [id, erasure === undefined ? withdrawn(retractions.get(id) ?? ofSources.get(source)) : { kind: 'erased', known: erasure.known, reason: erasure.reason }]
  }))
}

/** A claim falls with its report, or by itself; one that was corrected stands as corrected. */
export async function claimStandings(desk: GraphDesk, claims: readonly StoredClaim[], reports: readonly Report[]): Promise<ReadonlyMap<string, Standing>> {
  const ofReports = await reportStandings(desk, reports)
  const ids = claims.map(({ claim }) => claim.id)
  const retractions = await listRetractions(desk.db, 'claim', ids, desk.view)
  const corrections = await listCorrections(desk.db, claims.filter(({ status }) => status === 'corrected').map(({ claim }) => claim.id), desk.view)
  return new Map(claims.map(({ claim: { id }, report }) => {
    const ofReport = ofReports.get(report) ?? stands
    if (ofReport.kind !== 'stands') return [id, ofReport]
    const own = withdrawn(retractions.get(id))
    const correction = corrections.get(id)
    return [id, own.kind === 'stands' && correction !== undefined ? { kind: 'corrected', ...correction } : own]
  }))
}

function withdrawn(retraction: Retraction | undefined): Standing {
  return retraction === undefined ? stands : { kind: 'withdrawn', ...retraction }
}
