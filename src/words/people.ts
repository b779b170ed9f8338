import type { Account, AuditEntry, Language } from '../core/index.ts'
import { formatMarking } from './format-marking.ts'
import { formatDay, formatNumber } from './format.ts'

/** What the command line says of accounts. */
export interface PeopleWords {
  /** The link by which the first administrator begins. */
  readonly firstAdministrator: (link: string) => string
  readonly demoAccounts: (accounts: readonly { readonly name: string; readonly link: string }[]) => string
  readonly link: (name: string, link: string) => string
  readonly accounts: (accounts: readonly Account[]) => string
  readonly changed: (account: Account) => string
  readonly token: (label: string, secret: string, until: string) => string
  readonly auditFits: (entries: number) => string
  readonly auditEntry: (entry: AuditEntry) => string
}

/** What is said of accounts and of the audit log, on the command line. */
export const peopleWords: Readonly<Record<Language, PeopleWords>> = {
  nl: {
    firstAdministrator: (link) => `\nEr is nog geen account. Met deze link maakt u de eerste beheerder; hij werkt één keer, tot morgen op deze tijd:\n${link}\n`,
    demoAccounts: (accounts) => (accounts.length === 0 ? '' : `\nDrie voorbeeldaccounts, elk met een link die één keer werkt zolang deze demo draait:\n${accounts.map(({ name, link }) => `${name}: ${link}\n`).join('')}`),
    link: (name, link) => `Geef deze link aan wie ${name} gaat gebruiken. Hij werkt één keer, binnen een dag:\n${link}\n`,
    accounts: (accounts) => (accounts.length === 0 ? 'Er is geen account.\n' : `${accounts.length === 1 ? '1 account' : `${formatNumber('nl', accounts.length)} accounts`}:\n${accounts.map((account) => `${accountLine('nl', account)}\n`).join('')}`),
    changed: (account) => `${accountLine('nl', account)}\n`,
    token: (label, secret, until) => `Token voor ${label}, geldig tot en met ${formatDay('nl', until)}. Het wordt maar één keer getoond:\n${secret}\n`,
    auditFits: (entries) => (entries === 0 ? 'Het auditlogboek is leeg.\n' : `Het auditlogboek klopt: ${entries === 1 ? '1 regel' : `${formatNumber('nl', entries)} regels`}, elk met de vorige verbonden.\n`),
    auditEntry: (entry) => auditLine(entry, 'niemand'),
  },
  en: {
    firstAdministrator: (link) => `\nThere is no account yet. By this link you make the first administrator; it works once, until this time tomorrow:\n${link}\n`,
    demoAccounts: (accounts) => (accounts.length === 0 ? '' : `\nThree sample accounts, each with a link that works once while this demo runs:\n${accounts.map(({ name, link }) => `${name}: ${link}\n`).join('')}`),
    link: (name, link) => `Give this link to whoever is to use ${name}. It works once, within a day:\n${link}\n`,
    accounts: (accounts) => (accounts.length === 0 ? 'There is no account.\n' : `${accounts.length === 1 ? '1 account' : `${formatNumber('en', accounts.length)} accounts`}:\n${accounts.map((account) => `${accountLine('en', account)}\n`).join('')}`),
    changed: (account) => `${accountLine('en', account)}\n`,
    token: (label, secret, until) => `Token for ${label}, valid up to and including ${formatDay('en', until)}. It is shown only once:\n${secret}\n`,
    auditFits: (entries) => (entries === 0 ? 'The audit log is empty.\n' : `The audit log fits: ${entries === 1 ? '1 entry' : `${formatNumber('en', entries)} entries`}, each linked to the one before.\n`),
    auditEntry: (entry) => auditLine(entry, 'nobody'),
  },
}

function accountLine(language: Language, { name, roles, clearance, demo, disabled, hasSecondFactor }: Account): string {
  const words = { nl: { none: 'geen rol', factor: 'met tweede stap', demo: 'van de demo', since: 'uitgezet op' }, en: { none: 'no role', factor: 'with a second step', demo: 'of the demo', since: 'disabled on' } }[language]
  return [
    `${name}: ${roles.length === 0 ? words.none : roles.join(', ')}`, formatMarking(clearance),
    ...(hasSecondFactor ? [words.factor] : []), ...(demo ? [words.demo] : []),
    ...(disabled === undefined ? [] : [`${words.since} ${formatDay(language, disabled.toISOString().slice(0, 10))}`]),
  ].join('; ')
}

function auditLine({ number, recorded, actor, act, status, subjects, marking }: AuditEntry, nobody: string): string {
  return `${number} ${recorded.toISOString()} ${actor ?? nobody} ${act} ${status}${marking === undefined ? '' : ` ${formatMarking(marking)}`}${subjects.length === 0 ? '' : ` ${subjects.join(' ')}`}\n`
}
