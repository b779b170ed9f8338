import { typefaces } from '../press.ts'

/** The colours of the pages by day, on white paper. */
const palette: Readonly<Record<string, string>> = {
  paper: '#ffffff', card: '#fbf9f4', ink: '#14202b', soft: '#53606b', line: '#d9d3c3', water: '#3f86a8', deep: '#1d5674', shallow: '#bcd4df', slate: '#5b6770', mark: '#cfe1ea',
}

/** What the style sheet of the pages says of the gauge. */
const gaugeStyle = `<style>.water{fill:var(--water)}.ripple{fill:none;stroke:#fff;stroke-opacity:.28}.board{fill:var(--card);stroke:var(--ink);stroke-width:1.5}.block{fill:var(--ink)}.below{fill:var(--water);opacity:.36}.line{stroke:var(--deep);stroke-width:3}.number{font-size:22px;font-weight:600;fill:var(--ink);text-anchor:middle}.name{font-size:15px;fill:var(--soft)}.name.now{fill:var(--deep);font-weight:600}</style>`

/** A drawing of the pages that stands by itself: its colours and typeface written into it, since no style sheet is around. */
export function standaloneDrawing(svg: string): string {
  const styled = svg.includes('class="gauge"') ? svg.replace(/^<svg[^>]*>/, (start) => `${start}${gaugeStyle}`) : svg
  const coloured = styled.replace(/var\(--(\w+)\)/g, (variable, name: string) => palette[name] ?? variable).replaceAll('currentColor', palette.soft ?? '')
  const named = coloured.includes('xmlns="http://www.w3.org/2000/svg"') ? coloured : coloured.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"')
  return named.replace(/^(<svg)([^>]*>)/, `$1 font-family="${typefaces.sans.join(', ')}"$2`)
}
