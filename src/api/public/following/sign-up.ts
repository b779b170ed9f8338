import type { Context as Request } from 'hono'
import { askToFollow } from '../../../actions/following/ask-to-follow.ts'
import { parseMailAddress, type Language } from '../../../core/index.ts'
import { mistakePage } from '../../../publishing/following/answer-pages.ts'
import { got } from '../got.ts'
import { answerFrame, answerPage, readForm, type FollowingOptions } from './answer.ts'
import { clientNetwork } from './client-network.ts'
import type { HourlyLimit } from './hourly-limit.ts'
import { isOwnForm } from './own-form.ts'
import { parseChoices } from './parse-form.ts'

/** Takes in who wants mail, and says the same whoever the address belongs to; only what anybody can see of a form is told apart. */
export async function signUp(request: Request, options: FollowingOptions, limit: HourlyLimit, language: Language): Promise<Response> {
  const { context, publisher, random } = options
  const frame = await answerFrame(request, options, language)
  const { req } = request
  if (!isOwnForm({ fetchSite: req.header('sec-fetch-site'), origin: req.header('origin') }, publisher.address)) return answerPage(mistakePage(frame, 'elsewhere'), frame, 403)
  const form = await readForm(request)
  if (form === undefined) return answerPage(mistakePage(frame, 'form'), frame, 415)
  const address = parseMailAddress(form.get('address') ?? '')
  if (!address.ok) return answerPage(mistakePage(frame, 'address'), frame, 400)
  const chosen = parseChoices(form)
  if (chosen === undefined) return answerPage(mistakePage(frame, 'choice'), frame, 400)
  if (!limit.allows(clientNetwork(req.header('x-forwarded-for')), context.clock())) return answerPage(mistakePage(frame, 'busy'), frame, 429)
  const asked = got(await askToFollow(context, { address: address.value, ...chosen }, random))
  return asked === 'busy' ? answerPage(mistakePage(frame, 'busy'), frame, 429) : request.redirect('asked/', 303)
}
