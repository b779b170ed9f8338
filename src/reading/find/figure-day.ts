import { lastDayOf } from '../../core/index.ts'
import { contains, overlaps, type Span } from '../document.ts'
import type { AnnotatedDocument, ReadSentence } from '../finder.ts'
import type { DateMention } from '../mentions/dates.ts'

export interface FigureDay {
  readonly day: string | undefined
  readonly stated: boolean
}

const stockTaking = /(?:stand van zaken|situatie|stand|peildatum|overzicht|situation|figures|as of|as at|per)\s(?:\p{L}+\s){0,3}(?:op|per|van|on|at|of|as)?\s?$/iu
const annual = /(?:jaarverslag|jaarbeeld|annual report|report) (?:over|voor|on|for) (?:het jaar )?$/iu

/** What every sentence holds in which either stands before a date. */
const maySayDay = /(?:stand|situatie|peildatum|overzicht|situation|figures|as of|as at|per)\s|(?:jaarverslag|jaarbeeld|report) /iu

/** The day for which a report as a whole gives its figures: one that it names as such, else the publication. */
export function dayOfFigures(document: AnnotatedDocument): FigureDay {
  for (const sentence of document.sentences) {
    if (!maySayDay.test(sentence.text)) continue
    for (const date of sentence.dates()) {
      const before = document.text.slice(Math.max(sentence.start, date.start - 50), date.start)
      if (stockTaking.test(before)) return { day: date.iso, stated: true }
      if (annual.test(before) && /^\d{4}$/.test(date.iso)) return { day: lastDayOf(date.iso), stated: true }
    }
  }
  return { day: document.publishedAs, stated: false }
}

/** The day of one figure: a date in its own part of the sentence, the date that heads the sentence, else that of the whole report. */
export function dayOfFigure(sentence: ReadSentence, part: Span, number: Span, ofReport: () => FigureDay): FigureDay {
  const usable = sentence.dates().filter((date) => date.role !== 'since' && !sentence.attributions.some((said) => overlaps(said, date)))
  const own = usable.filter((date) => contains(part, date)).toSorted((a, b) => distance(a, number) - distance(b, number))[0]
  const heading = usable.find((date) => date.start - sentence.start < 12 && date.end <= number.start)
  const date = own ?? heading
  return date === undefined ? ofReport() : { day: lastOf(date), stated: true }
}

function lastOf({ iso, role }: DateMention): string {
  return /^\d{4}$/.test(iso) && role === 'until' ? lastDayOf(iso) : iso
}

function distance(date: Span, number: Span): number {
  return date.end <= number.start ? number.start - date.end : date.start - number.end + 1000
}
