import type { DeliveryChannel } from '../../actions/following/delivery-channel.ts'
import type { Channel } from '../../core/index.ts'
import { webhookHeaders } from '../../publishing/following/sign-webhook.ts'
import { webhookBody } from '../../publishing/following/webhook-body.ts'
import type { Terminal } from '../command.ts'
import { mailChannel } from './mail-channel.ts'
import type { MailSettings } from './mail-settings.ts'
import { postWebhook, publicReach, type WebhookReach } from './post-webhook.ts'

/** Closing them ends what is open to a mail server. */
export interface DeliveryChannels extends AsyncDisposable {
  readonly channels: Readonly<Partial<Record<Channel, DeliveryChannel>>>
}

/** The ways to followers that this installation has: mail where the operator named a server for it. */
export function deliveryChannels(terminal: Pick<Terminal, 'clock' | 'settings'>, mail: MailSettings | undefined): DeliveryChannels {
  const webhook = webhookChannel(terminal.clock, publicReach)
  if (mail === undefined) return { channels: { webhook }, [Symbol.asyncDispose]: () => Promise.resolve() }
  const byMail = mailChannel(mail, terminal)
  return { channels: { webhook, mail: byMail }, [Symbol.asyncDispose]: () => byMail[Symbol.asyncDispose]() }
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
