import { expect, test } from 'vitest'
import { parseMailSettings } from './mail-settings.ts'

const publisher = { name: 'Voorbeeldbureau', address: 'https://peil.example', isAuthority: false, contact: undefined, licence: undefined }
const parse = (server: string, from: string) => parseMailSettings({ publisher, mail: { server, from } })

test('a server and an address go together, and none of them is no mail', () => {
  expect(parse('', '')).toEqual({ ok: true, value: undefined })
  expect(parse('smtps://peil:geheim%401@mail.example.org', 'niveau@peil.example')).toEqual({ ok: true, value: { server: new URL('smtps://peil:geheim%401@mail.example.org'), sender: { name: 'Voorbeeldbureau', address: 'niveau@peil.example' } } })
})

test.each([
  ['https://mail.example.org', 'niveau@peil.example', 'PEIL_SMTP_URL'], ['mail.example.org', 'niveau@peil.example', 'PEIL_SMTP_URL'], ['smtp:', 'niveau@peil.example', 'PEIL_SMTP_URL'], ['', 'niveau@peil.example', 'PEIL_SMTP_URL'], ['smtps://peil:10%@mail.example.org', 'niveau@peil.example', 'PEIL_SMTP_URL'],
  ['smtp://peil:geheim@mail.example.org', '', 'PEIL_MAIL_FROM'], ['smtp://peil:geheim@mail.example.org', 'Peil <niveau@peil.example>', 'PEIL_MAIL_FROM'],
])('%s with %s is refused without a word of either', (server, from, setting) => {
  expect(parse(server, from)).toEqual({ ok: false, problem: { kind: 'usage', detail: { what: 'bad-mail-setting', setting } } })
})
