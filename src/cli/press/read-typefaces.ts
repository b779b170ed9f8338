import { readFile } from 'node:fs/promises'
import { typefaces, type Press } from '../../publishing/press.ts'
import { openWoff } from './read-woff.ts'

type Family = (typeof typefaces)[keyof typeof typefaces][number]

/** The typefaces of the pages (SIL Open Font Licence), as their packages have them: a file for each script, regular and semibold. */
const files: Readonly<Record<Family, string>> = {
  'Peil Serif Latin': '@fontsource/source-serif-4/files/source-serif-4-latin',
  'Peil Serif Latin Plus': '@fontsource/source-serif-4/files/source-serif-4-latin-ext',
  'Peil Serif Cyrillic': '@fontsource/source-serif-4/files/source-serif-4-cyrillic',
  'Peil Serif Cyrillic Plus': '@fontsource/source-serif-4/files/source-serif-4-cyrillic-ext',
  'Peil Serif Greek': '@fontsource/source-serif-4/files/source-serif-4-greek',
  'Peil Serif Vietnamese': '@fontsource/source-serif-4/files/source-serif-4-vietnamese',
  'Peil Sans Latin': '@fontsource/public-sans/files/public-sans-latin',
  'Peil Sans Latin Plus': '@fontsource/public-sans/files/public-sans-latin-ext',
  'Peil Sans Vietnamese': '@fontsource/public-sans/files/public-sans-vietnamese',
}

/** Every font file of the typefaces, and which characters they have a form for. */
export async function readTypefaces(): Promise<{ readonly fonts: readonly Uint8Array[]; readonly has: Press['has'] }> {
  const families = [...typefaces.serif, ...typefaces.sans]
  const opened = await Promise.all(families.flatMap((family) => ['400', '600'].map(async (weight) =>
    openWoff(await readFile(new URL(import.meta.resolve(`${files[family]}-${weight}-normal.woff`))), family))))
  const characters = new Set(opened.flatMap((font) => [...font.characters]))
  return { fonts: opened.map(({ bytes }) => bytes), has: (character) => characters.has(character) }
}
