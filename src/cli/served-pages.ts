import { randomBytes } from 'node:crypto'
import type { PublishingMeans } from '../actions/publishing/publishing-means.ts'
import { offerFirstAdministrator } from '../actions/people/offer-first-administrator.ts'
import { demoLinks, type DemoLinks } from '../api/sign-in/demo-links.ts'
import { demoMeans, demoSettings } from './demo-publishing.ts'
import { documentDoor } from './document-door.ts'
import { createTeamSite, type TeamSiteOptions } from '../api/team-site.ts'
import { createPublicApp, type PublicAppOptions } from '../api/public/public-app.ts'
import type { ServedApp } from '../api/serve.ts'
import { done, type Outcome } from '../core/index.ts'
import { setTheDesk } from '../actions/demo/set-the-desk.ts'
import { offerDemoAccounts } from '../actions/people/demo-accounts.ts'
import { paperWords } from '../words/paper.ts'
import { peopleWords } from '../words/people.ts'
import { decodeText } from '../documents/decode-text.ts'
import type { Peil } from '../peil.ts'
import type { Press } from '../publishing/press.ts'
import { verifierText } from '../publishing/log/signed-note.ts'
import { alertKeyOf } from './keys/alert-key-file.ts'
import type { Terminal } from './command.ts'
import { readKey } from './keys/key-file.ts'
import { takesMail } from './delivering/mail-settings.ts'
import { signInKey } from './keys/sign-in-key.ts'
import { openPress } from './press/open-press.ts'
import { readPublishingMeans } from './publishing-means.ts'
import { readApiDocs } from './read-api-docs.ts'
import { readOrganisation } from './keys/organisation.ts'
import { readFont } from './read-font.ts'
import { workbenchReader } from './read-workbench.ts'
import { linkBase, signInLink } from './sign-in-link.ts'
import { siteMaker } from './site/site-maker.ts'

/** Pages, and what is said of them once their address is known. */
export interface ServedPages {
  readonly app: ServedApp
  readonly announce: (address: string) => string
}

/** The pages of the team as a service; while there is nobody who could sign in, a one-time link for the first administrator. */
export async function teamPages(peil: Peil, terminal: Terminal): Promise<Outcome<ServedPages>> {
  const app = await teamSite(peil, terminal, { means: (opened) => readPublishingMeans(terminal, opened), demo: undefined })
  if (!app.ok) return app
  const offered = await offerFirstAdministrator(peil.context, randomBytes)
  if (!offered.ok) return offered
  const { value: secret } = offered
  return done({ app: app.value, announce: (address) => (secret === undefined ? '' : peopleWords[terminal.language].firstAdministrator(signInLink(linkBase(terminal, address), secret))) })
}

/** The same for a demo: three sample accounts, each by a link that is in the memory of this process alone, and a publisher that nobody takes for a real one. */
export async function demoPages(peil: Peil, terminal: Terminal): Promise<Outcome<ServedPages>> {
  const offered = await offerDemoAccounts(peil.context, randomBytes)
  if (!offered.ok) return offered
  const set = await setTheDesk(peil.context)
  if (!set.ok) return set
  const here = Promise.withResolvers<string>()
  const means: TeamMeans['means'] = async (opened) => demoMeans(terminal.settings, `${await here.promise}/published`, opened)
  const app = await teamSite(peil, { ...terminal, settings: demoSettings(terminal.settings) }, { means, demo: demoLinks(offered.value) })
  if (!app.ok) return app
  const announce = (address: string) => {
    here.resolve(address)
    return peopleWords[terminal.language].demoAccounts(offered.value.map(({ name, secret }) => ({ name, link: signInLink(address, secret) })))
  }
  return done({ app: app.value, announce })
}

interface TeamMeans {
  readonly means: (press: () => Promise<Press>) => Promise<PublishingMeans>
  readonly demo: DemoLinks | undefined
}

async function teamSite({ context }: Peil, terminal: Terminal, { means, demo }: TeamMeans): Promise<Outcome<ServedApp>> {
  const { signInKeyFile, teamAddress } = terminal.settings
  const published = await publishedBy(terminal)
  if (!published.ok) return published
  const secret = await signInKey(signInKeyFile)
  if (!secret.ok) return secret
  const organisation = demo === undefined ? await readOrganisation(terminal.settings) : done(undefined)
  if (!organisation.ok) return organisation
  return done(createTeamSite({ context, readFont, decodeText, published: published.value, log: logTo(terminal), address: demo === undefined ? teamAddress : '', secret: secret.value, random: randomBytes, readWorkbench: await workbenchReader(), readDocs: readApiDocs, machine: machineOf(terminal, means), organisation: organisation.value, demo }))
}

/** What the team API does with this machine: the press is opened when somebody publishes, and what goes on after an answer ends with the process. */
function machineOf(terminal: Terminal, means: TeamMeans['means']): TeamSiteOptions['machine'] {
  const press = async () => (await openPress(({ edition, language }, reason) => terminal.err(`${paperWords[terminal.language].notSet(edition, language, reason)}\n`))).press
  return { publishing: () => means(press), documents: documentDoor(terminal), stop: terminal.cancelled }
}

/** What was published, for everybody, and the pages by which people ask for mail where the operator sends it. */
export async function publicPages({ context }: Peil, terminal: Terminal): Promise<Outcome<ServedPages>> {
  const { publisher } = terminal.settings
  const published = await publishedBy(terminal)
  if (!published.ok) return published
  const mail = published.value.maker.takesMail ? { mail: { publisher, random: randomBytes } } : {}
  return done({ app: createPublicApp({ context, publicAddress: publisher.address, mountedAt: '', log: logTo(terminal), ...mail, ...published.value }), announce: () => '' })
}

/** What answers is a service itself, whatever the setting says of the address. */
async function publishedBy({ settings }: Terminal): Promise<Outcome<Pick<PublicAppOptions, 'maker' | 'readVerifier'>>> {
  const alertKey = await alertKeyOf(settings)
  if (!alertKey.ok) return alertKey
  const mail = takesMail(settings)
  if (!mail.ok) return mail
  const readVerifier = async () => {
    const key = await readKey(settings.keyFile)
    return key.ok ? verifierText(key.value) : undefined
  }
  return done({ maker: await siteMaker({ service: true, takesMail: mail.value, alertKey: alertKey.value }), readVerifier })
}

/** What broke, with its trace, to the standard error of the command. */
export function logTo(terminal: Terminal): (error: unknown) => void {
  return (error) => terminal.err(`${String(error instanceof Error ? error.stack : error)}\n`)
}
