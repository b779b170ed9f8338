declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http'
  interface ProviderOptions {
    readonly clients: readonly object[]
    readonly claims: Readonly<Record<string, readonly string[]>>
    readonly conformIdTokenClaims: boolean
    readonly findAccount: (context: unknown, id: string) => { readonly accountId: string; readonly claims: () => object }
  }
  export class Provider {
    constructor(issuer: string, options: ProviderOptions)
    on(event: 'server_error', told: (context: unknown, error: Error) => void): void
    callback(): (request: IncomingMessage, response: ServerResponse) => void
  }
}
