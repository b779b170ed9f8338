import { typefaces } from '../press.ts'

/** The colours of the pages by day, on white paper. */
const palette: Readonly<Record<string, string>> = {
  paper: '#ffffff', card: '#fbf9f4', ink: '#14202b', soft: '#53606b', line: '#d9d3c3', water: '#3f86a8', deep: '#1d5674', shallow: '#bcd4df', slate: '#5b6770', mark: '#cfe1ea',
}

/** What the style sheet of the pages says of the gauge. */
const gaugeStyle = `<style>.water{fill:#3f86a8}.ripple{fill:none;stroke:#fff;stroke-opacity:.28}.board{fill:#fbf9f4;stroke:#14202b;stroke-width:1.5}.block{fill:#14202b}.below{fill:#3f86a8;opacity:.36}.line{stroke:#1d5674;stroke-width:3}.number{font-size:22px;font-weight:600;fill:#14202b;text-anchor:middle}.name{font-size:15px;fill:#53606b}.name.now{fill:#1d5674;font-weight:600}</style>`

/** A drawing of the pages that stands by itself: its colours and typeface written into it, since no style sheet is around. */
export function standaloneDrawing(svg: string): string {
  const coloured = svg.replace(/var\(--(\w+)\)/g, (variable, name: string) => palette[name] ?? variable).replaceAll('currentColor', palette.soft ?? '')
  const named = coloured.includes('xmlns="http://www.w3.org/2000/svg"') ? coloured : coloured.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"')
  return named.replace(/^(<svg)([^>]*>)/, `$1 font-family="${typefaces.sans.join(', ')}"$2${svg.includes('class="gauge"') ? gaugeStyle : ''}`)
}
