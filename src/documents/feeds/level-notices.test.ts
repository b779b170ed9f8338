import { describe, expect, test } from 'vitest'
import { levelNotices } from './level-notices.ts'

// Written for these tests after the forms that the authorities document or that public parsers of their feeds show; none of their text is copied.
const mi5 = (title: string, more = '') => `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Level</title><link>https://www.mi5.gov.uk</link><description>Level</description>
  <item><title>${title}</title><description>&lt;p&gt;A line of prose.${more}&lt;/p&gt;</description><pubDate>Thursday, April 30, 2026 -  06:09</pubDate></item></channel></rss>`
const govUk = (body: string) => JSON.stringify({ content_id: 'c', base_path: '/terrorism', public_updated_at: '2026-05-01T08:00:00+01:00', details: { body } })
const list = (title: string) => `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><id>https://www.gov.uk/search/news</id><title>News</title><updated>2026-05-01T08:00:00Z</updated>
  <entry><id>https://www.gov.uk/a</id><title>${title}</title><updated>2026-05-01T08:00:00Z</updated><summary>A line.</summary></entry></feed>`
const national = { country: 'GB', scaleId: 'uk_jtac_2019', scope: 'national', until: undefined }
const nation = { country: 'US', scaleId: 'us_ntas_2015', scope: 'national' }

describe('an official feed of a level', () => {
  test.each([
    ['of MI5', mi5('Current Threat Level: SEVERE'), [{ ...national, label: 'severe', published: '2026-04-30' }]],
    ['of MI5, with the level of Northern Ireland in its prose', mi5('Current Threat Level: SEVERE', ' The threat to Northern Ireland from Northern Ireland-related terrorism is SUBSTANTIAL.'), [
      { ...national, label: 'severe', published: '2026-04-30' },
      { ...national, scaleId: 'uk_ni_2010', scope: 'region: Northern Ireland (NI-related terrorism)', label: 'substantial', published: '2026-04-30' },
    ]],
    ['of GOV.UK, a page', govUk('<p>The threat level for the UK from terrorism is currently <b>severe</b>.</p>'), [{ ...national, label: 'severe', published: '2026-05-01' }]],
    ['of GOV.UK, a list that tells a change', list('UK terrorism threat level raised to SEVERE'), [{ ...national, label: 'severe', published: '2026-05-01' }]],
    ['of GOV.UK, a list that tells of something else', list('A new harbour is opened'), []],
    ['of the United States', '<alerts><alert type="Elevated Threat" start="2026/05/01 09:00" end="2026/06/01 09:00"><summary>S</summary></alert></alerts>', [{ ...nation, label: 'elevated alert', published: '2026-05-01', until: '2026-06-01' }]],
    ['of the United States, with other names of its days', '<?xml version="1.0"?>\n<alerts>\n<alert type="Bulletin" effective="2026-05-01T09:00:00" expires="2026-06-01T09:00:00"></alert></alerts>', [{ ...nation, label: 'bulletin', published: '2026-05-01', until: '2026-06-01' }]],
    ['of the United States, with nothing in force', '<alerts/>', [{ ...nation, label: undefined, published: undefined, until: undefined }]],
    ['of the United States, of a kind that was never seen', '<alerts><alert type="Purple" start="2026/05/01 09:00"></alert></alerts>', [{ ...nation, label: 'purple', published: '2026-05-01', until: undefined }]],
  ] as const)('%s says which level holds from which day', async (_, text, notices) => {
    expect(await levelNotices(text, 'feed')).toEqual({ ok: true, value: notices })
  })

  test.each([
    ['a page that a firewall puts in its place', '<html><body>One moment please</body></html>'],
    ['another feed', mi5('A new harbour is opened')],
    ['a feed of MI5 without a day', mi5('Current Threat Level: SEVERE').replace(/<pubDate>.*<\/pubDate>/, '')],
    ['a feed of MI5 of two items', mi5('Current Threat Level: SEVERE').replace('</item>', '</item><item><title>Current Threat Level: LOW</title></item>')],
    ['a page of GOV.UK that states no level', govUk('<p>There are five levels.</p>')],
    ['an alert without a day', '<alerts><alert type="Bulletin"></alert></alerts>'],
    ['nothing', ''],
  ])('%s is refused', async (_, text) => {
    expect(await levelNotices(text, 'feed')).toEqual({ ok: false, problem: { kind: 'level-feed-unknown', address: 'feed' } })
  })
})
