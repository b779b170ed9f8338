import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from '../../../actions/context.ts'
import type { RandomBytes } from '../../../actions/following/new-follower.ts'
import { changeAccount, disableAccount, enableAccount } from '../../../actions/people/change-account.ts'
import { endSession } from '../../../actions/people/end-session.ts'
import { giveLink } from '../../../actions/people/give-link.ts'
import { inviteAccount, type Invited } from '../../../actions/people/invite-account.ts'
import { done, refused, type Account, type Outcome } from '../../../core/index.ts'
import { findAccountByName, listAccounts } from '../../../store/people/accounts.ts'
import { listSessions } from '../../../store/people/sessions.ts'
import { attempt } from '../../../store/store-problem.ts'
import { given, serveRoute, type Given } from '../serve-route.ts'
import type { TeamEnv } from '../team-env.ts'
import * as shapes from './account-shapes.ts'

/** The accounts, for who administers them. */
export function accountRoutes(app: OpenAPIHono<TeamEnv>, context: Context, random: RandomBytes): void {
  const { store, clock } = context
  const named = async (name: string): Promise<Outcome<Account>> => {
    const found = await attempt(store, () => findAccountByName(store.db, name))
    if (!found.ok) return found
    return found.value === undefined ? refused({ kind: 'account-unknown', account: name }) : done(found.value)
  }
  serveRoute(app, context, shapes.listAccounts, async () => {
    const accounts = await attempt(store, () => listAccounts(store.db))
    return accounts.ok ? given({ accounts: accounts.value.map(shown) }) : accounts
  })
  serveRoute(app, context, shapes.readAccount, async ({ params: { name } }) => givenAccount(await named(name)))
  serveRoute(app, context, shapes.inviteAccount, async ({ body, actor }) => givenLink(await inviteAccount(context, body, random, actor.account)))
  serveRoute(app, context, shapes.changeAccount, async ({ params: { name }, body }) => givenAccount(await changeAccount(context, name, body)))
  serveRoute(app, context, shapes.disableAccount, async ({ params: { name } }) => givenAccount(await disableAccount(context, name)))
  serveRoute(app, context, shapes.enableAccount, async ({ params: { name } }) => givenAccount(await enableAccount(context, name)))
  serveRoute(app, context, shapes.giveLink, async ({ params: { name } }) => givenLink(await giveLink(context, name, random)))
  serveRoute(app, context, shapes.listSessions, async ({ params: { name } }) => {
    const account = await named(name)
    if (!account.ok) return account
    const sessions = await attempt(store, () => listSessions(store.db, account.value.id, clock()))
    return sessions.ok ? given({ sessions: sessions.value.map(({ created, expires, ...session }) => ({ ...session, created: created.toISOString(), expires: expires.toISOString() })) }) : sessions
  })
  serveRoute(app, context, shapes.endSession, async ({ params: { name, session } }) => {
    const account = await named(name)
    if (!account.ok) return account
    const ended = await endSession(context, account.value.id, session)
    return ended.ok ? given({ ended: true } as const) : ended
  })
}

function shown({ name, roles, clearance, hasSecondFactor, created, demo, disabled }: Account) {
  return { name, roles: [...roles], clearance, hasSecondFactor, created: created.toISOString(), demo, disabled: disabled?.toISOString() ?? null }
}

function givenAccount(account: Outcome<Account>): Outcome<Given<ReturnType<typeof shown>>> {
  return account.ok ? given(shown(account.value)) : account
}

function givenLink(invited: Outcome<Invited>): Outcome<Given<{ readonly name: string; readonly link: string }>> {
  return invited.ok ? given({ name: invited.value.account.name, link: `/workbench/sign-in#link=${invited.value.secret}` }) : invited
}
