import { expect, test } from 'vitest'
import { readReport } from '../read-report.ts'

const actors = (text: string) => readReport({ id: 'r', text, published: '2019-03-25', lang: 'en', country: 'GB' }).claims.flatMap((claim) => (claim.kind === 'EVENT' ? [[claim.fields.type, claim.fields.actor, claim.inferred.includes('actor')]] : []))

test('a group that claims the attack in the next sentence is its actor, by inference', () => {
  expect(actors('Gunmen attacked a police station in Nairobi on 4 March 2019 and killed three clerks and a judge. Al-Shabaab claimed responsibility for the attack.')).toContainEqual(['attack', 'al-shabaab', true])
})

test('a group that is only named beside the attack is not', () => {
  expect(actors('Gunmen attacked a hotel in Nairobi on 4 March 2019. Al-Shabaab is active in the region, and the police accept responsibility for the search.').map(([, actor]) => actor)).not.toContain('al-shabaab')
})
