import { pageOf, type Report, type Standing } from '../../core/index.ts'
import { claimOrigins } from '../../evidence/origins/origin-of-claim.ts'
import { addressesOfRow, originsOfRow } from '../../evidence/origins/origin-of-row.ts'
import { listDatasetNames } from '../../store/datasets.ts'
import { listKeptClaims } from '../../store/kept-claims.ts'
import { listKeptRecords } from '../../store/kept-records.ts'
import { listKeptRows, listScaleSteps } from '../../store/kept-rows.ts'
import { sourceFinder } from '../../evidence/origins/sources-of-row.ts'
import { listCopies, listTextLinks } from '../../store/text-links.ts'
import { listSources, listSourcesById } from '../../store/reports.ts'
import { listAttributions } from '../../store/wanted-claims.ts'
import { maskReports } from '../mask-evidence.ts'
import type { GraphDesk, Loaded, NodeRef } from './graph-desk.ts'
import { sentenceOfRow } from './sentence-of-row.ts'
import { listReasons } from './reasons-of-decision.ts'
import { claimStandings, ownStandings, recordStandings, reportStandings } from './standing.ts'

const stands: Standing = { kind: 'stands' }

/** Rows of the record, in words and as they were coded for the level: on the pages that they were seen on and the sources that they name, a decision also on the reasons that its edition gave. */
export async function loadRows(desk: GraphDesk, ids: readonly string[]): Promise<readonly Loaded[]> {
  const rows = await listKeptRows(desk.db, desk.view, ids)
  const standings = await ownStandings(desk, 'row', ids)
  const scales = rows.some(({ kind }) => kind === 'level-decision') ? await listScaleSteps(desk.db, desk.view) : []
  const reasons = await listReasons(desk, rows)
  const find = sourceFinder(rows.length === 0 ? [] : await listSources(desk.db, desk.view), desk.vocabulary)
  const { translations, levelModel } = desk.files
  return rows.map((row) => ({
    node: {
      kind: 'row', id: row.id, table: row.kind, happened: row.times.happened, origin: originsOfRow(row, { rows: scales }, desk.vocabulary).join('+'),
      says: sentenceOfRow(row, translations), coded: levelModel.coding.filter((line) => line.row === row.id), standing: standings.get(row.id) ?? stands,
    },
    supports: [
      ...(reasons.get(row.id) ?? []).map((id): NodeRef => ({ kind: 'row', id })), ...addressesOfRow(row).map((id): NodeRef => ({ kind: 'address', id })),
      ...find(row, { rows: scales }).named.map((id): NodeRef => ({ kind: 'source', id })),
    ],
  }))
}

/** Records of datasets. */
export async function loadRecords(desk: GraphDesk, ids: readonly string[]): Promise<readonly Loaded[]> {
  const records = await listKeptRecords(desk.db, desk.view, ids)
  const standings = await recordStandings(desk, records)
  return records.map(({ id, dataset, place, country, times }) => ({
    node: {
      kind: 'record', id, dataset, place, country, days: times.happened,
      standing: standings.get(id) ?? stands,
    },
    supports: [{ kind: 'dataset', id: dataset }],
  }))
}

/** Claims with the passage that they rest on; names of persons in it are hidden. */
export async function loadClaims(desk: GraphDesk, ids: readonly string[]): Promise<readonly Loaded[]> {
  const claims = await listKeptClaims(desk.db, desk.view, ids)
  const reports = await desk.reports(claims.map(({ report }) => report))
  const reportsById = new Map(reports.map((report) => [report.id, report]))
  const standings = await claimStandings(desk, claims, reports)
  const said = await listAttributions(desk.db, desk.view, reports.map(({ id }) => id))
  const originOf = claimOrigins({ claims: said, textLinks: await listTextLinks(desk.db, reports.map(({ id }) => id), desk.view) }, desk.vocabulary)
  const masked = maskReports({ reports })
  return claims.flatMap(({ claim, report: reportId }) => {
    const report = reportsById.get(reportId)
    if (report === undefined) return []
    const { id, kind, start, end, quote } = claim
    const passage = masked.ref({ kind: 'passage', claim: id, citation: { report: reportId, start, end, quote } })
    return [{
      node: {
        kind: 'claim' as const, id, claimKind: kind, start, end, page: pageOf(report.pages, claim), quote: passage.kind === 'passage' ? passage.citation.quote : quote,
        origin: originOf(claim, report), illustrative: report.illustrative, standing: standings.get(id) ?? stands,
      },
      supports: [{ kind: 'report' as const, id: reportId }],
    }]
  })
}

/** Reports: on their source, and on the report that they copy. */
export async function loadReports(desk: GraphDesk, ids: readonly string[]): Promise<readonly Loaded[]> {
  const reports = await desk.reports(ids)
  const standings = await reportStandings(desk, reports)
  const copies = await listCopies(desk.db, desk.view, ids)
  return reports.map((report: Report) => ({
    node: { kind: 'report', id: report.id, title: report.title, published: report.published, illustrative: report.illustrative, standing: standings.get(report.id) ?? stands },
    supports: [{ kind: 'source', id: report.source }, ...copies.filter((copy) => copy.report === report.id).map(({ other }): NodeRef => ({ kind: 'report', id: other }))],
  }))
}

/** Sources rest on nothing that Peil keeps. */
export async function loadSources(desk: GraphDesk, ids: readonly string[]): Promise<readonly Loaded[]> {
  const standings = await ownStandings(desk, 'source', ids)
  const sources = await listSourcesById(desk.db, desk.view, ids)
  return sources.map(({ id, name, reliability }) => ({ node: { kind: 'source', id, name, reliability, standing: standings.get(id) ?? stands }, supports: [] }))
}

/** Datasets, by the name that their maker gave them. */
export async function loadDatasets(desk: GraphDesk, ids: readonly string[]): Promise<readonly Loaded[]> {
  const names = await listDatasetNames(desk.db, desk.view, ids)
  const standings = await ownStandings(desk, 'dataset', ids)
  return ids.map((id) => ({ node: { kind: 'dataset', id, name: names.get(id) ?? id, standing: standings.get(id) ?? stands }, supports: [] }))
}

/** Pages that rows were seen on. */
export function loadAddresses(ids: readonly string[]): readonly Loaded[] {
  return ids.map((id) => ({ node: { kind: 'address', id }, supports: [] }))
}
