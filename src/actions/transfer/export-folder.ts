/** Where an export is written; the command line gives a folder. */
export interface ExportTarget {
  readonly create: (name: string) => Promise<ExportFile>
}

export interface ExportFile {
  readonly write: (part: string | Uint8Array) => Promise<void>
  readonly close: () => Promise<WrittenFile>
}

/** A file of an export as it was written, or as it is now. */
export interface WrittenFile {
  readonly bytes: number
  /** SHA-256, in hexadecimal. */
  readonly sha256: string
}

/** Thrown to end a restore in the middle of a file that no export of Peil can be, whatever its manifest says. */
export class UnlikeExport extends Error {}

/** Where an export is read from. A name that is not there, or is no plain file, gives undefined. */
export interface ExportSource {
  readonly path: string
  readonly measure: (name: string) => Promise<WrittenFile | undefined>
  readonly readText: (name: string) => Promise<string | undefined>
  /** Throws `UnlikeExport` at a line that no row can have made. */
  readonly lines: (name: string) => AsyncIterable<string>
  /** Part of a file, for a form that is not read from front to back. */
  readonly slice: (name: string, start: number, end: number) => Promise<ArrayBuffer>
}
