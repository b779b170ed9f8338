import path from 'node:path'
import type { Context } from '../../actions/context.ts'
import { planSite } from '../../actions/publishing/site-plan.ts'
import { readPublished } from '../../actions/publishing/read-published.ts'
import { publishEdition, type Published, type PublishRequest } from '../../actions/publishing/publish-edition.ts'
import { done, refused, type Outcome } from '../../core/index.ts'
import { publicPem } from '../../publishing/exchange/cap/public-key.ts'
import { verifierText } from '../../publishing/log/signed-note.ts'
import type { Press } from '../../publishing/press.ts'
import { writeSiteAlone } from '../../store/lock-writing.ts'
import { attempt } from '../../store/store-problem.ts'
import { paperWords } from '../../words/paper.ts'
import { publishingWords } from '../../words/publishing.ts'
import type { Call, Terminal } from '../command.ts'
import { alertKeyOf } from '../keys/alert-key-file.ts'
import { parseRole } from '../entry-options.ts'
import { takesMail } from '../delivering/mail-settings.ts'
import { openPress } from '../press/open-press.ts'
import { readPublishingMeans } from '../publishing-means.ts'
import { refuse } from '../refuse.ts'
import { makerStamp, siteMaker } from '../site/site-maker.ts'
import { parseView } from '../view-options.ts'
import { withPeil } from '../with-peil.ts'
import { writeSite, type WrittenSite } from '../site/write-site.ts'
import { parseWrittenTexts } from '../written-texts.ts'

/** Freezes the picture of a country into an edition, and writes the public site from everything that was published. */
export async function runPublish(call: Call, terminal: Terminal): Promise<number> {
  const opened = await openPress(({ edition, language }, reason) => terminal.err(`${paperWords[terminal.language].notSet(edition, language, reason)}\n`))
  const request = await parseRequest(call, terminal, opened.press)
  if (!request.ok) return refuse(request.problem, terminal)
  const folder = path.resolve(terminal.cwd, call.values.out ?? '')
  return withPeil(terminal, async ({ context }) => {
    const published = await publishEdition(context, request.value)
    const brought = await attempt(context.store, () => writeSiteAlone(context.store, () => bringUpToDate(context, folder, request.value, terminal)))
    if (!published.ok) return published
    const site = brought.ok ? brought.value : brought
    if (published.value.isNew && !opened.canTypeset) terminal.err(`${paperWords[terminal.language].noTypesetter}\n`)
    return site.ok ? done(render(published.value, { folder, ...site.value }, terminal)) : site
  })
}

/** Also after a refusal: an erasure has to reach the site whatever stands in the way of a next edition. */
async function bringUpToDate(context: Context, folder: string, { signer }: PublishRequest, { settings }: Terminal): Promise<Outcome<WrittenSite>> {
  const nothing = { written: 0, kept: 0 }
  if (signer === undefined) return done(nothing)
  const record = await readPublished(context)
  if (!record.ok) return record
  const verifier = verifierText(signer)
  const alertKey = await alertKeyOf(settings)
  if (!alertKey.ok) return alertKey
  const mail = takesMail(settings)
  if (!mail.ok) return mail
  const offered = { service: settings.service, takesMail: mail.value }
  const maker = await siteMaker({ ...offered, alertKey: alertKey.value })
  const plan = planSite(record.value, maker, verifier)
  const stamp = await makerStamp({ ...offered, verifier, alertKey: alertKey.value && publicPem(alertKey.value) })
  return plan === undefined ? done(nothing) : writeSite(folder, plan, stamp)
}

function render({ edition, isNew }: Published, site: { readonly folder: string; readonly written: number; readonly kept: number }, { language }: Terminal): string {
  const words = publishingWords[language]
  return `${[words.published({ id: edition.id, last: edition.period.last, isNew }), words.written(site), ...(edition.publisher.contact === undefined ? [words.noContact] : [])].join('\n')}\n`
}

async function parseRequest(call: Call, terminal: Terminal, press: Press): Promise<Outcome<PublishRequest>> {
  const view = parseView(call, terminal)
  if (!view.ok) return view
  const author = parseRole(call.values.by ?? '')
  if (!author.ok) return author
  const texts = parseWrittenTexts(call, terminal)
  if (!texts.ok) return texts
  const { corrects } = call.values
  const [what, ...superfluous] = texts.value
  if (superfluous.length > 0 || (corrects === undefined && what !== undefined)) return refused({ kind: 'usage', detail: { what: 'too-many-arguments', command: 'publish' } })
  if (corrects !== undefined && what === undefined) return refused({ kind: 'usage', detail: { what: 'missing-value', option: '--reason', command: 'publish' } })
  const { openRenderers, ...means } = await readPublishingMeans(terminal, () => Promise.resolve(press))
  return done({
    ...means, renderers: await openRenderers(),
    country: view.value.country, view: view.value.view, author: author.value,
    acceptsUnreviewed: call.switches.has('accept-unreviewed'), sentences: [],
    corrects: corrects === undefined || what === undefined ? undefined : { edition: corrects, what },
  })
}
