import { randomBytes } from 'node:crypto'
import { changeAccount, disableAccount, enableAccount } from '../../actions/people/change-account.ts'
import { createToken } from '../../actions/people/create-token.ts'
import { giveLink } from '../../actions/people/give-link.ts'
import { inviteAccount } from '../../actions/people/invite-account.ts'
import { parseClearance, parseRights, parseRoles } from '../../actions/people/parse-account.ts'
import type { Context } from '../../actions/context.ts'
import { done, parseOptional, refused, type Account, type Outcome } from '../../core/index.ts'
import { findAccountByName, listAccounts } from '../../store/people/accounts.ts'
import { appendAudit } from '../../store/people/audit-log.ts'
import { attempt } from '../../store/store-problem.ts'
import { peopleWords } from '../../words/people.ts'
import type { Call, Terminal } from '../command.ts'
import { jsonText } from '../json-text.ts'
import { refuse } from '../refuse.ts'
import { linkBase, signInLink } from '../sign-in-link.ts'
import { withPeil } from '../with-peil.ts'

/** A token holds for three months unless told otherwise. */
const tokenDays = '90'

type Verb = (name: string, call: Call, terminal: Terminal, context: Context) => Promise<Outcome<string>>

const verbs: Readonly<Record<string, Verb>> = { invite, link, change, token, disable: (name, _, terminal, context) => changed(disableAccount(context, name), terminal), enable: (name, _, terminal, context) => changed(enableAccount(context, name), terminal) }

/** Lists the accounts, or does one thing to one of them; what it did stands in the audit log as done on the machine itself. */
export async function runAccount(call: Call, terminal: Terminal): Promise<number> {
  const [verb = 'list', name, ...others] = call.args
  if (others.length > 0 || (verb === 'list' && name !== undefined)) return refuse({ kind: 'usage', detail: { what: 'too-many-arguments', command: 'account' } }, terminal)
  if (verb === 'list') return withPeil(terminal, ({ context }) => list(call, terminal, context))
  const run = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined
  if (run === undefined) return refuse({ kind: 'usage', detail: { what: 'bad-choice', given: verb, choices: `list, ${Object.keys(verbs).join(', ')}` } }, terminal)
  if (name === undefined) return refuse({ kind: 'usage', detail: { what: 'missing-argument', name: 'NAME', command: 'account' } }, terminal)
  return withPeil(terminal, async ({ context }) => {
    const ran = await run(name, call, terminal, context)
    if (!ran.ok) return ran
    const kept = await attempt(context.store, () => appendAudit(context.store.db, [{ actor: undefined, via: 'command', act: `account ${verb}`, status: 0, subjects: [`account:${name}`], marking: undefined }], context.clock()))
    return kept.ok ? ran : kept
  })
}

async function list({ switches }: Call, terminal: Terminal, { store }: Context): Promise<Outcome<string>> {
  const read = await attempt(store, () => listAccounts(store.db))
  return read.ok ? done(switches.has('json') ? jsonText(read.value.map((account) => ({ ...account, disabled: account.disabled ?? null }))) : peopleWords[terminal.language].accounts(read.value)) : read
}

async function invite(name: string, { values }: Call, terminal: Terminal, context: Context): Promise<Outcome<string>> {
  const roles = parseRoles(values.roles ?? '')
  if (!roles.ok) return roles
  const clearance = parseClearance(values.clearance ?? 'clear')
  if (!clearance.ok) return clearance
  return linked(await inviteAccount(context, { name, roles: roles.value, clearance: clearance.value }, randomBytes), terminal)
}

async function link(name: string, _: Call, terminal: Terminal, context: Context): Promise<Outcome<string>> {
  return linked(await giveLink(context, name, randomBytes), terminal)
}

async function change(name: string, { values }: Call, terminal: Terminal, context: Context): Promise<Outcome<string>> {
  const account = await named(name, context)
  if (!account.ok) return account
  const roles = parseOptional(values.roles, parseRoles)
  if (!roles.ok) return roles
  const clearance = parseOptional(values.clearance, parseClearance)
  if (!clearance.ok) return clearance
  return changed(changeAccount(context, name, { roles: roles.value ?? account.value.roles, clearance: clearance.value ?? account.value.clearance }), terminal)
}

async function token(name: string, { values }: Call, terminal: Terminal, context: Context): Promise<Outcome<string>> {
  const account = await named(name, context)
  if (!account.ok) return account
  const rights = parseRights(values.rights ?? 'read')
  if (!rights.ok) return rights
  const made = await createToken(context, account.value, { label: values.label ?? 'token', rights: rights.value, days: Number(values.days ?? tokenDays) }, randomBytes)
  return made.ok ? done(peopleWords[terminal.language].token(made.value.label, made.value.secret, made.value.expires.toISOString().slice(0, 10))) : made
}

async function named(name: string, { store }: Context): Promise<Outcome<Account>> {
  const found = await attempt(store, () => findAccountByName(store.db, name))
  if (!found.ok) return found
  return found.value === undefined ? refused({ kind: 'account-unknown', account: name }) : done(found.value)
}

function linked(invited: Awaited<ReturnType<typeof giveLink>>, terminal: Terminal): Outcome<string> {
  return invited.ok ? done(peopleWords[terminal.language].link(invited.value.account.name, signInLink(linkBase(terminal), invited.value.secret))) : invited
}

async function changed(change: Promise<Outcome<Account>>, terminal: Terminal): Promise<Outcome<string>> {
  const account = await change
  return account.ok ? done(peopleWords[terminal.language].changed(account.value)) : account
}
