/** The pages of the site on paper: sections flow from page to page, tables of numbers stand open, and an address out of the site is written behind its link. */
export const printStyle = `
@media print {
  section { display: block; break-inside: auto } section::after { content: ""; display: block; clear: both }
  section > h2 { float: left; width: 36mm; font-size: 12.5pt; hyphens: auto } section > .column { margin-left: 42mm } .column > p:first-child, .column > .said:first-child { break-inside: avoid }
  figure { break-inside: auto } .chart, figcaption, .warning, blockquote { break-inside: avoid } figcaption { break-before: avoid }
  figure .twin::details-content { content-visibility: visible; height: auto } .twin table { font-size: 8.5pt } th, td { padding-right: .6rem }
  .sources { columns: 3 } .column a[rel~="external"]::after { content: " <" attr(href) ">"; font-size: .85em; overflow-wrap: anywhere }
  .languages, .facts a[type="application/pdf"] { display: none } .tag, .banner { print-color-adjust: exact } p, li { orphans: 2; widows: 2 }
}
`
