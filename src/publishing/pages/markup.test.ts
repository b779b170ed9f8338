import { expect, test } from 'vitest'
import { markup } from './markup.ts'

test('a text that somebody else wrote can neither open an element, nor steer what stands around it', () => {
  const text = '</p><script>"\u202Egnal\u2066\u0001\u001B[31m\u0085\uFFFF\uD800\r\nend'
  expect(String(markup`<p>${text}</p>`)).toBe('<p>&lt;/p&gt;&lt;script&gt;&quot;\uFFFDgnal\uFFFD\uFFFD\uFFFD[31m\uFFFD\uFFFD\uFFFD\nend</p>')
})

test('markup within markup stays as it is', () => {
  expect(String(markup`<ul>${[markup`<li>${'a & b'}</li>`]}${undefined}${3}</ul>`)).toBe('<ul><li>a &amp; b</li>3</ul>')
})
