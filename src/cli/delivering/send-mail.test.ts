import { createServer, type Socket } from 'node:net'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { afterAll, expect, test } from 'vitest'
import { aCertificate, aMailServer, smtpRefusal } from '../../../test/builders/a-mail-server.ts'
import { mailOf } from '../../publishing/mail/mail.ts'
import { openMailSending } from './send-mail.ts'

const mail = mailOf(
  { language: 'nl', title: 'Nederland: niveau verlaagd', parts: ['Het niveau is aanzienlijk (3 van 5).', { link: 'Lees de uitgave', address: 'https://peil.example/nl/editions/NL-4/' }], closing: ['U volgt Nederland.'] },
  { from: { name: 'Voorbeeldbureau', address: 'peil@peil.example' }, to: 'volger@lezers.example', sent: '2018-03-27T09:30:15.250Z', key: 'NL-4 1', site: 'https://peil.example/beeld', leave: 'https://peil.example/nl/follow/mail/leave/abc' },
)
const trusted = getCACertificates('default')
afterAll(() => setDefaultCACertificates(trusted))

async function sendTo(address: string, waitMs?: number): Promise<unknown> {
  await using sending = openMailSending(new URL(address), waitMs)
  return await sending.send(mail, new AbortController().signal)
}

test('a message arrives with both its forms, its links, and the fields of a list that one request leaves', async () => {
  await using server = await aMailServer()
  expect(await sendTo(`smtp://127.0.0.1:${server.port}`)).toEqual({ outcome: 'delivered', status: 250 })
  const [got] = server.received
  if (got === undefined) throw new Error('nothing arrived')
  expect(got.envelope).toEqual({ from: 'peil@peil.example', to: ['volger@lezers.example'] })
  const { parsed } = got
  expect([parsed.from?.text, parsed.subject, parsed.date?.toISOString()]).toEqual(['"Voorbeeldbureau" <peil@peil.example>', 'Nederland: niveau verlaagd', '2018-03-27T09:30:15.000Z'])
  expect(parsed.messageId).toMatch(/^<[0-9a-f]{40}@peil\.example>$/)
  expect(parsed.text).toContain('Lees de uitgave:\nhttps://peil.example/nl/editions/NL-4/')
  expect(parsed.html).toContain('<a href="https://peil.example/nl/editions/NL-4/">Lees de uitgave</a>')
  expect(got.raw.replaceAll('\r\n', '\n')).toContain('\nList-Unsubscribe: <https://peil.example/nl/follow/mail/leave/abc>\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\n')
  expect(parsed.headers.get('auto-submitted')).toBe('auto-generated')
  expect(got.raw).toMatch(/^list-id: <follow\.beeld\.peil\.example>\r$/im)
})

test('whatever stands in names, titles and sentences, no field is added, nobody else is written to, and nothing is loaded or run', async () => {
  await using server = await aMailServer()
  await using sending = openMailSending(new URL(`smtp://127.0.0.1:${server.port}`))
  const expected = ['auto-submitted', 'content-language', 'list-id', 'list-unsubscribe', 'list-unsubscribe-post', 'from', 'to', 'subject', 'message-id', 'date', 'mime-version', 'content-type']
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('x\r\nBcc: ander@elders.example', 'x\nTo: ander@elders.example\n\n<b>', '=?utf-8?q?=0D=0ABcc:_a@b.example?=', 'a" <ander@elders.example>, "b', '<img src="https://elders.example/1.gif">', '\r\n.\r\nMAIL FROM:<a@b.example>', 'ander@elders.example, '))
  await fc.assert(fc.asyncProperty(text, text, text, async (name, title, sentence) => {
    const letter = { language: 'en' as const, title: `Level ${title}`, parts: [sentence, { heading: title }, { link: sentence, address: 'https://peil.example/en/' }], closing: [name] }
    const envelope = { from: { name, address: 'peil@peil.example' }, to: 'volger@lezers.example', sent: '2018-03-27T09:30:15Z', key: title, site: 'https://peil.example', leave: 'https://peil.example/en/follow/mail/leave/f-1/abc/' }
    expect(await sending.send(mailOf(letter, envelope), new AbortController().signal)).toEqual({ outcome: 'delivered', status: 250 })
    const got = server.received.at(-1)
    if (got === undefined) throw new Error('nothing arrived')
    expect(fieldNames(got.raw)).toEqual(expected)
    expect([got.envelope, got.parsed.from?.value.map(({ address }) => address)]).toEqual([{ from: 'peil@peil.example', to: ['volger@lezers.example'] }, ['peil@peil.example']])
    expect(parseHTML(got.parsed.html || '').document.querySelectorAll('img, script, link, iframe, object, [src], [onerror]')).toHaveLength(0)
  }), { numRuns: 60 })
})

test('a login is given, and elsewhere only after STARTTLS', async () => {
  const { key, cert } = aCertificate('127.0.0.2')
  setDefaultCACertificates([...trusted, cert])
  await using server = await aMailServer({ key, cert, disabledCommands: [], authOptional: false, onAuth: ({ username, password }, _, done) => (password === 'geheim@1' ? done(null, { user: username }) : done(smtpRefusal(535, '5.7.8 wrong'))) }, '127.0.0.2')
  expect(await sendTo(`smtp://peil:geheim%401@127.0.0.2:${server.port}`)).toEqual({ outcome: 'delivered', status: 250 })
  expect(server.received.map(({ isSecure, user }) => [isSecure, user])).toEqual([[true, 'peil']])
  expect(await sendTo(`smtp://peil:onjuist@127.0.0.2:${server.port}`)).toEqual({ outcome: 'failed', reason: 'status', status: 535 })
})

test('TLS from the first byte, and no word to a server elsewhere that has none or whose certificate nobody vouches for', async () => {
  const { key, cert } = aCertificate('127.0.0.2')
  await using server = await aMailServer({ key, cert, secure: true }, '127.0.0.2')
  expect(await sendTo(`smtps://127.0.0.2:${server.port}`)).toMatchObject({ outcome: 'failed', status: undefined })
  setDefaultCACertificates([...trusted, cert])
  expect(await sendTo(`smtps://127.0.0.2:${server.port}`)).toEqual({ outcome: 'delivered', status: 250 })
  await using bare = await aMailServer({}, '127.0.0.2')
  expect(await sendTo(`smtp://127.0.0.2:${bare.port}`)).toMatchObject({ outcome: 'failed' })
  expect([server.received.length, bare.received.length]).toEqual([1, 0])
})

test.each([
  ['a mailbox that is not there', 'rcpt', 550, '5.1.1 <volger@lezers.example>: no such user', { outcome: 'gone', status: 550 }],
  ['the same without a code that says so', 'rcpt', 550, 'volger@lezers.example unknown', { outcome: 'failed', reason: 'refused', status: 550 }],
  ['a server that does not relay for us', 'rcpt', 554, '5.7.1 relay access denied', { outcome: 'failed', reason: 'refused', status: 554 }],
  ['a full mailbox', 'rcpt', 452, '4.2.2 over quota', { outcome: 'failed', reason: 'status', status: 452 }],
  ['greylisting', 'rcpt', 450, '4.7.1 come back later', { outcome: 'failed', reason: 'status', status: 450 }],
  ['a message that is taken for spam', 'data', 554, '5.7.1 spam', { outcome: 'failed', reason: 'refused', status: 554 }],
  ['a server with too much to do', 'data', 451, '4.3.0 later', { outcome: 'failed', reason: 'status', status: 451 }],
] as const)('%s: told apart by its codes', async (_, when, code, words, expected) => {
  const refusal = smtpRefusal(code, words)
  await using server = await aMailServer(when === 'rcpt' ? { onRcptTo: (_address, _session, done) => done(refusal) } : { onData: (stream, _session, done) => void stream.resume().on('end', () => done(refusal)) })
  expect(await sendTo(`smtp://127.0.0.1:${server.port}`)).toEqual(expected)
})

test('no server, a silent one, and one that hangs up in the middle of a message: all of them pass', async () => {
  await using silent = await listening(() => undefined)
  expect(await sendTo(`smtp://127.0.0.1:${silent.port}`, 200)).toMatchObject({ outcome: 'failed', status: undefined })
  await silent[Symbol.asyncDispose]()
  expect(await sendTo(`smtp://127.0.0.1:${silent.port}`)).toMatchObject({ outcome: 'failed', status: undefined })
  await using cut = await listening(hangUpInTheMiddle)
  expect(await sendTo(`smtp://127.0.0.1:${cut.port}`)).toMatchObject({ outcome: 'failed', status: undefined })
})

/** Speaks as far as DATA, and is gone with the first line of the message. */
function hangUpInTheMiddle(socket: Socket): void {
  let isMessage = false
  socket.write('220 here\r\n')
  socket.on('data', (sent) => {
    if (isMessage) socket.destroy()
    isMessage = sent.toString().startsWith('DATA')
    if (!socket.destroyed) socket.write(isMessage ? '354 go on\r\n' : '250 yes\r\n')
  })
}

async function listening(speak: (socket: Socket) => void): Promise<AsyncDisposable & { readonly port: number }> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => undefined))
    speak(socket)
  })
  await new Promise<void>((started) => server.listen(0, '127.0.0.1', started))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('a listening server has a port')
  return {
    port: address.port,
    [Symbol.asyncDispose]: () => new Promise((closed) => {
      for (const socket of sockets) socket.destroy()
      server.close(() => closed())
    }),
  }
}

/** Names of the fields of a message as it was sent. */
function fieldNames(raw: string): readonly string[] {
  return (raw.split('\r\n\r\n')[0] ?? '').split(/\r\n(?![ \t])/).map((line) => (line.split(':')[0] ?? '').toLowerCase())
}
