import type { Edition } from '../../../core/index.ts'
import { formatCountry } from '../../../words/format.ts'
import { addressOf } from '../addresses.ts'
import { cleanText } from '../clean-text.ts'
import { extensionSchemaPath } from './extension-schema.ts'
import { stixId } from './stix-object.ts'

/** The TLP 2.0 marking of what may be shown to everybody, as FIRST and OASIS published it. */
export const tlpClear = {
  type: 'marking-definition', spec_version: '2.1', id: 'marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487', created: '2022-10-01T00:00:00.000Z', name: 'TLP:CLEAR',
  extensions: { 'extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d': { extension_type: 'property-extension', tlp_2_0: 'clear' } },
} as const

/** First day of this form: objects that no edition changes are as old as that. */
const formBegan = '2026-11-26T00:00:00.000Z'

export type StandingObjects = ReturnType<typeof standingObjects>

/** What is the same in every edition of a publisher: who, where, the marking, and what the extension means. Their ids follow from what they say. */
export function standingObjects(edition: Edition) {
  const { publisher, country } = edition
  const name = cleanText(publisher.name)
  const of = [publisher.address, name]
  const identity = { ...common('identity', of), name: name === '' ? publisher.address : name, identity_class: 'organization', contact_information: publisher.address }
  const made = { created_by_ref: identity.id, object_marking_refs: [tlpClear.id] }
  const location = { ...common('location', [...of, country]), ...made, name: formatCountry('en', country), ...(country === 'EU' ? { region: 'europe' } : { country }) }
  const extension = {
    ...common('extension-definition', of), ...made, name: 'Peil statement', version: '1', schema: addressOf(edition, extensionSchemaPath), extension_types: ['property-extension'],
    description: 'Which sentence of a threat picture an object is, on which evidence it rests and from how many origins, where a passage stands in code points, and which word of likelihood goes with which percentage.',
  }
  return { identity: { ...identity, object_marking_refs: [tlpClear.id] }, location, extension }
}

function common(type: string, of: readonly string[]) {
  return { type, spec_version: '2.1' as const, id: stixId(type, ...of), created: formBegan, modified: formBegan }
}
