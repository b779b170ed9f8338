import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { simpleParser, type ParsedMail } from 'mailparser'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

/** A message as a mail server took it in. */
export interface ReceivedMail {
  readonly envelope: { readonly from: string; readonly to: readonly string[] }
  readonly isSecure: boolean
  readonly user: string | undefined
  readonly raw: string
  readonly parsed: ParsedMail
}

export interface MailServer extends AsyncDisposable {
  readonly port: number
  readonly received: readonly ReceivedMail[]
}

/** A real SMTP server on this machine that keeps what it is sent. */
export async function aMailServer(options: SMTPServerOptions = {}, host = '127.0.0.1'): Promise<MailServer> {
  const received: ReceivedMail[] = []
  const server = new SMTPServer({
    authOptional: true, disabledCommands: ['STARTTLS'], disableReverseLookup: true, closeTimeout: 100,
    onData: (stream, { envelope, secure, user }, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const raw = Buffer.concat(chunks).toString('utf8')
        const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address
        void simpleParser(raw).then((parsed) => {
          received.push({ envelope: { from, to: envelope.rcptTo.map(({ address }) => address) }, isSecure: secure, user: user === undefined ? undefined : String(user), raw, parsed })
          done()
        })
      })
    },
    ...options,
  })
  // What a client breaks off on purpose is no fault of the server.
  server.on('error', () => undefined)
  await new Promise<void>((listening) => server.listen(0, host, listening))
  const address = server.server.address()
  if (address === null || typeof address === 'string') throw new Error('a listening server has a port')
  return { port: address.port, received, [Symbol.asyncDispose]: () => new Promise((closed) => server.close(() => closed())) }
}

/** A refusal of the server's with these codes. */
export function smtpRefusal(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode })
}

/** A key with a certificate for an address, signed by itself. */
export function aCertificate(address: string): { readonly key: string; readonly cert: string } {
  const folder = mkdtempSync(path.join(tmpdir(), 'peil-certificate-'))
  const [key, cert] = [path.join(folder, 'key.pem'), path.join(folder, 'cert.pem')]
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', `/CN=${address}`, '-addext', `subjectAltName=IP:${address}`, '-keyout', key, '-out', cert], { stdio: 'ignore' })
  const pair = { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') }
  rmSync(folder, { recursive: true })
  return pair
}
