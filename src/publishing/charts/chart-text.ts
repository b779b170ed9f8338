/** The name of a chart as an element of its SVG, for who does not see it. */
export function titleElement(title: string): string {
  return `<title>${escaped(title)}</title>`
}

/** A chart with what is to be read in it behind its name. */
export function withDescription(svg: string, description: string): string {
  const end = svg.indexOf('</title>') + '</title>'.length
  return `${svg.slice(0, end)}<desc>${escaped(description)}</desc>${svg.slice(end)}`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
