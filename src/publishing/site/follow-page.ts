import { languages, type Edition, type Language } from '../../core/index.ts'
import { followPageWords } from '../../words/follow-pages.ts'
import { signUpForm } from '../following/sign-up-form.ts'
import { checkpointPath } from '../verifying/read-log.ts'
import { markup, nothing, type Markup } from '../pages/markup.ts'
import type { PlannedFile, PublishedSite } from '../site-file.ts'
import { countryFolder, folderOf, verifyFolder } from './addresses.ts'
import { badgeCode } from './badge-code.ts'
import { pageContext, type PageContext } from './site-page.ts'
import { pageHead, part } from './site-part.ts'
import { countryRecords, type CountryRecord } from './site-record.ts'
import { siteShell } from './site-shell.ts'

/** By which ways somebody follows, in each language: feeds, a badge, the key of the log, and mail where a server takes it in. */
export function planFollowPages(site: Pick<PublishedSite, 'editions' | 'verifier' | 'takesMail'>): readonly PlannedFile[] {
  const records = countryRecords(site.editions)
  const [home] = records
  if (home === undefined) return []
  const madeOf = records.map(({ newest }) => newest)
  return languages.map((language) => ({ path: `${language}/${folderOf('follow', '')}index.html`, madeOf, render: () => followPage(site, records, home, language) }))
}

function followPage({ verifier, takesMail }: Pick<PublishedSite, 'verifier' | 'takesMail'>, records: readonly CountryRecord[], home: CountryRecord, language: Language): string {
  const folder = folderOf('follow', '')
  const context = pageContext(language, folder)
  const { site } = context
  const words = followPageWords[language]
  const { publisher } = home.newest
  const frame = { language, folder, countryPart: '', current: 'follow' as const, title: site.places.follow, description: site.about.follow(''), publisher, isToFollow: true as const }
  return siteShell(frame, markup`${pageHead(site.chooseTitle, site.places.follow)}
<p class="rule">${words.lead}</p>
${takesMail ? part('mail', words.mail, markup`<p>${words.mailAbout}</p>${signUpForm(language, records.map(({ country }) => country), 'mail/', undefined)}`) : nothing}
${part('feeds', words.feeds, feedList(records.map(({ newest }) => newest), context))}
${part('badge', words.badge, markup`<p>${words.badgeAbout}</p>${records.map(({ country, newest }) => badgeCode(newest, language, countryFolder(country, home.country), context.root))}`)}
${verifier === undefined ? nothing : part('log', words.log, logSteps(verifier, publisher.address, context))}`)
}

function feedList(newest: readonly Edition[], { language, words, root }: PageContext): Markup {
  const { feedsAbout, allCountries, alerts } = followPageWords[language]
  const spoken = newest.filter((edition) => edition.languages.includes(language))
  const feed = (path: string) => markup`<a href="${root}feeds/${path}.atom">Atom</a>, <a href="${root}feeds/${path}.rss">RSS</a>, <a href="${root}feeds/${path}.json">JSON Feed</a>`
  const all = spoken.length === 0 ? nothing : markup`<div><dt>${allCountries}</dt><dd>${feed(language)}</dd></div>`
  const each = spoken.map(({ country }) => markup`<div><dt>${words.country(country)}</dt><dd>${feed(`${country}/${language}`)}</dd></div>`)
  return markup`<p>${feedsAbout}</p><dl class="feeds">${all}${each}<div><dt>${alerts}</dt><dd><a href="${root}alerts/index.atom">Atom</a></dd></div></dl>`
}

function logSteps(verifier: string, address: string, { language, root }: PageContext): Markup {
  const words = followPageWords[language]
  const [keep, now, verify] = words.logSteps
  return markup`<p>${words.logAbout}</p><ol><li>${keep} <a href="${root}key.txt">${words.logKey}</a><p class="key">${verifier}</p></li><li>${now} <a href="${root}${checkpointPath}">${words.checkpoint}</a></li><li>${verify}<p class="key">peil verify ${address} --key ${verifier} --since checkpoint</p></li></ol><p><a href="${root}${language}/${verifyFolder}">${words.logInBrowser}</a></p>`
}
