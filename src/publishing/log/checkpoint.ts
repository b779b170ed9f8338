import type { TreeHead } from './merkle-tree.ts'

/** How long a log was, and what its root was: C2SP tlog-checkpoint. */
export interface Checkpoint extends TreeHead {
  /** Name of the log, without spaces at its ends. */
  readonly origin: string
}

/** The text that is signed: origin, size and root, a line each. */
export function checkpointText({ origin, size, root }: Checkpoint): string {
  return `${origin}\n${size}\n${root.toString('base64')}\n`
}

/** The checkpoint in a text; undefined where it is none. Lines after the third are extensions, and are passed over. */
export function parseCheckpoint(text: string): Checkpoint | undefined {
  const [origin, size, root] = text.split('\n')
  if (origin === undefined || origin === '' || size === undefined || !/^(?:0|[1-9]\d{0,14})$/.test(size) || root === undefined || !/^[A-Za-z0-9+/]{43}=$/.test(root)) return undefined
  return { origin, size: Number(size), root: Buffer.from(root, 'base64') }
}
