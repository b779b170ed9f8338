import { readFile } from 'node:fs/promises'
import type { PlannedFile } from '../publishing/site-file.ts'

/** Fonts of the pages, from their packages (SIL Open Font Licence); served from Peil's own origin. */
const files = {
  'serif-400.woff2': '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2',
  'serif-600.woff2': '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2',
  'sans-400.woff2': '@fontsource/public-sans/files/public-sans-latin-400-normal.woff2',
  'sans-600.woff2': '@fontsource/public-sans/files/public-sans-latin-600-normal.woff2',
} as const

/** A font by the name under `/assets/fonts/`, or undefined where there is none of that name. */
export async function readFont(name: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (!isFont(name)) return undefined
  return new Uint8Array(await readFile(new URL(import.meta.resolve(files[name]))))
}

function isFont(name: string): name is keyof typeof files {
  return Object.hasOwn(files, name)
}

/** All of them as files of the public site. */
export async function fontFiles(): Promise<readonly PlannedFile[]> {
  return Promise.all(Object.entries(files).map(async ([name, file]) => {
    const body = new Uint8Array(await readFile(new URL(import.meta.resolve(file))))
    return { path: `assets/fonts/${name}`, madeOf: [], render: () => body }
  }))
}
