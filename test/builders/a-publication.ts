import type { Context } from '../../src/actions/context.ts'
import { readPublished } from '../../src/actions/publishing/read-published.ts'
import { planSite } from '../../src/actions/publishing/site-plan.ts'
import { publishEdition, type Published, type PublishRequest } from '../../src/actions/publishing/publish-edition.ts'
import type { Day, Outcome } from '../../src/core/index.ts'
import { noteSigner, type NoteSigner } from '../../src/publishing/log/note-signer.ts'
import { verifierText } from '../../src/publishing/log/signed-note.ts'
import { editionRenderers, sitePlanners } from '../../src/publishing/site-renderers.ts'
import type { ReadPublic } from '../../src/publishing/verifying/read-log.ts'
import { get } from './get.ts'

/** A signing key of a log that exists in tests alone. */
export function aSigner(seed = 7): NoteSigner {
  return noteSigner('peil.example/log', Buffer.alloc(32, seed))
}

/** Publishes the picture of the Netherlands of a day. */
export function publishOn(context: Context, asOf: Day, changes: Partial<PublishRequest> = {}): Promise<Outcome<Published>> {
  return publishEdition(context, {
    country: 'NL', view: { asOf, recordedBy: undefined }, author: 'duty-officer', corrects: undefined, acceptsUnreviewed: false, sentences: [],
    publisher: { name: 'Voorbeeldbureau', address: 'https://peil.example', isAuthority: false, contact: undefined, licence: undefined }, signer: aSigner(), keyFile: 'publishing.key', reasons: [], renderers: editionRenderers, ...changes,
  })
}

/** Every file of a public site, by its path. */
export type SiteFiles = ReadonlyMap<string, Buffer>

/** The site of everything that the store has published, as a folder that was empty before would hold it. */
export async function siteOf(context: Context, signer = aSigner()): Promise<SiteFiles> {
  const plan = planSite(get(await readPublished(context)), { site: sitePlanners(undefined), service: false, takesMail: false }, verifierText(signer))
  if (plan === undefined) return new Map()
  const files = [...plan.fixed, ...plan.once, ...plan.moving, ...plan.tiles, plan.checkpoint]
  return new Map(await Promise.all(files.map(async ({ path, render }) => [path, Buffer.from((await render()) ?? '')] as const)))
}

/** A site as a server would answer for it. */
export function readerOf(files: SiteFiles): ReadPublic {
  return (path) => Promise.resolve(files.get(path))
}
