import { subjectOf, type Edition, type Language, type Statement } from '../../core/index.ts'
import { markup, nothing, type Markup } from '../pages/markup.ts'
import { statementMarkup } from '../pages/statement.ts'
import type { CountryRecord } from './site-record.ts'
import { subjectPage, type PageContext } from './site-page.ts'
import { part } from './site-part.ts'

interface FollowedWarning {
  readonly statement: Statement
  /** The edition that said it last, whose evidence opens under it. */
  readonly said: Edition
  readonly first: Edition
  /** The first edition without it; undefined while it stands open. */
  readonly gone: Edition | undefined
}

/** Every warning that an edition of the country held, with whether it still stands open. */
export function warningsPage({ editions, newest }: CountryRecord, countryPart: string, language: Language): string {
  return subjectPage(newest, 'warnings', countryPart, language, (context) => {
    const { words, site } = context
    const followed = followWarnings(editions)
    const open = followed.filter(({ gone }) => gone === undefined)
    const before = followed.filter(({ gone }) => gone !== undefined)
    return markup`${part('open', site.openNow, markup`<p class="rule">${site.warningsRule}</p>${open.length === 0 ? markup`<p class="said">${words.page.none.warnings}</p>` : open.map((each) => warning(each, context))}`)}
${before.length === 0 ? nothing : part('before', site.openBefore, markup`${before.map((each) => warning(each, context))}`)}`
  })
}

function warning({ statement, said, first, gone }: FollowedWarning, { words, site }: PageContext): Markup {
  const status = gone === undefined ? site.open(first.number) : site.noLongerOpen(first.number, gone.number)
  return markup`<div class="warning">${statementMarkup({ ...statement, id: `${said.id}-${statement.id}` }, said.picture.evidence, words)}<p class="status">${status}</p></div>`
}

/** Warnings in the order of the newest edition that held them; one that came back counts from when it came back. */
export function followWarnings(editions: readonly Edition[]): readonly FollowedWarning[] {
  const followed = new Map<string, FollowedWarning>()
  for (const edition of editions) {
    const held = new Map(edition.picture.warnings.filter(({ sentence }) => sentence.kind !== 'warnings-rule').map((statement) => [keyOf(statement), statement]))
    for (const [key, each] of followed) if (!held.has(key) && each.gone === undefined) followed.set(key, { ...each, gone: edition })
    for (const [key, statement] of held) {
      const before = followed.get(key)
      followed.delete(key)
      followed.set(key, { statement, said: edition, first: before?.gone === undefined ? (before?.first ?? edition) : edition, gone: undefined })
    }
  }
  return [...followed.values()]
}

/** A warning of the record is known by its row, one that was issued here by what it says. */
function keyOf(statement: Statement): string {
  return statement.sentence.kind === 'warning' ? subjectOf(statement) : JSON.stringify(statement.sentence)
}
