import { markings, roles, type PeopleProblem } from '../../core/index.ts'

/** What was refused about accounts and signing in, and what to do. */
export function peopleProblemInEnglish(problem: PeopleProblem): string {
  switch (problem.kind) {
    case 'account-unknown': return `There is no account "${problem.account}". peil account list shows which there are.`
    case 'account-name-malformed': return `"${problem.given}" cannot be an account name. An account name is that of a task and never of a person: small letters, digits and hyphens, such as analyst-2 or duty-officer, at most 60 characters.`
    case 'account-name-taken': return `There is an account "${problem.account}" already. Choose another name: what was written under that name stays with that account.`
    case 'last-administrator': return `"${problem.account}" is the last administrator. Make another account administrator first; otherwise nobody can keep the accounts any more.`
    case 'link-unusable': return 'This link does not work any more: it was used, replaced or is more than a day old. Ask the administrator for a new one.'
    case 'password-refused': return `This password was not taken: ${passwordReasons(problem.least, problem.most)[problem.reason]}`
    case 'sign-in-needed': return 'You are not signed in, or your session has ended. Sign in; what you had typed will still be there.'
    case 'proof-needed': return 'Show first that it is you: give your password or a passkey again. It has been a while. Nothing was changed yet.'
    case 'password-wrong': return 'This is not the password of this account. Try again.'
    case 'cross-site': return 'This request did not come from a page of Peil itself and was not carried out.'
    case 'sign-in-refused': return 'Signing in did not work. Look at the account name and the password again. If it still fails, ask the administrator for a new link.'
    case 'sign-in-throttled': return `Signing in was tried too often. Wait ${problem.minutes === 1 ? 'a minute' : `${problem.minutes} minutes`} and try again.`
    case 'second-factor-refused': return 'This code does not fit or was used already. Wait for the next code, or use a recovery code.'
    case 'second-factor-state': return problem.is === 'on' ? 'The second step is on already. Turn it off first to use another device.' : 'The second step is not on.'
    case 'session-unknown': return 'This session is not there any more.'
    case 'passkey-refused': return 'This passkey was not taken. Try again, or sign in with your password.'
    case 'token-unknown': return 'This token is not there, or it was revoked already.'
    case 'token-rights': return `A token cannot do more than its account. This account does not have: ${problem.beyond.join(', ')}.`
    case 'people-value': return `"${problem.given}" is not possible. ${allowedValues[problem.field]}`
    case 'audit-broken': return `The audit log does not fit from entry ${problem.number} on: it was changed, left out or put in between. Keep a copy of the store and find out who could reach the database.`
  }
}

function passwordReasons(least: number, most: number): Readonly<Record<Extract<PeopleProblem, { readonly kind: 'password-refused' }>['reason'], string>> {
  return {
    short: `it is too short. Use at least ${least} characters; a few words in a row will do.`,
    long: `it is longer than ${most} characters.`,
    plain: 'it has too few different characters. Use a few words in a row.',
    name: 'the account name is in it. Choose something unlike it.',
  }
}

const allowedValues: Readonly<Record<Extract<PeopleProblem, { readonly kind: 'people-value' }>['field'], string>> = {
  roles: `Roles are: ${roles.join(', ')}; several with commas between them.`,
  clearance: `A clearance is a marking: ${markings.join(', ')}.`,
  rights: 'Rights are: read, contribute, review, decide, administer.',
  days: 'A token holds for 1 to 366 days.',
  label: 'Say in at most 60 characters what the token is for.',
}
