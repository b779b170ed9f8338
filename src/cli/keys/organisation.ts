import { parseRoles } from '../../actions/people/parse-account.ts'
import type { Organisation } from '../../api/sign-in/organisation-routes.ts'
import { done, refused, type Outcome, type Role } from '../../core/index.ts'
import type { Settings } from '../../settings.ts'
import { readKeyText } from './key-file.ts'

/** The sign-on of the organisation by the operator's settings; undefined where they name none. */
export async function readOrganisation({ oidc: { issuer, client, secretFile, roles } }: Settings): Promise<Outcome<Organisation | undefined>> {
  if (issuer === '') return done(undefined)
  if (!URL.canParse(issuer)) return refused({ kind: 'address-refused', address: issuer, reason: 'incomplete' })
  const secret = await readKeyText(secretFile)
  if (!secret.ok) return secret
  const charges = parseCharges(roles)
  return charges.ok ? done({ issuer, client, secret: secret.value.trim(), charges: charges.value }) : charges
}

/** `groups:peil-analysts=analyst,peil-board=decider` */
function parseCharges(given: string): Outcome<Organisation['charges']> {
  if (given === '') return done(undefined)
  const [, claim = '', pairs = ''] = /^([^:]+):(.+)$/.exec(given) ?? []
  const rolesByValue = new Map<string, readonly Role[]>()
  for (const pair of pairs.split(',')) {
    const [value = '', role = ''] = pair.split('=').map((part) => part.trim())
    const roles = parseRoles(role)
    if (!roles.ok || value === '' || roles.value.length === 0) return refused({ kind: 'people-value', field: 'roles', given })
    rolesByValue.set(value, [...(rolesByValue.get(value) ?? []), ...roles.value])
  }
  return done({ claim, rolesByValue })
}
