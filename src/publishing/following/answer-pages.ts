import { daysToConfirm, type Country, type Language, type Publisher } from '../../core/index.ts'
import { followPageWords, type FollowMistake } from '../../words/follow-pages.ts'
import { formatChoices } from '../../words/mail.ts'
import { siteWords } from '../../words/site.ts'
import { markup, type Markup } from '../pages/markup.ts'
import { folderOf } from '../site/addresses.ts'
import { pageHead } from '../site/site-part.ts'
import { rootFrom, siteShell } from '../site/site-shell.ts'
import { linkFolder, mailFolder, type LinkedFollower } from './follow-links.ts'
import { choiceFields, signUpForm } from './sign-up-form.ts'

/** What every page is made with that a server answers to somebody who follows. */
export interface AnswerFrame {
  readonly language: Language
  /** From the folder of the language, with a slash at its end. */
  readonly folder: string
  readonly publisher: Publisher
  /** Of which an edition was published. */
  readonly countries: readonly Country[]
}

/** After the form was sent: the same, whoever the address belongs to. */
export function askedPage(frame: AnswerFrame): string {
  const words = followPageWords[frame.language]
  return page(frame, words.askedTitle, markup`${words.asked(daysToConfirm).map((text) => markup`<p>${text}</p>`)}`)
}

/** Asks for the press of a button: programs that look at mail open links, and must not confirm by it. */
export function confirmPage(frame: AnswerFrame, { choices }: LinkedFollower): string {
  const words = followPageWords[frame.language]
  return page(frame, words.confirmTitle, markup`<p>${words.confirmLead(frame.publisher.name, formatChoices(frame.language, choices))}</p>${button(words.confirmButton)}`)
}

export function confirmedPage(frame: AnswerFrame, { choices }: LinkedFollower): string {
  const words = followPageWords[frame.language]
  return page(frame, words.confirmedTitle, markup`<p>${words.confirmed(formatChoices(frame.language, choices))}</p>`)
}

/** What a follower chose, to be changed, and the way out. */
export function choicesPage(frame: AnswerFrame, follower: LinkedFollower): string {
  const words = followPageWords[frame.language]
  return page(frame, words.choicesTitle, markup`<p>${words.choicesLead(formatChoices(frame.language, follower.choices))}</p>
<form method="post">${choiceFields(frame.language, frame.countries, follower)}<p><button type="submit">${words.save}</button></p></form>
<p><a href="${rootFrom(frame)}${frame.language}/${linkFolder(follower, 'leave')}">${words.leaveTitle}</a></p>`)
}

export function savedPage(frame: AnswerFrame, follower: LinkedFollower): string {
  const words = followPageWords[frame.language]
  return page(frame, words.savedTitle, markup`<p>${words.saved(formatChoices(frame.language, follower.choices))}</p><p><a href="${rootFrom(frame)}${frame.language}/${linkFolder(follower, 'choices')}">${words.toChoices}</a></p>`)
}

/** Asks for the press of a button too, with what it will end. */
export function leavePage(frame: AnswerFrame, { choices }: LinkedFollower): string {
  const words = followPageWords[frame.language]
  return page(frame, words.leaveTitle, markup`<p>${words.choicesLead(formatChoices(frame.language, choices))}</p><p>${words.leaveLead(frame.publisher.name)}</p>${button(words.leaveButton)}`)
}

export function leftPage(frame: AnswerFrame): string {
  const words = followPageWords[frame.language]
  return page(frame, words.leftTitle, markup`<p>${words.left}</p>${toFollow(frame)}`)
}

/** For a link that opens nothing, whatever the reason. */
export function gonePage(frame: AnswerFrame): string {
  const words = followPageWords[frame.language]
  return page(frame, words.goneTitle, markup`<p>${words.gone(daysToConfirm)}</p>${toFollow(frame)}`)
}

/** What was wrong with a form; a wrong address is asked for again, and not repeated. */
export function mistakePage(frame: AnswerFrame, mistake: FollowMistake): string {
  const words = followPageWords[frame.language]
  const again = mistake === 'address' ? signUpForm(frame.language, frame.countries, `${rootFrom(frame)}${frame.language}/${mailFolder}`, mistake) : markup`<p>${words.wrong[mistake]}</p>${toFollow(frame)}`
  return page(frame, words.wrongTitle, again)
}

function toFollow(frame: AnswerFrame): Markup {
  return markup`<p><a href="${rootFrom(frame)}${frame.language}/${folderOf('follow', '')}">${followPageWords[frame.language].toFollow}</a></p>`
}

/** Sent to the page's own address. */
function button(label: string): Markup {
  return markup`<form method="post"><p><button type="submit">${label}</button></p></form>`
}

function page({ language, folder, publisher }: AnswerFrame, title: string, body: Markup): string {
  const words = siteWords[language]
  const frame = { language, folder, countryPart: '', current: 'follow' as const, title, description: words.about.follow(''), publisher, isToFollow: true as const }
  return siteShell(frame, markup`${pageHead(words.places.follow, title)}<div class="answer">${body}</div>`)
}
