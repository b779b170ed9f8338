import type { Hono } from 'hono'
import type { RandomBytes } from '../../actions/following/new-follower.ts'
import { createToken } from '../../actions/people/create-token.ts'
import { endSession } from '../../actions/people/end-session.ts'
import { revokeToken } from '../../actions/people/revoke-token.ts'
import { done, refused, rightsOf, type AccessToken, type Outcome } from '../../core/index.ts'
import { listTokens } from '../../store/people/access-tokens.ts'
import { setLanguage } from '../../store/people/accounts.ts'
import { findPassword } from '../../store/people/credentials.ts'
import { listPasskeys, removePasskey } from '../../store/people/passkeys.ts'
import { listSessions } from '../../store/people/sessions.ts'
import { attempt } from '../../store/store-problem.ts'
import type { TeamEnv } from '../team/team-env.ts'
import * as shapes from './own-account-shapes.ts'
import type { OwnSession } from './own-session.ts'
import { askForNewPasskey, keepNewPasskey } from './passkeys.ts'
import { ownProofByPasskey, ownProofByPassword } from './proof.ts'
import { beginOwnSecondFactor, changeOwnPassword, confirmOwnSecondFactor, endOwnSecondFactor } from './second-factor.ts'
import { openGiven, type OpenGiven } from './serve-open.ts'
import { serveOwn } from './serve-own.ts'
import type { Door } from './signed-in.ts'

const well = { done: true } as const

/** What somebody sees and changes of their own account; by a session alone. */
export function ownAccountRoutes(app: Hono<TeamEnv>, door: Door, random: RandomBytes): void {
  const { context } = door
  const { store, clock } = context
  serveOwn(app, door, shapes.readOwnAccount, (own) => readOwn(own, door))
  serveOwn(app, door, shapes.proveByPassword, (own, asked) => ownProofByPassword(door, own, asked))
  serveOwn(app, door, shapes.proveByPasskey, (own, asked) => ownProofByPasskey(door, own, asked))
  serveOwn(app, door, shapes.chooseLanguage, async ({ account: { id } }, { body: { language } }) => whenDone(await attempt(store, () => setLanguage(store.db, id, language, clock()))))
  serveOwn(app, door, shapes.changePassword, ({ account }, asked) => changeOwnPassword(door, account, asked))
  serveOwn(app, door, shapes.beginSecondFactor, ({ account }, asked) => beginOwnSecondFactor(door, account, asked))
  serveOwn(app, door, shapes.confirmSecondFactor, (_, asked) => confirmOwnSecondFactor(door, asked))
  serveOwn(app, door, shapes.endSecondFactor, ({ account }, asked) => endOwnSecondFactor(door, account, asked))
  serveOwn(app, door, shapes.beginPasskey, async ({ account }, { origin }) => openGiven(await askForNewPasskey(context, account, origin, random)))
  serveOwn(app, door, shapes.addPasskey, async ({ account }, { body: { attempt: name, response }, origin }) => whenDone(await keepNewPasskey(context, account.id, { attempt: name, response }, origin)))
  serveOwn(app, door, shapes.removePasskey, async ({ account }, { params: { id } }) => {
    const removed = await attempt(store, () => removePasskey(store.db, account.id, id))
    return removed.ok && !removed.value ? refused({ kind: 'passkey-refused' }) : whenDone(removed)
  })
  serveOwn(app, door, shapes.endOwnSession, async ({ account }, { params: { id } }) => whenDone(await endSession(context, account.id, id)))
  serveOwn(app, door, shapes.createOwnToken, async ({ account }, { body }) => {
    const made = await createToken(context, account, body, random)
    return made.ok ? openGiven({ ...shownToken(made.value), secret: made.value.secret }) : made
  })
  serveOwn(app, door, shapes.revokeOwnToken, async ({ account }, { params: { id } }) => whenDone(await revokeToken(context, account.id, id)))
}

function readOwn({ account, session }: OwnSession, { context: { store, clock } }: Door) {
  const { id, name, roles, clearance, hasSecondFactor, language = null } = account
  return attempt(store, async () => ({
    body: {
      name, roles: [...roles], rights: [...rightsOf(roles)], clearance, hasSecondFactor, language,
      hasPassword: (await findPassword(store.db, id)) !== undefined,
      passkeys: (await listPasskeys(store.db, id)).map(({ created, lastUsed, ...passkey }) => ({ ...passkey, created: created.toISOString(), lastUsed: lastUsed ?? null })),
      sessions: (await listSessions(store.db, id, clock())).map(({ created, expires, ...other }) => ({ ...other, created: created.toISOString(), expires: expires.toISOString(), isThis: other.id === session })),
      tokens: (await listTokens(store.db, id)).map(shownToken),
    },
  }))
}

function shownToken({ id, label, rights, created, expires, revoked, lastUsed }: AccessToken) {
  return { id, label, rights: [...rights], created: created.toISOString(), expires: expires.toISOString(), revoked: revoked?.toISOString() ?? null, lastUsed: lastUsed ?? null }
}

function whenDone(outcome: Outcome<unknown>): Outcome<OpenGiven<typeof well>> {
  return outcome.ok ? done({ body: well }) : outcome
}
