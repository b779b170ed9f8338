import { randomBytes } from 'node:crypto'
import { addWebhook } from '../../actions/following/add-webhook.ts'
import { leave } from '../../actions/following/leave.ts'
import type { FollowerRequest } from '../../actions/following/new-follower.ts'
import { channels, done, maskAddress, parseCountry, parseLanguage, parseOptional, parseStream, type Delivery, type Outcome } from '../../core/index.ts'
import { printDeliveries, printFollowers } from '../../publishing/terminal/print-followers.ts'
import { listDeliveries } from '../../store/deliveries.ts'
import { listFollowers, type ReachableFollower } from '../../store/followers.ts'
import { countOutbox } from '../../store/outbox.ts'
import { attempt } from '../../store/store-problem.ts'
import { followingWords } from '../../words/following.ts'
import type { Call, Terminal } from '../command.ts'
import { jsonText } from '../json-text.ts'
import { refuse } from '../refuse.ts'
import { parseWebhookAddress } from '../delivering/webhook-address.ts'
import { withPeil } from '../with-peil.ts'

/** How far back the log is shown. */
const mostShown = 1000

/** Lists who follows, adds a webhook, removes a follower, or shows what became of deliveries. */
export async function runFollowers(call: Call, terminal: Terminal): Promise<number> {
  const [verb, given, ...others] = call.args
  if (others.length > 0 || ((verb === 'log' || verb === undefined) && given !== undefined)) return refuse({ kind: 'usage', detail: { what: 'too-many-arguments', command: 'followers' } }, terminal)
  switch (verb) {
    case undefined: return list(call, terminal)
    case 'log': return showLog(call, terminal)
    case 'webhook': return given === undefined ? missing('ADDRESS', terminal) : add(given, call, terminal)
    case 'remove': return given === undefined ? missing('ID', terminal) : remove(given, terminal)
    default: return refuse({ kind: 'usage', detail: { what: 'bad-choice', given: verb, choices: 'webhook, remove, log' } }, terminal)
  }
}

function missing(name: string, terminal: Terminal): number {
  return refuse({ kind: 'usage', detail: { what: 'missing-argument', name, command: 'followers' } }, terminal)
}

async function list(call: Call, terminal: Terminal): Promise<number> {
  return withPeil(terminal, async ({ context: { store } }) => {
    const read = await attempt(store, async () => ({ followers: (await listFollowers(store.db)).map(withoutAddress), outbox: await countOutbox(store.db, channels) }))
    return read.ok ? done(call.switches.has('json') ? jsonText(read.value) : printFollowers(read.value, terminal)) : read
  })
}

/** What may be shown of a follower: the secret and the whole address never are. */
function withoutAddress({ id, channel, address, language, choices: { country, stream, onlyChanges }, asked, confirmed }: ReachableFollower) {
  return { id, channel, address: maskAddress(channel, address), language, country: country ?? null, stream: stream ?? null, onlyChanges, asked, confirmed: confirmed ?? null }
}

async function showLog(call: Call, terminal: Terminal): Promise<number> {
  return withPeil(terminal, async ({ context: { store } }) => {
    const read = await attempt(store, () => listDeliveries(store.db, { failedOnly: call.switches.has('failed'), most: mostShown }))
    return read.ok ? done(call.switches.has('json') ? jsonText(read.value.map(withNulls)) : printDeliveries(read.value, terminal)) : read
  })
}

function withNulls({ id, attempt, follower, channel, edition, outcome, reason, status, when }: Delivery) {
  return { id, attempt, follower, channel, edition: edition ?? null, outcome, reason: reason ?? null, status: status ?? null, when }
}

async function add(given: string, call: Call, terminal: Terminal): Promise<number> {
  const request = parseRequest(given, call, terminal)
  if (!request.ok) return refuse(request.problem, terminal)
  return withPeil(terminal, async ({ context }) => {
    const added = await addWebhook(context, request.value, randomBytes)
    if (!added.ok) return added
    const { id, secret } = added.value
    return done(call.switches.has('json') ? jsonText({ id, secret }) : `${followingWords[terminal.language].webhookAdded(id, secret)}\n`)
  })
}

function parseRequest(given: string, { values, switches }: Call, terminal: Terminal): Outcome<Omit<FollowerRequest, 'channel'>> {
  const address = parseWebhookAddress(given)
  if (!address.ok) return address
  const country = parseOptional(values.country, parseCountry)
  if (!country.ok) return country
  const stream = parseOptional(values.stream, parseStream)
  if (!stream.ok) return stream
  const language = parseOptional(values.lang, parseLanguage)
  if (!language.ok) return language
  return done({ address: address.value, language: language.value ?? terminal.language, choices: { country: country.value, stream: stream.value, onlyChanges: switches.has('only-changes') } })
}

async function remove(follower: string, terminal: Terminal): Promise<number> {
  return withPeil(terminal, async ({ context }) => {
    const left = await leave(context, follower)
    return left.ok ? done(`${followingWords[terminal.language].removed(follower)}\n`) : left
  })
}
