import type { ThreatPicture } from '../../core/index.ts'
import { printPicture } from '../../publishing/terminal/print-picture.ts'
import type { PrintOptions } from '../../publishing/terminal/print-options.ts'

/** The threat picture as text for a terminal. */
export function renderPicture(picture: ThreatPicture, options: PrintOptions): string {
  return printPicture(picture, options)
}
