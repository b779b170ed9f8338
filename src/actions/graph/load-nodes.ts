import type { EvidenceNodeKind } from '../../core/index.ts'
import { idsByKind, type GraphDesk, type Loaded, type NodeRef } from './graph-desk.ts'
import { loadAddresses, loadClaims, loadDatasets, loadRecords, loadReports, loadRows, loadSources } from './load-evidence.ts'
import { loadEntries } from './load-entries.ts'
import { loadEvents, loadFlags, loadPictures, loadSentences, loadSeries } from './load-products.ts'

/** Things with what they rest on, in as few queries as there are kinds; what the view does not hold is left out. */
export async function loadNodes(desk: GraphDesk, refs: readonly NodeRef[]): Promise<readonly Loaded[]> {
  const loaded: Loaded[] = []
  for (const [kind, ids] of idsByKind(refs)) loaded.push(...await loadKind(desk, kind, ids))
  return loaded
}

async function loadKind(desk: GraphDesk, kind: EvidenceNodeKind, ids: readonly string[]): Promise<readonly Loaded[]> {
  switch (kind) {
    case 'flag': return loadFlags(desk, ids)
    case 'picture': return loadPictures(desk, ids)
    case 'sentence': return loadSentences(desk, ids)
    case 'entry': return loadEntries(desk, ids)
    case 'series': return loadSeries(desk, ids)
    case 'event': return loadEvents(desk, ids)
    case 'row': return loadRows(desk, ids)
    case 'record': return loadRecords(desk, ids)
    case 'claim': return loadClaims(desk, ids)
    case 'report': return loadReports(desk, ids)
    case 'source': return loadSources(desk, ids)
    case 'dataset': return loadDatasets(desk, ids)
    case 'address': return loadAddresses(ids)
  }
}
