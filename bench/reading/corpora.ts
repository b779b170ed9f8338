import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { UnreadReport } from '../../src/core/index.ts'
import { isLanguage } from '../../src/core/index.ts'

/** Folder of other people's corpora: `PEIL_CORPORA`, else beside the checkout. */
export function corporaFolder(): string {
  return process.env.PEIL_CORPORA ?? resolve(import.meta.dirname, '../../../shared/corpora')
}

/** File or folder of a corpus, or undefined where it is absent. */
export function findCorpus(path: string): string | undefined {
  const found = join(corporaFolder(), path)
  return existsSync(found) ? found : undefined
}

/** Reports of a folder of JSON files, in the order of their names. */
export function reportsIn(folder: string): readonly UnreadReport[] {
  return readdirSync(folder).filter((file) => file.endsWith('.json')).toSorted().map((file) => {
    const { id, text, published, lang, country } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as UnreadReport
    return { id, text, published, lang: lang !== undefined && isLanguage(lang) ? lang : undefined, country }
  })
}
