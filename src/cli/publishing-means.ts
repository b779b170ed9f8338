import type { PublishingMeans } from '../actions/publishing/publishing-means.ts'
import { contactLink, isWebAddress, type Outcome, type PreflightReason } from '../core/index.ts'
import type { NoteSigner } from '../publishing/log/note-signer.ts'
import type { Press } from '../publishing/press.ts'
import { printingRenderers } from '../publishing/site-renderers.ts'
import type { Terminal } from './command.ts'
import { alertKeyOf } from './keys/alert-key-file.ts'
import { keyState, logName, readKey } from './keys/key-file.ts'

/** What the operator's settings and key files give to publish with, and what stands against it. */
export async function readPublishingMeans({ settings }: Pick<Terminal, 'settings'>, openPress: () => Promise<Press>): Promise<PublishingMeans> {
  const { publisher, keyFile } = settings
  const key = await readKey(keyFile)
  return {
    publisher, keyFile, openRenderers: async () => printingRenderers(await openPress()),
    signer: key.ok ? key.value : undefined,
    reasons: [...settingReasons(settings), ...keyReasons(key, keyFile), ...alertKeyReasons(await alertKeyOf(settings), settings)],
  }
}

function settingReasons({ publisher }: Terminal['settings']): readonly PreflightReason[] {
  return [
    ...(publisher.name === '' ? [{ what: 'setting' as const, setting: 'PEIL_PUBLISHER' as const }] : []),
    ...(logName(publisher.address) === undefined ? [{ what: 'setting' as const, setting: 'PEIL_ADDRESS' as const }] : []),
    ...(publisher.contact !== undefined && contactLink(publisher.contact) === undefined ? [{ what: 'setting-unusable' as const, setting: 'PEIL_CONTACT' as const, given: publisher.contact }] : []),
    ...(publisher.licence !== undefined && !isWebAddress(publisher.licence) ? [{ what: 'setting-unusable' as const, setting: 'PEIL_LICENCE' as const, given: publisher.licence }] : []),
  ]
}

function alertKeyReasons(key: Outcome<unknown>, { alertKey: { path: file } }: Terminal['settings']): readonly PreflightReason[] {
  if (key.ok) return []
  return [{ what: 'alert-key', path: file, state: keyState(key.problem) }]
}

function keyReasons(key: Outcome<NoteSigner>, path: string): readonly PreflightReason[] {
  if (key.ok) return []
  return [{ what: 'key', path, state: keyState(key.problem) }]
}
