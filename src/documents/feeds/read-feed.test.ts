import { describe, expect, test } from 'vitest'
import { checkRefused, readBytes, textIn } from '../../../test/builders/read-bytes.ts'

describe('Each item of a feed is a report of its own', () => {
  test('in RSS, Atom and JSON Feed alike', async () => {
    const rss = '<?xml version="1.0"?><rss version="2.0"><channel><title>N</title><item><title>Niveau blijft 4</title><link>https://krant.example/1</link><guid>https://krant.example/?p=1</guid><pubDate>Mon, 26 Mar 2018 23:30:00 +0200</pubDate><description>&lt;p&gt;De NCTV meldt &lt;b&gt;het&lt;/b&gt;.&lt;/p&gt;</description></item><item><title>Tweede</title></item></channel></rss>'
    const atom = '<feed xmlns="http://www.w3.org/2005/Atom"><title>N</title><entry><title>Niveau blijft 4</title><id>https://krant.example/?p=1</id><link href="https://krant.example/1"/><published>2018-03-26T23:30:00+02:00</published><content type="html">&lt;p>De NCTV meldt het.&lt;/p></content></entry><entry><title>Tweede</title></entry></feed>'
    const json = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'N', items: [{ id: 'https://krant.example/?p=1', url: 'https://krant.example/1', title: 'Niveau blijft 4', date_published: '2018-03-26T23:30:00+02:00', content_text: 'De NCTV meldt het.' }, { id: '2', title: 'Tweede' }] })
    for (const feed of [rss, atom, json]) {
      const items = await readBytes(feed)
      expect(items).toMatchObject([{ id: 'https://krant.example/?p=1', url: 'https://krant.example/1', title: 'Niveau blijft 4', published: '2018-03-26', text: 'Niveau blijft 4\n\nDe NCTV meldt het.' }, { text: 'Tweede' }])
    }
  })

  test('entities that a feed makes up itself are not expanded, and one that breaks off or is empty is refused', async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "${'x'.repeat(1000)}"><!ENTITY b "${'&a;'.repeat(200)}">]><rss version="2.0"><channel><item><title>&b;</title></item></channel></rss>`
    expect((await textIn(bomb, 'feed.xml')).length).toBeLessThan(3000)
    await checkRefused('<!DOCTYPE rss [<!ENTITY f SYSTEM "file:///etc/hostname">]><rss version="2.0"><channel><item><title>&f;</title></item></channel></rss>', { kind: 'document-unreadable', reason: 'damaged' })
    await checkRefused('<rss version="2.0"><channel><item><title>De', { kind: 'document-unreadable', reason: 'damaged' })
    await checkRefused('<rss version="2.0"><channel><title>N</title></channel></rss>', { kind: 'text-empty' })
  })
})
