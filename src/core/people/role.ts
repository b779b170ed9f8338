/** What an account may be charged with; one account may have several roles. */
export const roles = ['reader', 'analyst', 'reviewer', 'decider', 'administrator'] as const
export type Role = (typeof roles)[number]

/** What a person may do: each route and each verb asks for one of these, never for a role. */
export const rights = ['read', 'contribute', 'review', 'decide', 'administer'] as const
export type Right = (typeof rights)[number]

const rightsByRole: Readonly<Record<Role, readonly Right[]>> = {
  reader: ['read'],
  analyst: ['read', 'contribute'],
  reviewer: ['read', 'contribute', 'review'],
  decider: ['read', 'contribute', 'review', 'decide'],
  // Who keeps the accounts does not write in the picture by that alone.
  administrator: ['read', 'administer'],
}

/** Every right that these roles give together; none for an account without roles. */
export function rightsOf(given: readonly Role[]): ReadonlySet<Right> {
  return new Set(given.flatMap((role) => rightsByRole[role]))
}

/** Whether a text names a role. */
export function isAccountRole(text: string): text is Role {
  return roles.some((role) => role === text)
}

/** Whether a text names a right. */
export function isRight(text: string): text is Right {
  return rights.some((right) => right === text)
}
