import process from 'node:process'
import type { Press, TypesetSource } from '../../publishing/press.ts'
import { readTypefaces } from './read-typefaces.ts'
import { findTypesetter } from './typst.ts'

/** A press of this machine, and whether it has a typesetter. */
export interface OpenedPress {
  readonly press: Press
  readonly canTypeset: boolean
}

/** Opens what prints on this machine; a paper that could not be set is told of and left out, since a fault in print must not keep a level from its readers. */
export async function openPress(tell: (source: TypesetSource, reason: string) => void): Promise<OpenedPress> {
  const { fonts, has } = await readTypefaces()
  const typesetter = findTypesetter(`${process.platform}-${process.arch}`, fonts)
  const { drawSvg } = await import('./draw-svg.ts')
  const typeset = (source: TypesetSource) => {
    if (typesetter === undefined) return undefined
    try {
      return typesetter(source)
    } catch (error) {
      tell(source, error instanceof Error ? error.message : String(error))
      return undefined
    }
  }
  return { press: { typeset, draw: (svg) => drawSvg(svg, fonts), has }, canTypeset: typesetter !== undefined }
}
