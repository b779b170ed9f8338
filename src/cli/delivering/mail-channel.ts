import type { DeliveryChannel } from '../../actions/following/delivery-channel.ts'
import { followerMail } from '../../publishing/mail/follower-mail.ts'
import type { Terminal } from '../command.ts'
import type { MailSettings } from './mail-settings.ts'
import { mailConnections, openMailSending } from './send-mail.ts'

/** Followers by mail, each message made when it goes out; closing it ends the connections to the mail server. */
export function mailChannel({ server, sender }: MailSettings, { clock, settings: { publisher } }: Pick<Terminal, 'clock' | 'settings'>): DeliveryChannel & AsyncDisposable {
  const sending = openMailSending(server)
  return {
    atOnce: mailConnections,
    deliver: (due, cancelled) => sending.send(followerMail(due, publisher, sender, clock()), cancelled),
    [Symbol.asyncDispose]: () => sending[Symbol.asyncDispose](),
  }
}
