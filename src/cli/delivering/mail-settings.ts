import { done, parseMailAddress, refused, type Outcome } from '../../core/index.ts'
import type { MailSender } from '../../publishing/mail/mail.ts'
import type { Settings } from '../../settings.ts'

/** By which server mail goes out, and from whom. */
export interface MailSettings {
  readonly server: URL
  readonly sender: MailSender
}

/** Undefined where the operator wants no mail: neither setting is set. */
export function parseMailSettings({ mail, publisher }: Pick<Settings, 'mail' | 'publisher'>): Outcome<MailSettings | undefined> {
  if (mail.server === '' && mail.from === '') return done(undefined)
  const server = URL.parse(mail.server)
  if (server === null || !/^smtps?:$/.test(server.protocol) || server.hostname === '' || !isDecodable(server)) return refused({ kind: 'usage', detail: { what: 'bad-mail-setting', setting: 'PEIL_SMTP_URL' } })
  const from = parseMailAddress(mail.from)
  return from.ok ? done({ server, sender: { name: publisher.name, address: from.value } }) : refused({ kind: 'usage', detail: { what: 'bad-mail-setting', setting: 'PEIL_MAIL_FROM' } })
}

/** Whether people can ask for mail at the address of the site: a server answers there, and can send. */
export function takesMail(settings: Settings): Outcome<boolean> {
  const mail = parseMailSettings(settings)
  return mail.ok ? done(settings.service && mail.value !== undefined) : mail
}

/** Not so where a percent sign stands for nothing: somebody forgot to write one in a password as %25. */
function isDecodable({ username, password }: URL): boolean {
  try {
    return decodeURIComponent(username + password) !== undefined
  } catch {
    return false
  }
}
