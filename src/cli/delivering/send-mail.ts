import { createTransport } from 'nodemailer'
import type { DeliveryResult } from '../../core/index.ts'
import { failedDelivery } from '../../publishing/mail/mail-delivery.ts'
import type { Mail } from '../../publishing/mail/mail.ts'

/** A way to the operator's mail server; closing it ends its connections. */
export interface MailSending extends AsyncDisposable {
  /** Sends once; what breaks it off leaves open whether it arrived. */
  readonly send: (mail: Mail, cancelled: AbortSignal) => Promise<DeliveryResult>
}

/** Two connections carry the mail of one process; each is kept as long as there is mail for it. */
export const mailConnections = 2
/** A mail server that stays silent this long is taken for gone. */
const silenceMs = 30_000

/** And one message takes no longer than this, however slowly a server speaks. */
const messageMs = 300_000

/**
 * Sends by the server at `smtp://` or `smtps://`. One elsewhere is spoken to by TLS alone, with STARTTLS where the address says `smtp`, for
 * readers' addresses go over the line; one on this machine in the clear, for such a server often has a certificate that nobody vouches for.
 */
export function openMailSending(server: URL, waitMs = silenceMs): MailSending {
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(server.hostname)
  const transport = createTransport({
    ...placeOf(server), pool: true, maxConnections: mailConnections, maxRequeues: 0, requireTLS: !isHere, ignoreTLS: isHere,
    connectionTimeout: waitMs, greetingTimeout: waitMs, socketTimeout: waitMs, dnsTimeout: waitMs, disableFileAccess: true, disableUrlAccess: true,
  })
  return {
    send: async (mail, cancelled) => {
      const late = AbortSignal.timeout(messageMs)
      try {
        await transport.sendMail({ ...messageOf(mail), signal: AbortSignal.any([cancelled, late]) })
        return { outcome: 'delivered', status: 250 }
      } catch (error) {
        return late.aborted ? { outcome: 'failed', reason: 'timeout', status: undefined } : failureOf(error)
      }
    },
    [Symbol.asyncDispose]: () => {
      transport.close()
      return Promise.resolve()
    },
  }
}

/** Its parts alone: what else an address may hold would change how mail is sent. */
function placeOf({ protocol, hostname, port, username, password }: URL) {
  const auth = username === '' ? {} : { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }
  return { host: hostname.replace(/^\[|\]$/g, ''), secure: protocol === 'smtps:', ...(port === '' ? {} : { port: Number(port) }), ...auth }
}

function messageOf({ from, to, subject, sent, messageId, headers, text, html }: Mail): Parameters<ReturnType<typeof createTransport>['sendMail']>[0] {
  return {
    from, to: { name: '', address: to }, envelope: { from: from.address, to: [to] }, subject, date: new Date(sent), messageId, text, html,
    headers: Object.entries(headers).map(([key, value]) => ({ key, value: { prepared: true, value } })),
    xMailer: false, disableFileAccess: true, disableUrlAccess: true,
  }
}

/** Nothing of the error itself is handed on: its message and its command may hold the address. */
function failureOf(error: unknown): DeliveryResult {
  const { response, command, code } = fieldsOf(error)
  if (code === '') throw error
  return response === '' ? { outcome: 'failed', reason: code === 'ETIMEDOUT' ? 'timeout' : 'unreachable', status: undefined } : failedDelivery({ text: response, command })
}

function fieldsOf(error: unknown): Readonly<Record<'response' | 'command' | 'code', string>> {
  const field = (name: string) => (error instanceof Error && name in error ? String(Reflect.get(error, name) ?? '') : '')
  return { response: field('response'), command: field('command'), code: field('code') }
}
