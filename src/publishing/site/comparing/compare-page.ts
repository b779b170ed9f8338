import type { Edition, Language, Statement } from '../../../core/index.ts'
import type { Words } from '../../../words/words-for.ts'
import { evidenceList } from '../../pages/evidence-list.ts'
import { markup, nothing, type Markup } from '../../pages/markup.ts'
import { statementMarkup } from '../../pages/statement.ts'
import { compareFolder, editionPageFolder } from '../addresses.ts'
import { changedWords } from './changed-words.ts'
import { comparePictures, type ComparedSentence } from './compare-editions.ts'
import { dayIssued } from '../site-record.ts'
import { pageContext, type PageContext } from '../site-page.ts'
import { pageHead, part } from '../site-part.ts'
import { siteShell } from '../site-shell.ts'

/** Two editions sentence by sentence: what is new, changed and gone, each opening on its evidence. */
export function comparePage(before: Edition, after: Edition, countryPart: string, language: Language): string {
  const folder = compareFolder(before, after)
  const context = pageContext(language, folder)
  const { words, site } = context
  const country = words.country(after.country)
  const title = site.comparing(before.number, after.number)
  const compared = comparePictures(before.picture, after.picture, ({ sentence }) => words.sentence(sentence))
  const same = compared.filter(({ change }) => change === 'same').length
  const parts = (['changed', 'new', 'gone', 'support'] as const).map((change) => group(change, compared, before, after, context))
  return siteShell({ language, folder, countryPart, current: undefined, title: `${title}, ${country}`, description: site.about.compare(country), publisher: after.publisher }, markup`${pageHead(words.page.title(country), title, [before, after].map((edition) => editionLink(edition, context)))}
<p class="rule">${same === compared.length ? `${site.sameSentences} ` : nothing}${site.unchanged(same)}</p>${parts}`)
}

function editionLink(edition: Edition, { words, site, root, language }: PageContext): Markup {
  return markup`<a href="${root}${language}/${editionPageFolder(edition)}">${site.issued(edition.number, edition.publisher.name, words.day(dayIssued(edition)))}</a>`
}

function group(change: 'new' | 'changed' | 'gone' | 'support', compared: readonly ComparedSentence[], before: Edition, after: Edition, context: PageContext): Markup {
  const found = compared.filter((each) => each.change === change)
  return found.length === 0 ? nothing : part(change, context.site.changes[change], markup`${found.map((each) => sentence(each, before, after, context))}`)
}

function sentence(compared: ComparedSentence, earlier: Edition, later: Edition, { words, site }: PageContext): Markup {
  const now = (statement: Statement) => statementMarkup({ ...statement, id: `now-${statement.id}` }, later.picture.evidence, words)
  const then = (statement: Statement) => statementMarkup({ ...statement, id: `then-${statement.id}` }, earlier.picture.evidence, words)
  if (compared.change === 'new') return now(compared.after)
  if (compared.change === 'gone') return then(compared.before)
  if (compared.change !== 'changed') return now(compared.after)
  const runs = changedWords(words.sentence(compared.before.sentence), words.sentence(compared.after.sentence))
  const marked = runs.map(({ kind, text }) => (kind === 'both' ? markup`${text}` : kind === 'before' ? markup`<del>${text.trimEnd()}</del> ` : markup`<ins>${text.trimEnd()}</ins> `))
  return markup`<div class="changed"><p class="words-changed">${marked}</p>${evidence(site.evidenceNow, compared.after, later, words)}${evidence(site.evidenceThen, compared.before, earlier, words)}</div>`
}

function evidence(name: string, statement: Statement, { picture }: Edition, words: Words): Markup {
  const items = statement.evidence.flatMap((key) => picture.evidence[key] ?? [])
  return items.length === 0 ? nothing : markup`<details class="twin"><summary>${name}</summary>${evidenceList(items, words)}</details>`
}
