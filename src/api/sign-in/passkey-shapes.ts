import { z } from '@hono/zod-openapi'

const text = z.string().max(16_384)
const extensions = z.record(z.string(), z.unknown()).optional().transform(() => ({}))
const outer = { id: text, rawId: text, type: z.literal('public-key'), clientExtensionResults: extensions }

const assertion = z.object({ ...outer, response: z.object({ clientDataJSON: text, authenticatorData: text, signature: text }) })
const attestation = z.object({ ...outer, response: z.object({ clientDataJSON: text, attestationObject: text }) })

/** What a passkey answered that signs somebody in, or undefined where it is none. */
export function parseAssertion(response: unknown): z.output<typeof assertion> | undefined {
  return assertion.safeParse(response).data
}

/** What a device answered that made a passkey, or undefined where it is none. */
export function parseAttestation(response: unknown): z.output<typeof attestation> | undefined {
  return attestation.safeParse(response).data
}
