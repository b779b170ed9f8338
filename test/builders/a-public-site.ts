import { verifierText } from '../../src/publishing/log/signed-note.ts'
import { siteMaker } from '../../src/cli/site/site-maker.ts'
import { aSigner } from './a-publication.ts'

/** By what the published site is made where a server answers for it. */
export async function aPublishedSite() {
  return { maker: await siteMaker({ service: true, takesMail: false, alertKey: undefined }), readVerifier: () => Promise.resolve(verifierText(aSigner())) }
}
