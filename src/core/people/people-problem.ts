import type { Right } from './role.ts'

/** Every expected refusal about accounts, signing in and the audit log. */
export type PeopleProblem =
  | { readonly kind: 'account-unknown'; readonly account: string }
  | { readonly kind: 'account-name-malformed'; readonly given: string }
  | { readonly kind: 'account-name-taken'; readonly account: string }
  /** Nobody would be left who keeps the accounts. */
  | { readonly kind: 'last-administrator'; readonly account: string }
  /** Not known, too old or used: which of these is nobody's business who holds it. */
  | { readonly kind: 'link-unusable' }
  | { readonly kind: 'password-refused'; readonly reason: 'short' | 'long' | 'plain' | 'name'; readonly least: number; readonly most: number }
  /** Nobody is signed in, or not any more. */
  | { readonly kind: 'sign-in-needed' }
  /** It is so long ago that whoever holds the session showed who they are. */
  | { readonly kind: 'proof-needed' }
  /** Of whoever is signed in already. */
  | { readonly kind: 'password-wrong' }
  /** A write that no page of this site made. */
  | { readonly kind: 'cross-site' }
  /** Name, password, passkey or what an organisation said: which of these does not fit is not told. */
  | { readonly kind: 'sign-in-refused' }
  | { readonly kind: 'sign-in-throttled'; readonly minutes: number }
  | { readonly kind: 'second-factor-refused' }
  | { readonly kind: 'second-factor-state'; readonly is: 'on' | 'off' }
  | { readonly kind: 'session-unknown' }
  | { readonly kind: 'passkey-refused' }
  | { readonly kind: 'token-unknown' }
  | { readonly kind: 'token-rights'; readonly beyond: readonly Right[] }
  | { readonly kind: 'people-value'; readonly field: 'roles' | 'clearance' | 'rights' | 'days' | 'label'; readonly given: string }
  /** The audit log does not fit from this entry on. */
  | { readonly kind: 'audit-broken'; readonly number: number }
