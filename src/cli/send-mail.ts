import { createTransport } from 'nodemailer'
import { failedDelivery, type MailDelivery } from '../publishing/mail/mail-delivery.ts'
import type { Mail } from '../publishing/mail/mail.ts'

/** A way to the operator's mail server; closing it ends its connections. */
export interface MailSending extends AsyncDisposable {
  readonly send: (mail: Mail) => Promise<MailDelivery>
}

/** Two connections carry the mail of one process; each is kept as long as there is mail for it. */
const connections = 2
/** A mail server that stays silent this long is taken for gone. */
const silenceMs = 30_000

/**
 * Sends by the server at `smtp://` or `smtps://`. One elsewhere is spoken to by TLS alone, with STARTTLS where the address says `smtp`, for
 * readers' addresses go over the line; one on this machine in the clear, for such a server often has a certificate that nobody vouches for.
 */
export function openMailSending(address: URL, waitMs = silenceMs): MailSending {
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(address.hostname)
  const transport = createTransport({
    url: address.href, pool: true, maxConnections: connections, maxRequeues: 0, requireTLS: !isHere, ignoreTLS: isHere,
    connectionTimeout: waitMs, greetingTimeout: waitMs, socketTimeout: waitMs, dnsTimeout: waitMs, disableFileAccess: true, disableUrlAccess: true,
  })
  return {
    send: async (mail) => {
      try {
        await transport.sendMail(messageOf(mail))
        return { kind: 'taken' }
      } catch (error) {
        return failureOf(error)
      }
    },
    [Symbol.asyncDispose]: () => {
      transport.close()
      return Promise.resolve()
    },
  }
}

function messageOf({ from, to, subject, sent, messageId, headers, text, html }: Mail): Parameters<ReturnType<typeof createTransport>['sendMail']>[0] {
  return {
    from, to: { name: '', address: to }, envelope: { from: from.address, to: [to] }, subject, date: new Date(sent), messageId, text, html,
    headers: Object.entries(headers).map(([key, value]) => ({ key, value: { prepared: true, value } })),
    xMailer: false, disableFileAccess: true, disableUrlAccess: true,
  }
}

/** Nothing of the error itself is handed on: its message and its command may hold the address. */
function failureOf(error: unknown): MailDelivery {
  const { response, command, code } = fieldsOf(error)
  if (code === '') throw error
  return response === '' ? { kind: 'passing', reason: code } : failedDelivery({ text: response, command })
}

function fieldsOf(error: unknown): Readonly<Record<'response' | 'command' | 'code', string>> {
  const field = (name: string) => (error instanceof Error && name in error ? String(Reflect.get(error, name) ?? '') : '')
  return { response: field('response'), command: field('command'), code: field('code') }
}
