import { randomBytes } from 'node:crypto'
import { addWebhook } from '../../src/actions/following/add-webhook.ts'
import { deliverDue, type DeliveryWork } from '../../src/actions/following/deliver-due.ts'
import type { Context } from '../../src/actions/context.ts'
import { webhookChannel } from '../../src/cli/delivering/delivery-channels.ts'
import type { WebhookReach } from '../../src/cli/delivering/post-webhook.ts'
import type { Edition, FollowerChoices, Outcome } from '../../src/core/index.ts'
import { canonicalJson, contentDigest } from '../../src/publishing/log/canonical-json.ts'
import { addEdition, listEditions } from '../../src/store/editions.ts'
import type { ReachableFollower } from '../../src/store/followers.ts'
import { countOutbox, openOutbox, putEdition } from '../../src/store/outbox.ts'
import { loopbackReach } from './a-receiver.ts'
import { anEdition, atStep } from './an-edition.ts'
import { get } from './get.ts'

/** A system that follows from here on, in English, everything unless something is chosen. */
export async function aWebhook(context: Context, address: string, choices: Partial<FollowerChoices> = {}): Promise<ReachableFollower> {
  return get(await addWebhook(context, { address, language: 'en', choices: { country: undefined, stream: undefined, onlyChanges: false, ...choices } }, randomBytes))
}

/** Publishes an edition as `publish` does, without working out a picture: the next of the Netherlands, at step 3, 4, 3 and so on. */
export async function publishNext({ store, clock }: Context): Promise<Edition> {
  await using outbox = get(await openOutbox(store))
  const recorded = clock()
  const number = (await listEditions(store.db)).length + 1
  const edition = anEdition({ number, issued: recorded.toISOString() }, atStep(3 + ((number - 1) % 2)))
  const body = canonicalJson(edition)
  await store.db.transaction().execute(async (db) => {
    await addEdition(db, { edition, body, digest: contentDigest(body) }, '2026-11-24', recorded)
    await putEdition(outbox, edition.id, db)
  })
  return edition
}

/** Sends what is due until nothing is; the waits between attempts are none unless given. */
export async function deliverAll(context: Context, { reach = loopbackReach, ...work }: Partial<DeliveryWork> & { readonly reach?: WebhookReach } = {}): Promise<Outcome<void>> {
  await using outbox = get(await openOutbox(context.store))
  return await deliverDue(context, outbox, {
    channels: { webhook: webhookChannel(() => new Date(), reach) }, waits: [0, 0, 0, 0, 0, 0, 0], stop: new AbortController().signal, onSettled: () => undefined,
    isDone: async () => (await countOutbox(context.store.db, ['webhook'])).due === 0, ...work,
  })
}
