/** What became of a message. A failure is named by the codes of the mail server alone: its words often repeat the address. */
export type MailDelivery =
  | { readonly kind: 'taken' }
  /** Worth another try: a 4xx answer, no connection, no login. */
  | { readonly kind: 'passing'; readonly reason: string }
  /** This message will never be taken; `noMailbox` where the server says that there is no such mailbox, or none that still takes mail. */
  | { readonly kind: 'refused'; readonly reason: string; readonly noMailbox: boolean }

/** An answer of a mail server that is no success, and the command that it answers. */
export interface SmtpReply {
  readonly text: string
  readonly command: string
}

/** RFC 3463: bad mailbox, bad system, bad syntax, moved, no mail for the domain (RFC 7505), mailbox disabled. */
const noMailbox = new Set(['5.1.1', '5.1.2', '5.1.3', '5.1.6', '5.1.10', '5.2.1'])
/** The same in RFC 5321, where a server gives no enhanced code. */
const noMailboxPlain = new Set(['550', '551', '553'])

/** A failure with the answer that it came of: a refused login is the operator's to put right, and never held against a reader. */
export function failedDelivery({ text, command }: SmtpReply): MailDelivery {
  const [, code = '', enhanced] = /^(\d{3})(?:[ -]([245]\.\d{1,3}\.\d{1,3}))?/.exec(text) ?? []
  const reason = [code, enhanced, command].filter((part) => part !== undefined && part !== '').join(' ')
  const isRecipient = command === 'RCPT TO'
  const isMessage = isRecipient || command === 'MAIL FROM' || command === 'DATA'
  if (!code.startsWith('5') || !isMessage) return { kind: 'passing', reason }
  return { kind: 'refused', reason, noMailbox: isRecipient && (enhanced === undefined ? noMailboxPlain.has(code) : noMailbox.has(enhanced)) }
}
