import { parseBase64, toBase64 } from './bytes.ts'
import type { TreeHead } from './merkle-tree.ts'

/** How long a log was, and what its root was: C2SP tlog-checkpoint. */
export interface Checkpoint extends TreeHead {
  /** Name of the log, without spaces at its ends. */
  readonly origin: string
}

/** The text that is signed: origin, size and root, a line each. */
export function checkpointText({ origin, size, root }: Checkpoint): string {
  return `${origin}\n${size}\n${toBase64(root)}\n`
}

/** The checkpoint in a text; undefined where it is none. Lines after the third are extensions, and are passed over. */
export function parseCheckpoint(text: string): Checkpoint | undefined {
  const [origin, size, encoded = ''] = text.split('\n')
  const root = parseBase64(encoded)
  if (origin === undefined || origin === '' || size === undefined || !/^(?:0|[1-9]\d{0,14})$/.test(size) || root?.length !== 32) return undefined
  return { origin, size: Number(size), root }
}
