import { expect, test } from 'vitest'
import { isAccountRole, rightsOf, type Role } from './role.ts'

test.each<[readonly Role[], readonly string[]]>([
  [[], []],
  [['reader'], ['read']],
  [['analyst'], ['read', 'contribute']],
  [['reviewer'], ['read', 'contribute', 'review']],
  [['decider'], ['read', 'contribute', 'review', 'decide']],
  [['administrator'], ['read', 'administer']],
  [['decider', 'administrator'], ['read', 'contribute', 'review', 'decide', 'administer']],
])('the roles %j give the rights %j', (given, rights) => {
  expect([...rightsOf(given)].toSorted()).toEqual([...rights].toSorted())
})

test('a name of something else is no role', () => {
  expect(['Analyst', 'owner', '', 'constructor'].filter(isAccountRole)).toEqual([])
})
