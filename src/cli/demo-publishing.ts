import path from 'node:path'
import type { PublishingMeans } from '../actions/publishing/publishing-means.ts'
import type { Publisher } from '../core/index.ts'
import type { Settings } from '../settings.ts'
import type { Press } from '../publishing/press.ts'
import { createKey, logName } from './keys/key-file.ts'
import { readPublishingMeans } from './publishing-means.ts'

/** The settings of a demo: keys of its own, for what it publishes must never carry the operator's signature. */
export function demoSettings(settings: Settings): Settings {
  const file = (name: string) => path.join(settings.dataFolder, name)
  return { ...settings, keyFile: file('demo-publishing.key'), alertKey: { path: file('demo-alerts.key'), isNamed: false } }
}

/** What a demo publishes with: what the settings leave out is filled in, and the key is made on first use. */
export async function demoMeans(settings: Settings, site: string, openPress: () => Promise<Press>): Promise<PublishingMeans> {
  const demo = demoSettings(settings)
  const publisher = demoPublisher(settings.publisher, site)
  const name = logName(publisher.address)
  // Refused where it is there already, which is what the means below read.
  if (name !== undefined) await createKey(demo.keyFile, name)
  return readPublishingMeans({ settings: { ...demo, publisher } }, openPress)
}

/** Never an authority, and a demo by its very name, which stands on everything that is published. */
function demoPublisher({ name, address, contact, licence }: Publisher, site: string): Publisher {
  return { name: name === '' ? 'Peil demo' : `${name} (Peil demo)`, address: address === '' ? site : address, isAuthority: false, contact, licence }
}
