import { done, isAccountRole, isRight, markings, refused, type Clearance, type Outcome, type Right, type Role } from '../../core/index.ts'

/** Roles as they are typed: `analyst,reviewer`; an empty text gives none. */
export function parseRoles(given: string): Outcome<readonly Role[]> {
  const names = listed(given)
  const roles = names.filter(isAccountRole)
  return roles.length === names.length ? done([...new Set(roles)]) : refused({ kind: 'people-value', field: 'roles', given })
}

/** Rights as they are typed, of which a token needs one at least. */
export function parseRights(given: string): Outcome<readonly Right[]> {
  const names = listed(given)
  const rights = names.filter(isRight)
  return rights.length === names.length && rights.length > 0 ? done([...new Set(rights)]) : refused({ kind: 'people-value', field: 'rights', given })
}

/** A clearance as it is typed. */
export function parseClearance(given: string): Outcome<Clearance> {
  const clearance = markings.find((marking) => marking === given.toLowerCase())
  return clearance === undefined ? refused({ kind: 'people-value', field: 'clearance', given }) : done(clearance)
}

function listed(given: string): readonly string[] {
  return given.split(',').map((name) => name.trim()).filter((name) => name !== '')
}
