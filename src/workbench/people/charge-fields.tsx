import { markings, roles, type Clearance, type Role } from '../../core/index.ts'
import { formatMarking } from '../../words/format-marking.ts'
import type { PeopleWords } from '../../words/workbench/people.ts'

/** What an account is charged with. */
export interface Charge {
  readonly roles: readonly Role[]
  readonly clearance: Clearance
}

interface ChargeFieldsProps {
  readonly words: PeopleWords
  readonly charge: Charge
  readonly change: (charge: Charge) => void
}

/** Roles to tick, and a clearance to choose. */
export function ChargeFields({ words, charge, change }: ChargeFieldsProps) {
  const tick = (role: Role, isTicked: boolean) => change({ ...charge, roles: roles.filter((each) => (each === role ? isTicked : charge.roles.includes(each))) })
  return (
    <>
      <fieldset><legend>{words.role}</legend>{roles.map((role) => <label key={role} className="choice"><input type="checkbox" checked={charge.roles.includes(role)} onChange={({ target }) => tick(role, target.checked)} />{words.roles[role]}</label>)}</fieldset>
      <label>{words.clearance}<select value={charge.clearance} onChange={({ target }) => change({ ...charge, clearance: markings.find((each) => each === target.value) ?? charge.clearance })}>{markings.map((marking) => <option key={marking} value={marking}>{formatMarking(marking)}</option>)}</select></label>
    </>
  )
}
