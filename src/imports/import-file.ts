/** A file to import, read from any place as often as needed; the command line opens it. */
export interface ImportFile {
  /** For messages: as it was given. */
  readonly name: string
  readonly bytes: number
  /** Bytes from one place up to another, the last not included; all of them where none is given. */
  readonly stream: (from?: number, to?: number) => AsyncIterable<Uint8Array>
}
