import { expect, test } from 'vitest'
import { aDocx } from '../../test/builders/a-docx.ts'
import { documentDoor } from './document-door.ts'

const aTurn = () => new Promise<boolean>((go) => setImmediate(() => go(true)))
const here = { cancelled: new AbortController().signal }

test.each(['x:/../../../../etc/hostname', '/etc/hostname', 'file:///etc/hostname', '-', 'http://127.0.0.1/', 'http://[::1]/', 'http://169.254.169.254/'])('%s is no address that is opened for a browser', async (address) => {
  const [opened] = await documentDoor(here).openAddress(address, here.cancelled)
  expect(opened).toMatchObject({ ok: false, problem: { kind: 'address-refused' } })
})

test('a name with folders in it is only its end', async () => {
  const [opened] = await documentDoor(here).openFile('../../leeg.txt', new Uint8Array(), here.cancelled)
  expect(JSON.stringify(opened)).not.toContain('..')
})

test.each([
  ['feed', Buffer.from(`<rss version="2.0"><channel>${'<item><title>Niveau blijft 4</title><description>&lt;p&gt;Het niveau is vier.&lt;/p&gt;</description></item>'.repeat(100).replace('blijft', 'blijft '.repeat(60_000))}</channel></rss>`)],
  ['Word document', aDocx(Array.from({ length: 3000 }, (_, at) => `Zin ${at} van het verslag.`))],
  ['page', Buffer.from(`<html><body><article>${'<p>Het niveau is vier, meldt de dienst, en dat is zo.</p>'.repeat(4000)}</article></body></html>`)],
])('while a large %s is opened others are answered', async (_, bytes) => {
  const door = documentDoor(here)
  // Loading what opens it takes turns of its own.
  await door.openFile('stuk', bytes, here.cancelled)
  const opened = door.openFile('stuk', bytes, here.cancelled)
  const ended = opened.then(() => false)
  let answered = 0
  while (await Promise.race([ended, aTurn()])) answered += 1
  expect((await opened).every(({ ok }) => ok)).toBe(true)
  expect(answered).toBeGreaterThan(50)
})

test('who went away while a file waited for its turn gets nothing opened', async () => {
  const [opened] = await documentDoor(here).openFile('weg.docx', aDocx(['Een zin.']), AbortSignal.abort())
  expect(opened).toMatchObject({ ok: false, problem: { kind: 'cancelled' } })
})

test.each([
  ['feed', 'voer.xml', `<rss version="2.0"><channel>${'<item><title>Niveau blijft 4</title></item>'.repeat(101)}</channel></rss>`],
  ['file of lines', 'berichten.jsonl', '{"id":"a","text":"Een zin."}\n'.repeat(101)],
])('a %s of so many reports that nobody else could write meanwhile is refused, and says what to do', async (_, name, text) => {
  expect(await documentDoor(here).openFile(name, Buffer.from(text), here.cancelled)).toEqual([{ ok: false, problem: { kind: 'documents-too-many', path: name, documents: 101, most: 100 } }])
})
