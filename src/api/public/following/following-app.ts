import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { languages } from '../../../core/index.ts'
import { askedPage } from '../../../publishing/following/answer-pages.ts'
import { linkPurposes, mailFolder } from '../../../publishing/following/follow-links.ts'
import { methodRefused, requestProblem } from '../../problem-response.ts'
import { answerFrame, answerPage, forOneReader, type FollowingOptions } from './answer.ts'
import { hourlyLimit } from './hourly-limit.ts'
import { pressLink, showLink } from './link-pages.ts'
import { signUp } from './sign-up.ts'

/** More than any filled-in form of ours has. */
const mostBytes = 4096
/** So many sign-ups an hour from one network: that of a household, a library or an office. */
const mostFromNetwork = 10

/** Where people ask for mail, confirm, choose anew and leave. */
export function createFollowingApp(options: FollowingOptions): Hono {
  const app = new Hono()
  const limit = hourlyLimit(mostFromNetwork)
  for (const language of languages) {
    const at = `/${language}/${mailFolder}` as const
    app.use(`${at}*`, forOneReader(), bodyLimit({ maxSize: mostBytes, onError: () => requestProblem(413, 'The form is too long') }))
    app.get(at, (request) => request.redirect('../', 303))
    app.post(at, (request) => signUp(request, options, limit, language))
    app.get(`${at}asked/`, async (request) => {
      const frame = await answerFrame(request, options, language)
      return answerPage(askedPage(frame), frame)
    })
    for (const purpose of linkPurposes) {
      const path = `${at}${purpose}/:follower/:token/` as const
      app.get(path, (request) => showLink(request, options, { purpose, ...request.req.param() }, language))
      app.post(path, (request) => pressLink(request, options, { purpose, ...request.req.param() }, language))
      app.all(path, () => methodRefused('GET, HEAD, POST'))
    }
    app.all(at, () => methodRefused('GET, HEAD, POST'))
    app.all(`${at}asked/`, () => methodRefused('GET, HEAD'))
  }
  return app
}
