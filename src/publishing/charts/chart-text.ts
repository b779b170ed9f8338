/** Name and description of a chart, for who does not see it. */
export interface ChartText {
  readonly title: string
  readonly description: string
}

/** Both as the first elements of an SVG. */
export function chartText({ title, description }: ChartText): string {
  return `<title>${escaped(title)}</title><desc>${escaped(description)}</desc>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
