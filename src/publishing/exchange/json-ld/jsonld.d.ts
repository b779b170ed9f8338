/** jsonld comes without types; this is the part that tests read our files with. */
declare module 'jsonld' {
  interface RemoteDocument {
    readonly contextUrl: undefined
    readonly document: object
    readonly documentUrl: string
  }
  interface Options {
    /** Refuses what would be dropped. */
    readonly safe: true
    readonly documentLoader: (address: string) => Promise<RemoteDocument>
    readonly format?: 'application/n-quads'
  }
  const jsonld: {
    readonly expand: (document: object, options: Options) => Promise<readonly object[]>
    readonly toRDF: (document: object, options: Options) => Promise<string>
  }
  export default jsonld
}
