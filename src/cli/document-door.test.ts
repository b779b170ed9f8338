import { expect, test } from 'vitest'
import { documentDoor } from './document-door.ts'

const here = { cancelled: new AbortController().signal }

test.each(['x:/../../../../etc/hostname', '/etc/hostname', 'file:///etc/hostname', '-', 'http://127.0.0.1/', 'http://[::1]/', 'http://169.254.169.254/'])('%s is no address that is opened for a browser', async (address) => {
  const [opened] = await documentDoor(here).openAddress(address, here.cancelled)
  expect(opened).toMatchObject({ ok: false, problem: { kind: 'address-refused' } })
})

test('a name with folders in it is only its end', async () => {
  const [opened] = await documentDoor(here).openFile('../../leeg.txt', new Uint8Array(), here.cancelled)
  expect(JSON.stringify(opened)).not.toContain('..')
})
