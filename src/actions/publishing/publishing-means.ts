import type { PublishRequest } from './publish-edition.ts'

/** What this machine publishes with, read anew for each edition: the publisher and the key of the operator, and what stands against using them. */
export type PublishingMeans = Pick<PublishRequest, 'publisher' | 'signer' | 'keyFile' | 'reasons' | 'renderers' | 'print'>

/** A machine without a publisher and without a key. */
export function noMeans(): Promise<PublishingMeans> {
  return Promise.resolve({
    publisher: { name: '', address: '', isAuthority: false, contact: undefined, licence: undefined }, signer: undefined, keyFile: '', renderers: [],
    reasons: [{ what: 'setting', setting: 'PEIL_PUBLISHER' }, { what: 'setting', setting: 'PEIL_ADDRESS' }],
  })
}
