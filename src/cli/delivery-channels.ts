import type { DeliveryChannel } from '../actions/following/delivery-channel.ts'
import type { Channel } from '../core/index.ts'
import { webhookHeaders } from '../publishing/following/sign-webhook.ts'
import { webhookBody } from '../publishing/following/webhook-body.ts'
import type { Terminal } from './command.ts'
import { postWebhook, publicReach, type WebhookReach } from './post-webhook.ts'

/** The ways to followers that this installation has. */
export function deliveryChannels({ clock }: Pick<Terminal, 'clock'>): Readonly<Partial<Record<Channel, DeliveryChannel>>> {
  return { webhook: webhookChannel(clock, publicReach) }
}

/** Posts each notice by itself, signed with the secret of the follower. */
export function webhookChannel(clock: () => Date, reach: WebhookReach): DeliveryChannel {
  return {
    atOnce: 20,
    deliver: ({ id, follower: { address, secret }, what }, cancelled) => {
      const [notice] = what.kind === 'notices' ? what.notices : []
      if (notice === undefined) throw new Error('a webhook is sent one notice')
      const body = webhookBody(notice)
      return postWebhook(address, webhookHeaders({ id, sent: clock(), body }, secret), body, reach, cancelled)
    },
  }
}
