import { readFile } from 'node:fs/promises'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { typefaces } from '../../publishing/press.ts'

// The drawer may be started once in a process: it starts where this file is first asked for, which only what prints does.
await initWasm(await readFile(new URL(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'))))

/** An SVG as PNG, one unit a pixel, with these fonts and no others. */
export function drawSvg(svg: string, fonts: readonly Uint8Array[]): Uint8Array {
  return new Resvg(svg, { font: { fontBuffers: [...fonts], defaultFontFamily: typefaces.sans[0] } }).render().asPng()
}
