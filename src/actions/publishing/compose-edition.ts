import type { AsOf, Country, PreflightReason, ThreatPicture, WarningsRecord } from '../../core/index.ts'
import { cutPassages } from '../../publishing/edition/cut-passages.ts'
import { everything } from '../../store/as-of.ts'
import { listDatasetLicences } from '../../store/dataset-licences.ts'
import { listFlags } from '../../store/flags.ts'
import { readEvidence } from '../../store/read-evidence-base.ts'
import { listCorrections } from '../../store/retractions.ts'
import type { Database } from '../../store/store.ts'
import { datasetsSection } from '../picture/datasets-section.ts'
import { composePicture, sourcesOf, type PictureFiles } from '../picture/picture.ts'
import { claimsForPicture } from '../wanted-claims.ts'
import { clearEvidence } from './clear-evidence.ts'
import { composeWarnings } from './compose-warnings.ts'
import { evidenceOfEntries } from './evidence-of-entries.ts'
import { preflight, unreviewedClaims } from './preflight.ts'
import { shownEntries } from './shown-entries.ts'

/** A picture for everybody, and what stands against publishing it. */
export interface ComposedEdition {
  readonly picture: ThreatPicture
  readonly warnings: WarningsRecord | undefined
  readonly reasons: readonly PreflightReason[]
  readonly unreviewed: number
}

export interface EditionQuestion {
  readonly country: Country
  readonly view: AsOf
  readonly acceptsUnreviewed: boolean
}

/** Composes the picture of a country from what everybody may see, in the transaction of the caller. */
export async function composeEdition(db: Database, files: PictureFiles, { country, view, acceptsUnreviewed }: EditionQuestion): Promise<ComposedEdition> {
  const base = await readEvidence(db, view, claimsForPicture(country, files.vocabulary))
  const bound = (await listDatasetLicences(db)).filter(({ mayBePassedOn }) => !mayBePassedOn)
  const datasets = bound.map(({ dataset }) => dataset)
  const clear = clearEvidence(base, new Set(datasets))
  const counted = await datasetsSection(db, clear, country, { records: [], datasets })
  const warned = await composeWarnings(db, { base, country, files, bound })
  const picture = cutPassages(restingOn({ ...composePicture(clear, country, files), datasets: counted }, warned.evidence))
  const warnings = warned.record
  const entries = [...shownEntries(base, country, files.yardstick), ...warned.entries]
  const shown = Object.values(picture.evidence).flatMap(({ kind, id }) => (kind === 'passage' ? [id] : []))
  const looked = new Set([...(await listCorrections(db, shown, view)).keys(), ...base.logbook.flatMap(({ evidence }) => evidence)])
  const input = { picture, warnings, entries, bound, looked, acceptsUnreviewed, ...(await evidenceOfEntries(db, view, entries)), flags: await listFlags(db, everything) }
  return { picture, warnings, reasons: [...preflight(input), ...warned.reasons], unreviewed: unreviewedClaims(input).length }
}

/** The picture with what its warnings rest on among its evidence, and who published that among its sources. */
function restingOn(picture: ThreatPicture, evidence: ThreatPicture['evidence']): ThreatPicture {
  const all = { ...evidence, ...picture.evidence }
  return { ...picture, evidence: all, sources: sourcesOf(all) }
}
