import { createHash } from 'node:crypto'
import type { MailAddress } from '../../core/index.ts'
import { cleanText } from '../exchange/clean-text.ts'
import { letterHtml, letterText, type Letter } from './letter.ts'

/** A message as a mail server is handed it; no field holds a line break. */
export interface Mail {
  readonly from: MailSender
  readonly to: MailAddress
  readonly subject: string
  /** ISO 8601 instant. */
  readonly sent: string
  /** In angle brackets: the same for the same message, however often it has to be sent. */
  readonly messageId: string
  /** Names of RFC 2369, 2919, 3834 and 8058 with their values. */
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
  readonly html: string
}

/** Who sends: the publisher's name, and an address at which bounces arrive. */
export interface MailSender {
  readonly name: string
  readonly address: MailAddress
}

interface Envelope {
  readonly from: MailSender
  readonly to: MailAddress
  readonly sent: string
  /** What no other message has: its notice and its follower, or its token. */
  readonly key: string
  /** Address of the public site, after which the list is named. */
  readonly site: string
  /** Where one request ends all mail to this follower; undefined where there is nothing to end yet. */
  readonly leave: string | undefined
}

/** A letter in its envelope. */
export function mailOf(letter: Letter, { from, to, sent, key, site, leave }: Envelope): Mail {
  const domain = from.address.slice(from.address.lastIndexOf('@') + 1)
  return {
    from: { ...from, name: oneLine(from.name) }, to, sent, subject: oneLine(letter.title),
    messageId: `<${createHash('sha256').update(`${site}\n${key}`).digest('hex').slice(0, 40)}@${domain}>`,
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': letter.language, ...(leave === undefined ? {} : listHeaders(site, leave)) },
    text: letterText(letter), html: letterHtml(letter),
  }
}

function listHeaders(site: string, leave: string): Mail['headers'] {
  return { 'List-Id': `<${listId(site)}>`, 'List-Unsubscribe': `<${leave}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
}

/** `follow.beeld.peil.example` for `https://peil.example/beeld`: folders of the address become labels (RFC 2919). */
function listId(site: string): string {
  const { hostname, pathname } = new URL(site)
  return ['follow', ...pathname.toLowerCase().split(/[^a-z0-9]+/).filter((part) => part !== '').toReversed(), hostname].join('.')
}

/** What others wrote may hold line breaks, and a field of a message must not. */
function oneLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim()
}
