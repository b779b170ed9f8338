import type { Language } from '../../core/index.ts'
import { pastDayWords } from '../../words/past-days.ts'
import { wordsFor } from '../../words/words-for.ts'
import { markup, nothing, type Markup } from '../pages/markup.ts'
import { part } from './site-part.ts'

/** The way to the site as it was on a day, where a server answers for it: a form that asks the page itself, without a script. */
export function pastDayPart(language: Language, service: boolean): Markup {
  if (!service) return nothing
  const words = pastDayWords[language]
  return part('past-day', words.heading, markup`<form class="past-day" method="get"><label for="as-of">${words.label}</label> <input id="as-of" type="date" name="as-of" required> <button type="submit">${words.show}</button></form>`)
}

/** A page with, at the head of its main part, that it is not that of now; `time` is a day or an instant, `present` the way to the page as it is now. */
export function pageOfPast(page: string, language: Language, time: string, present: string): string {
  const words = pastDayWords[language]
  const banner = markup`<div class="banner past" role="note" lang="${language}"><strong>${words.shown(wordsFor(language).day(time.slice(0, 10)), time.length > 10 ? time.slice(11, 16) : undefined)}</strong> <a href="${present}">${words.toNow}</a></div>`
  // Whatever day one looks at, mail is asked for now.
  return page.replace(/<main id="main"[^>]*>/, (main) => `${main}${banner.toString()}`).replace('action="mail/"', () => `action="${present}mail/"`)
}
