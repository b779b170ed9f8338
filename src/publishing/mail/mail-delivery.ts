import type { DeliveryResult } from '../../core/index.ts'

/** An answer of a mail server that is no success, and the command that it answers. */
export interface SmtpReply {
  readonly text: string
  readonly command: string
}

/** RFC 3463: bad mailbox, bad system, bad syntax, moved, no mail for the domain (RFC 7505), mailbox disabled. */
const noMailbox = new Set(['5.1.1', '5.1.2', '5.1.3', '5.1.6', '5.1.10', '5.2.1'])
const aboutMessage = new Set(['MAIL FROM', 'RCPT TO', 'DATA'])

/**
 * What such an answer means, by its codes alone: its words often repeat the address. `gone` is said of a mailbox only where the server names one
 * of these reasons at RCPT; a bare 550 may as well be a server that takes us for somebody else. A refused login is the operator's to put right.
 */
export function failedDelivery({ text, command }: SmtpReply): DeliveryResult {
  const [, code = '', enhanced = ''] = /^(\d{3})(?:[ -]([245]\.\d{1,3}\.\d{1,3}))?/.exec(text) ?? []
  const status = code === '' ? undefined : Number(code)
  if (status === undefined || status < 500 || !aboutMessage.has(command)) return { outcome: 'failed', reason: 'status', status }
  return command === 'RCPT TO' && noMailbox.has(enhanced) ? { outcome: 'gone', status } : { outcome: 'failed', reason: 'refused', status }
}
