import { otherLanguage, type Edition, type Language, type Statement } from '../../core/index.ts'
import { paperWords } from '../../words/paper.ts'
import { siteWords } from '../../words/site.ts'
import { wordsFor, type Words } from '../../words/words-for.ts'
import { writtenIn } from '../../words/written-in.ts'
import { editionFile } from '../edition/edition-files.ts'
import { editionFolder } from '../edition/edition-folder.ts'
import { addressOf, editionPageAddress } from '../exchange/addresses.ts'
import { levelFacts, levelTitle } from '../level-facts.ts'
import { contentDigest } from '../log/canonical-json.ts'
import { originsNote } from '../origins-note.ts'
import { gauge } from '../pages/gauge.ts'
import { noteRanges, numberNotes } from './note-numbers.ts'
import { noteOf } from './note-text.ts'
import { indicatorSections } from './paper-indicators.ts'
import type { Paper, PaperClosing, PaperSection, PaperSentence, PaperText } from './paper.ts'
import { standaloneDrawing } from './paper-drawing.ts'
import { pictureSections, type PictureSection } from './paper-sections.ts'

/** An edition on paper, with the drawings that it shows by their names. */
export interface PaperWithDrawings {
  readonly paper: Paper
  readonly drawings: Readonly<Record<string, string>>
}

/** Everything that an edition says in a language, its sentences with numbered notes. */
export function editionPaper(edition: Edition, language: Language): PaperWithDrawings {
  const words = wordsFor(language)
  const [print, site] = [paperWords[language], siteWords[language]]
  const { picture, publisher, number, period, issued } = edition
  const { level } = picture
  const country = words.country(picture.country)
  const leading = [picture.whyInShort, picture.uncertainInShort].filter((each) => each !== undefined)
  const parts = pictureSections(picture, words)
  const numbers = numberNotes([...leading, ...parts.flatMap(({ groups }) => groups.flatMap(({ statements }) => statements))].map(({ evidence }) => evidence.filter((key) => picture.evidence[key] !== undefined)))
  const moment = new Date(issued)
  const day = words.day(issued.slice(0, 10))
  const drawn = level === undefined ? {} : { 'gauge.svg': standaloneDrawing(gauge(level, words).toString()) }
  const sections = parts.map((part, index) => sectionOf(part, index, words, numbers))
  return {
    drawings: { ...drawn, ...Object.fromEntries(sections.flatMap(({ drawings }) => drawings)) },
    paper: {
      lang: language, title: print.title(country, number), author: publisher.name, keywords: [edition.id, words.page.title(country)],
      issued: [moment.getUTCFullYear(), moment.getUTCMonth() + 1, moment.getUTCDate(), moment.getUTCHours(), moment.getUTCMinutes(), moment.getUTCSeconds()],
      issuedLine: site.issued(number, publisher.name, day), periodLine: site.period(words.day(period.first), words.day(period.last)),
      notice: publisher.isAuthority ? '' : words.page.notOfficial, noticeLong: publisher.isAuthority ? '' : words.page.notOfficialLong, pageOf: print.pageOf('|', '|').split('|'),
      kicker: words.page.threat(country), ...heading(edition, words), banner: banner(edition, language),
      gauge: level === undefined ? undefined : { file: 'gauge.svg', alt: words.page.gauge(level.ordinal, level.steps, words.levelLabel(level.label)) },
      lead: leading.map((statement) => sentenceOf(statement, words, numbers)),
      facts: [...(level === undefined ? [] : levelFacts(level, words)), [words.page.asOfDay, words.day(picture.view.asOf)]],
      sections: [...sections.map(({ section }) => section), ...indicatorSections(edition, language)],
      notesTitle: print.notes, notesAbout: print.notesAbout,
      notes: [...numbers.keys()].flatMap((key) => picture.evidence[key] ?? []).map((item) => noteOf(item, words, print)),
      closing: closing(edition, language),
    },
  }
}

function heading({ picture: { level, country } }: Edition, words: Words): Pick<Paper, 'heading' | 'headingAside'> {
  const { page } = words
  if (level === undefined) return { heading: page.emptyTitle(words.country(country)), headingAside: page.emptyHelp }
  const { name, meant } = levelTitle(level, words)
  const step = page.ordinal(level.ordinal, level.steps)
  return { heading: name, headingAside: meant === undefined ? step : `${meant}, ${step}` }
}

/** What this edition corrects; that another corrects it cannot stand here, since what an edition keeps does not change. */
function banner({ corrects }: Edition, language: Language): readonly PaperText[] {
  if (corrects === undefined) return []
  const lang = corrects.what[language] === undefined ? otherLanguage(language) : language
  return [{ text: `${siteWords[language].corrects(Number(corrects.edition.replace(/^.*-/, '')))}.`, lang: language }, { text: writtenIn(language, corrects.what), lang }]
}

function sectionOf({ title, groups, otherwise, charts }: PictureSection, index: number, words: Words, numbers: ReadonlyMap<string, number>): { readonly section: PaperSection; readonly drawings: readonly (readonly [string, string])[] } {
  const said = groups.flatMap(({ heading: above, statements }) => [...(above === undefined ? [] : [{ kind: 'heading' as const, text: above }]), ...statements.map((statement) => sentenceOf(statement, words, numbers))])
  const plainly: PaperSentence = { kind: 'sentence', text: otherwise, lang: words.language, direction: '', aside: '', notes: [] }
  const fileOf = (chart: number) => `chart-${index + 1}-${chart + 1}.svg`
  return {
    section: {
      title,
      body: said.length === 0 ? [plainly] : said,
      figures: charts.flatMap(({ caption, table }, chart) => [{ kind: 'picture' as const, file: fileOf(chart), alt: table.caption, caption }, { kind: 'table' as const, ...table, widest: table.heads.length - 1, caption: table.caption === caption ? words.page.table : table.caption }]),
    },
    drawings: charts.map(({ draw }, chart) => [fileOf(chart), standaloneDrawing(draw('wide'))] as const),
  }
}

function sentenceOf(statement: Statement, words: Words, numbers: ReadonlyMap<string, number>): PaperSentence {
  const { sentence, evidence } = statement
  const notes = noteRanges(evidence, numbers)
  return {
    kind: 'sentence', text: words.sentence(sentence), lang: words.language, direction: sentence.kind === 'reason' ? words.terms.directions[sentence.direction] : '',
    aside: notes.length === 0 ? '' : originsNote(statement, words), notes,
  }
}

function closing(edition: Edition, language: Language): readonly PaperClosing[] {
  const words = wordsFor(language)
  const [print, site] = [paperWords[language], siteWords[language]]
  const { id, number, publisher, country, issued } = edition
  const address = editionPageAddress(edition, language)
  const citation = site.citation(publisher.name, words.page.title(words.country(country)), number, words.day(issued.slice(0, 10)), address)
  return [
    { title: site.cite, lines: [citation], address, digest: '' },
    { title: print.checking, lines: [print.howToCheck(`${editionFolder(id)}/edition.json`, publisher.address)], address: addressOf(edition, 'log/checkpoint'), digest: contentDigest(editionFile(edition).body) },
  ]
}
