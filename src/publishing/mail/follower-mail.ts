import type { Publisher } from '../../core/index.ts'
import { followLink, type LinkedFollower } from '../following/follow-links.ts'
import type { ToldNotice } from '../following/told-notices.ts'
import { confirmationLetter } from './confirmation-letter.ts'
import { mailOf, type Mail, type MailSender } from './mail.ts'
import { noticeLetter } from './notice-letter.ts'

interface FollowerMail {
  /** The same for each attempt. */
  readonly id: string
  readonly follower: LinkedFollower & { readonly address: string }
  readonly what: { readonly kind: 'notices'; readonly notices: readonly ToldNotice[] } | { readonly kind: 'confirmation' }
}

/** What one follower is sent: the question whether they want this, or what an edition brings, with the way out in its head (RFC 8058). */
export function followerMail({ id, follower, what }: FollowerMail, publisher: Publisher, sender: MailSender, sent: Date): Mail {
  const isQuestion = what.kind === 'confirmation'
  return mailOf(isQuestion ? confirmationLetter(follower, publisher) : noticeLetter(what.notices, follower, publisher), {
    from: sender, to: follower.address, sent: sent.toISOString(), site: publisher.address,
    key: id, leave: isQuestion ? undefined : followLink(publisher.address, follower.language, follower, 'leave'),
  })
}
