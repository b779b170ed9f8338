import { randomBytes } from 'node:crypto'
import { addWebhook } from '../../src/actions/following/add-webhook.ts'
import { deliverDue, type DeliveryWork } from '../../src/actions/following/deliver-due.ts'
import type { Context } from '../../src/actions/context.ts'
import { webhookChannel } from '../../src/cli/delivery-channels.ts'
import type { WebhookReach } from '../../src/cli/post-webhook.ts'
import type { FollowerChoices, Outcome } from '../../src/core/index.ts'
import type { ReachableFollower } from '../../src/store/followers.ts'
import { countOutbox, openOutbox } from '../../src/store/outbox.ts'
import { loopbackReach } from './a-receiver.ts'
import { get } from './get.ts'

/** A system that follows from here on, in English, everything unless something is chosen. */
export async function aWebhook(context: Context, address: string, choices: Partial<FollowerChoices> = {}): Promise<ReachableFollower> {
  return get(await addWebhook(context, { address, language: 'en', choices: { country: undefined, stream: undefined, onlyChanges: false, ...choices } }, randomBytes))
}

/** Sends what is due until nothing is; the waits between attempts are none unless given. */
export async function deliverAll(context: Context, { reach = loopbackReach, ...work }: Partial<DeliveryWork> & { readonly reach?: WebhookReach } = {}): Promise<Outcome<void>> {
  await using outbox = get(await openOutbox(context.store))
  return await deliverDue(context, outbox, {
    channels: { webhook: webhookChannel(() => new Date(), reach) }, waits: [0, 0, 0, 0, 0, 0, 0], stop: new AbortController().signal, onSettled: () => undefined,
    isDone: async () => (await countOutbox(context.store.db)).due === 0, ...work,
  })
}
