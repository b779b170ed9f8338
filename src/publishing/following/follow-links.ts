import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Follower, Language } from '../../core/index.ts'

/** What the link in a mail opens: the page to confirm, to choose anew, or to leave. One link never opens another's page. */
export const linkPurposes = ['confirm', 'choices', 'leave'] as const
export type LinkPurpose = (typeof linkPurposes)[number]

/** A follower with the secret that links to their pages are made of. */
export type LinkedFollower = Follower & { readonly secret: string }

type LinkOwner = Pick<LinkedFollower, 'id' | 'secret'>

/** Folder of everything that a server answers for followers by mail, from that of the language. */
export const mailFolder = 'follow/mail/'

/** Folder of a page that only the owner of a mailbox can know, from that of the language: it holds no address, and dies with the follower. */
export function linkFolder(owner: LinkOwner, purpose: LinkPurpose): string {
  return `${mailFolder}${purpose}/${owner.id}/${tokenFor(owner, purpose)}/`
}

/** The same as an address on the site. */
export function followLink(site: string, language: Language, owner: LinkOwner, purpose: LinkPurpose): string {
  return `${site}/${language}/${linkFolder(owner, purpose)}`
}

/** Whether a token from an address opens a page for this follower; it takes as long for a wrong one as for the right one. */
export function isToken(given: string, owner: LinkOwner, purpose: LinkPurpose): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(tokenFor(owner, purpose))]
  return one.length === other.length && timingSafeEqual(one, other)
}

/** 256 bits made from the follower's secret: nobody who reads one token can make another. */
function tokenFor({ id, secret }: LinkOwner, purpose: LinkPurpose): string {
  return createHmac('sha256', secret).update(`peil follow ${purpose} ${id}`).digest('base64url')
}
