import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { UnreadReport } from '../../src/core/index.ts'
import { isLanguage } from '../../src/core/index.ts'

/** Folder of the labelled threat reports: `PEIL_CORPORA`, else beside the checkout; undefined where there is none. */
export function threatReportsFolder(): string | undefined {
  const corpora = process.env.PEIL_CORPORA ?? resolve(import.meta.dirname, '../../../shared/corpora')
  const folder = join(corpora, 'threat-reports')
  return existsSync(join(folder, 'dev')) ? folder : undefined
}

/** Reports of a folder of JSON files, in the order of their names. */
export function reportsIn(folder: string): readonly UnreadReport[] {
  return readdirSync(folder).filter((file) => file.endsWith('.json')).toSorted().map((file) => {
    const { id, text, published, lang, country } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as UnreadReport
    return { id, text, published, lang: lang !== undefined && isLanguage(lang) ? lang : undefined, country }
  })
}
