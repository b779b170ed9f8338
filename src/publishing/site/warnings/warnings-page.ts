import { subjectOf, type Edition, type Language, type PublishedWarning, type Statement } from '../../../core/index.ts'
import { warningsPageWords } from '../../../words/warnings-page.ts'
import { markup, nothing, type Markup } from '../../pages/markup.ts'
import { statementMarkup } from '../../pages/statement.ts'
import { scorePart } from './score-part.ts'
import type { CountryRecord } from '../site-record.ts'
import { csvLink, subjectPage, type PageContext } from '../site-page.ts'
import { part } from '../site-part.ts'
import { decidedPart, warningBlock } from './warning-parts.ts'

interface FollowedWarning {
  readonly statement: Statement
  /** The edition that said it last, whose evidence opens under it. */
  readonly said: Edition
  readonly first: Edition
  /** The first edition without it; undefined while it stands open. */
  readonly gone: Edition | undefined
}

/** What is warned of now, what became of earlier warnings and what they were worth, and beside that the warnings of the public record, which are never scored. */
export function warningsPage({ editions, newest }: CountryRecord, countryPart: string, language: Language): string {
  return subjectPage(newest, 'warnings', countryPart, language, (context) => {
    const words = warningsPageWords[language]
    const files = markup`${(['warnings', 'warning-scores', 'warning-calibration'] as const).map((table) => csvLink(newest, table, words.files[table], context))}`
    return markup`${openPart(newest, editions, context)}
${newest.warnings === undefined ? nothing : markup`${scorePart(newest.warnings.score, context, files)}
${decidedPart(newest, words.decided, context)}`}
${ofServices(followWarnings(editions), context)}`
  })
}

function openPart(newest: Edition, editions: readonly Edition[], context: PageContext): Markup {
  const words = warningsPageWords[context.language]
  const open = newest.warnings?.warnings.filter(({ status, isHindsight }) => status === 'open' && !isHindsight).toReversed() ?? []
  const blocks = open.map((each) => warningBlock(each, newest, context, words.openSince(firstWith(each, editions, newest).number)))
  return part('open', words.ours, markup`<p class="rule">${words.rule}</p>${open.length === 0 ? markup`<p class="said">${words.noneOpen}</p>` : blocks}`)
}

/** The first edition that held a warning that was issued here. */
function firstWith({ id }: PublishedWarning, editions: readonly Edition[], newest: Edition): Edition {
  return editions.find(({ warnings }) => warnings?.warnings.some((each) => each.id === id)) ?? newest
}

/** Those of the public record, with whether the newest edition still holds them. */
function ofServices(followed: readonly FollowedWarning[], context: PageContext): Markup {
  const { ofServices: heading, ofServicesRule } = warningsPageWords[context.language]
  if (followed.length === 0) return nothing
  const { words } = context
  const block = ({ statement, said, ...each }: FollowedWarning) =>
    markup`<div class="warning">${statementMarkup({ ...statement, id: `${said.id}-${statement.id}` }, said.picture.evidence, words)}<p class="status">${statusOf(each, context)}</p></div>`
  return part('services', heading, markup`<p class="rule">${ofServicesRule}</p>${followed.toSorted((one, other) => Number(one.gone !== undefined) - Number(other.gone !== undefined)).map(block)}`)
}

function statusOf({ first, gone }: Pick<FollowedWarning, 'first' | 'gone'>, { site }: PageContext): string {
  return gone === undefined ? site.open(first.number) : site.noLongerOpen(first.number, gone.number)
}

/** Warnings of the public record in the order of the newest edition that held them; one that came back counts from when it came back. */
export function followWarnings(editions: readonly Edition[]): readonly FollowedWarning[] {
  const followed = new Map<string, FollowedWarning>()
  for (const edition of editions) {
    const held = new Map(edition.picture.warnings.filter(({ sentence }) => sentence.kind === 'warning').map((statement) => [subjectOf(statement), statement]))
    for (const [key, each] of followed) if (!held.has(key) && each.gone === undefined) followed.set(key, { ...each, gone: edition })
    for (const [key, statement] of held) {
      const before = followed.get(key)
      followed.delete(key)
      followed.set(key, { statement, said: edition, first: before?.gone === undefined ? (before?.first ?? edition) : edition, gone: undefined })
    }
  }
  return [...followed.values()]
}
