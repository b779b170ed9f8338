import type { RandomBytes } from '../../actions/following/new-follower.ts'
import { readLink } from '../../actions/people/read-link.ts'
import { redeemLink } from '../../actions/people/redeem-link.ts'
import { throttleNetwork } from '../../actions/people/throttle.ts'
import { done, type Outcome } from '../../core/index.ts'
import type { DemoLinks } from './demo-links.ts'
import { hashPassword } from './hash-password.ts'
import { openGiven, type OpenAsked, type OpenGiven } from './serve-open.ts'
import type { openLink, useLink } from './sign-in-shapes.ts'
import type { Door } from './signed-in.ts'

/** Says where a one-time link leads. */
export function linkOpening({ context }: Door, demoLinks: DemoLinks): (asked: OpenAsked<typeof openLink>) => Promise<Outcome<OpenGiven<{ readonly leadsTo: 'first-administrator' | 'account' | 'demo'; readonly name: string | null }>>> {
  return async ({ body: { secret }, network }) => {
    const counted = await throttleNetwork(context, network)
    if (!counted.ok) return counted
    const demo = demoLinks.find(secret)
    if (demo !== undefined) return openGiven({ leadsTo: 'demo', name: demo.name } as const)
    const opened = await readLink(context, secret)
    if (!opened.ok) return opened
    return openGiven(opened.value.leadsTo === 'account' ? opened.value : { leadsTo: opened.value.leadsTo, name: null })
  }
}

/** Uses a one-time link, and signs in whoever used it. */
export function linkUsing({ context, auth }: Door, demoLinks: DemoLinks, random: RandomBytes): (asked: OpenAsked<typeof useLink>) => Promise<Outcome<OpenGiven<{ readonly next: 'in' | 'second-factor' }>>> {
  return async ({ body: { secret, name, password }, headers, network }) => {
    const counted = await throttleNetwork(context, network)
    if (!counted.ok) return counted
    const demo = demoLinks.take(secret)
    const account = demo === undefined ? await redeemLink(context, { secret, name: name ?? undefined, password: password ?? '' }, { hashPassword, random }) : done(demo)
    if (!account.ok) return account
    const { headers: cookies } = await auth.api.openSession({ body: { account: account.value.id }, headers, returnHeaders: true })
    return openGiven({ next: 'in' } as const, { cookies, actor: account.value.name })
  }
}
