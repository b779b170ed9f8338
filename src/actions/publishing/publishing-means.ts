import type { EditionRenderer } from '../../publishing/site-file.ts'
import type { PublishRequest } from './publish-edition.ts'

/** What this machine publishes with, read anew for each edition: the publisher and the key of the operator, and what stands against using them. */
export interface PublishingMeans extends Pick<PublishRequest, 'publisher' | 'signer' | 'keyFile' | 'reasons'> {
  /** What is made of each edition; the press is opened for it, so nobody asks who only looks. */
  readonly openRenderers: () => Promise<readonly EditionRenderer[]>
}

/** A machine without a publisher and without a key. */
export function noMeans(): Promise<PublishingMeans> {
  return Promise.resolve({
    publisher: { name: '', address: '', isAuthority: false, contact: undefined, licence: undefined }, signer: undefined, keyFile: '', openRenderers: () => Promise.resolve([]),
    reasons: [{ what: 'setting', setting: 'PEIL_PUBLISHER' }, { what: 'setting', setting: 'PEIL_ADDRESS' }],
  })
}
