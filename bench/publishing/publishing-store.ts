import { rm } from 'node:fs/promises'
import path from 'node:path'
import type { Context } from '../../src/actions/context.ts'
import { publishEdition } from '../../src/actions/publishing/publish-edition.ts'
import { readPublished } from '../../src/actions/publishing/read-published.ts'
import { planSite, type SitePlan } from '../../src/actions/publishing/site-plan.ts'
import { loadRecord } from '../../src/actions/record/load-record.ts'
import { createKey } from '../../src/cli/keys/key-file.ts'
import { makerStamp, siteMaker } from '../../src/cli/site/site-maker.ts'
import { writeSite, type WrittenSite } from '../../src/cli/site/write-site.ts'
import { addDays, type Day, type Outcome } from '../../src/core/index.ts'
import type { NoteSigner } from '../../src/publishing/log/note-signer.ts'
import { verifierText } from '../../src/publishing/log/signed-note.ts'
import { openPress } from '../../src/cli/press/open-press.ts'
import { printingRenderers } from '../../src/publishing/site-renderers.ts'
import type { EditionRenderer } from '../../src/publishing/site-file.ts'
import { withBenchStore } from '../store/bench-store.ts'

/** An office with the Dutch record that has published a number of editions, in a folder that is thrown away. */
export interface BenchOffice {
  readonly context: Context
  readonly signer: NoteSigner
  readonly dataFolder: string
  readonly site: string
  /** What the commands of Peil run with there. */
  readonly environment: Readonly<Record<string, string>>
}

export const publisher = { name: 'Bench', address: 'https://peil.example', isAuthority: false, contact: undefined, licence: undefined }
/** The first edition is of this day, and each next one of three weeks later. */
const firstDay: Day = '2022-07-01'
const apart = 21

export async function withOffice(editions: number, run: (office: BenchOffice) => Promise<void>): Promise<void> {
  await withBenchStore(async (bench, dataFolder) => {
    must(await loadRecord(bench))
    const keyFile = path.join(dataFolder, 'publishing.key')
    const signer = must(await createKey(keyFile, 'peil.example/log'))
    const { press } = await openPress(() => undefined)
    for (let at = 0; at < editions; at++) await publish(bench, signer, addDays(firstDay, at * apart), printingRenderers(press))
    const site = path.join(path.dirname(dataFolder), 'site')
    const environment = { PEIL_DATA: dataFolder, PEIL_KEY_FILE: keyFile, PEIL_PUBLISHER: publisher.name, PEIL_ADDRESS: publisher.address, PEIL_SERVICE: 'yes', PEIL_LANG: 'en' }
    await run({ context: bench, signer, dataFolder, site, environment })
  })
}

async function publish(context: Context, signer: NoteSigner, asOf: Day, renderers: readonly EditionRenderer[]): Promise<void> {
  const { isNew } = must(await publishEdition({ ...context, clock: () => new Date(`${asOf}T12:00:00Z`) }, {
    country: 'NL', view: { asOf, recordedBy: undefined }, author: 'duty-officer', corrects: undefined, acceptsUnreviewed: false, sentences: [], publisher, signer, keyFile: '', reasons: [], renderers,
  }))
  if (!isNew) throw new Error(`the picture of ${asOf} is that of before`)
}

/** Plans the site of an office as it is now, and writes what is due. */
export async function writeFolder({ context, signer, site }: BenchOffice): Promise<WrittenSite> {
  const verifier = verifierText(signer)
  return must(await writeSite(site, await planOf(context, verifier), await makerStamp({ verifier, service: true, takesMail: false, alertKey: undefined })))
}

export async function planOf(context: Context, verifier: string): Promise<SitePlan> {
  const plan = planSite(must(await readPublished(context)), await siteMaker({ service: true, takesMail: false, alertKey: undefined }), verifier)
  if (plan === undefined) throw new Error('nothing was published')
  return plan
}

export async function clearFolder({ site }: BenchOffice): Promise<void> {
  await rm(site, { recursive: true, force: true })
  await rm(`${site}.written.json`, { force: true })
}

export function must<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem))
  return outcome.value
}
