import type { Context as Request } from 'hono'
import { chooseByLink, confirmByLink, leaveByLink, readLink } from '../../../actions/following/follow-by-link.ts'
import type { FollowLink } from '../../../actions/following/find-by-link.ts'
import type { Language } from '../../../core/index.ts'
import { choicesPage, confirmedPage, confirmPage, gonePage, leavePage, leftPage, mistakePage, savedPage, type AnswerFrame } from '../../../publishing/following/answer-pages.ts'
import type { LinkPurpose } from '../../../publishing/following/follow-links.ts'
import type { ReachableFollower } from '../../../store/followers.ts'
import { got } from '../got.ts'
import { answerFrame, answerPage, readForm, type FollowingOptions } from './answer.ts'
import { parseChoices } from './parse-form.ts'

const shown: Readonly<Record<LinkPurpose, (frame: AnswerFrame, follower: ReachableFollower) => string>> = {
  confirm: (frame, follower) => (follower.confirmed === undefined ? confirmPage : confirmedPage)(frame, follower),
  choices: choicesPage,
  leave: leavePage,
}

/** The page behind a link in a mail. Opening it changes nothing: programs that look at mail open every link. */
export async function showLink(request: Request, options: FollowingOptions, link: FollowLink, language: Language): Promise<Response> {
  const frame = await answerFrame(request, options, language)
  const follower = got(await readLink(options.context, link))
  return follower === undefined ? answerPage(gonePage(frame), frame, 404) : answerPage(shown[link.purpose](frame, follower), frame)
}

/** What its button does; the right to it is in the link. A mail program that leaves with one request (RFC 8058) sends a body of its own, which nobody needs to read. */
export async function pressLink(request: Request, options: FollowingOptions, link: FollowLink, language: Language): Promise<Response> {
  const frame = await answerFrame(request, options, language)
  if (link.purpose === 'choices') return choose(request, options, link, frame)
  const follower = got(await (link.purpose === 'confirm' ? confirmByLink : leaveByLink)(options.context, link))
  if (follower === undefined) return answerPage(gonePage(frame), frame, 404)
  return answerPage(link.purpose === 'confirm' ? confirmedPage(frame, follower) : leftPage(frame), frame)
}

async function choose(request: Request, { context }: FollowingOptions, link: FollowLink, frame: AnswerFrame): Promise<Response> {
  const form = await readForm(request)
  if (form === undefined) return answerPage(mistakePage(frame, 'form'), frame, 415)
  const chosen = parseChoices(form)
  if (chosen === undefined) return answerPage(mistakePage(frame, 'choice'), frame, 400)
  const follower = got(await chooseByLink(context, link, chosen))
  if (follower === 'same') return answerPage(mistakePage(frame, 'same'), frame, 409)
  return follower === undefined ? answerPage(gonePage(frame), frame, 404) : answerPage(savedPage(frame, follower), frame)
}
