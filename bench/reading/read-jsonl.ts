import { readFileSync } from 'node:fs'

/** Records of a file with one JSON value a line. */
export function readJsonl<T>(path: string): readonly T[] {
  return readFileSync(path, 'utf8').split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as T)
}
