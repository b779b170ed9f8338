import { typefaces } from '../press.ts'

/**
 * How a paper looks: a program for typst that never changes. What an edition says comes in as data (`paper.json`), whose texts typst sets
 * as they stand and never reads as markup, so that nothing in them can be carried out.
 */
export const paperLook = String.raw`
#let d = json("/paper.json")
#let serif = (${quoted(typefaces.serif)})
#let sans = (${quoted(typefaces.sans)}) + serif
#let (ink, soft, rule, water, deep, mark) = (rgb("#14202b"), rgb("#53606b"), rgb("#cfc9b8"), rgb("#3f86a8"), rgb("#1d5674"), rgb("#dbe9f0"))
#let (edge, gap) = (41mm, 7mm)

#set document(title: d.title, author: d.author, keywords: d.keywords, date: datetime(year: d.issued.at(0), month: d.issued.at(1), day: d.issued.at(2), hour: d.issued.at(3), minute: d.issued.at(4), second: d.issued.at(5)))
#let small = text.with(font: sans, size: 8.2pt, fill: soft, number-width: "tabular")
#set page(paper: "a4", margin: (x: 20mm, top: 25mm, bottom: 24mm),
  header: context if counter(page).get().first() > 1 { small[#d.title #h(1fr) #d.issuedLine] },
  footer: context small[#d.author#if d.notice != "" [ · #d.notice] #h(1fr) #d.pageOf.at(0)#counter(page).display()#d.pageOf.at(1)#counter(page).final().first()#d.pageOf.at(2)])
#set text(font: serif, fallback: false, lang: d.lang, region: if d.lang == "nl" { "NL" } else { "GB" }, size: 10.4pt, fill: ink, hyphenate: false)
#set par(leading: .62em, spacing: .95em)

#let marks(notes) = if notes.len() > 0 {
  let one(n) = link(label("note-" + str(n)), str(n))
  "\u{2060}"
  box(inset: (left: .1em), text(font: sans, size: .64em, fill: deep, baseline: -.42em, notes.map(n => if n.first == n.last { one(n.first) } else { one(n.first) + "–" + one(n.last) }).join(", ")))
}
#let in-lang(t) = text(lang: t.lang, t.text)
#let sentence(s) = par({
  in-lang(s)
  marks(s.notes)
  for each in (s.direction, s.aside) { if each != "" { small(" ·\u{a0}" + each) } }
})
// A long name may go on in the next line behind a mark; typst knows by itself where an address may.
#let broken(t) = t.replace(regex("\\S{34,}"), long => long.text.replace(regex("[/._?&=:-]|[[:alnum:]%]{18}"), m => m.text + "\u{200b}"))
#let hair(below) = block(above: 4.5mm, below: below, sticky: true, line(length: 100%, stroke: .5pt + rule))

#show heading.where(level: 2): it => block(above: 0pt, below: 0pt, text(size: 13pt, weight: 600, hyphenate: true, it.body))
#show heading.where(level: 3): it => block(above: 1.1em, below: .55em, sticky: true, text(font: sans, size: 8.8pt, weight: 600, it.body))
#show figure.caption: it => block(width: 100%, above: .6em, sticky: true, align(left, small(it.body)))
#show figure.where(kind: table): set figure.caption(position: top)
#show figure.where(kind: table): set block(breakable: true)
#show figure: set block(above: 1.6em, below: 1.6em)
#set table(stroke: (bottom: .5pt + rule, rest: none), inset: (left: 0pt, right: 10pt, y: 3.2pt))

#let picture(f) = figure(image("/" + f.file, alt: f.alt, width: 100%), caption: f.caption, kind: image, supplement: none, numbering: none, outlined: false)
#let numbers(f) = figure(kind: table, supplement: none, numbering: none, outlined: false, caption: f.caption,
  align(left, text(font: sans, size: 8.2pt, number-width: "tabular", table(columns: range(f.heads.len()).map(i => if i == f.widest { 1fr } else { auto }), align: left, table.header(..f.heads.map(h => text(weight: 600, h))), table.hline(y: 1, stroke: .5pt + ink), ..f.rows.flatten()))))

// The first page: who, when, the gauge, the level, why and what is uncertain.
#small[#text(weight: 600, fill: ink, d.issuedLine) #h(1fr) #d.periodLine]
#v(-.35em)
#line(length: 100%, stroke: 1.2pt + ink)
#for b in (d.banner,) { if b.len() > 0 { block(width: 100%, inset: (x: 10pt, y: 8pt), stroke: (left: 4pt + ink, rest: .5pt + rule), text(font: sans, size: 9.2pt, b.map(in-lang).join(" "))) } }
#v(5mm)
#show heading.where(level: 1): it => block(below: 1.1em, { set par(leading: .62em); small(size: 9.6pt, weight: 600, d.kicker); linebreak(); text(size: 31pt, weight: 600, tracking: -.02em, d.heading); text(size: 14.5pt, weight: 400, fill: soft, "  " + d.headingAside) })
#let opening = {
  heading(level: 1, d.kicker + ": " + d.heading + ", " + d.headingAside)
  for (i, s) in d.lead.enumerate() { set text(size: if i == 0 { 13.2pt } else { 11.2pt }); sentence(s) }
  hair(3mm)
  block(above: 0pt, text(font: sans, size: 9pt, d.facts.map(((name, said)) => box[#text(fill: soft, name) #text(weight: 600, said)]).join(h(1.6em, weak: true) + " ")))
  if d.notice != "" { block(above: .8em, box(stroke: .7pt + ink, radius: 1pt, inset: (x: 5pt, y: 3pt), text(font: sans, size: 8.6pt, d.notice))) }
}
// What is undefined is left out of the data.
#if "gauge" not in d { opening } else { grid(columns: (edge, 1fr), column-gutter: gap, image("/" + d.gauge.file, alt: d.gauge.alt, width: 100%), opening) }
#v(6mm)

#let hung(title, body) = { hair(3.5mm); grid(columns: (edge, 1fr), column-gutter: gap, heading(level: 2, title), body) }
#for s in d.sections {
  hung(s.title, for b in s.body { if b.kind == "heading" { heading(level: 3, b.text) } else { sentence(b) } })
  for f in s.figures { if f.kind == "picture" { picture(f) } else { numbers(f) } }
}

#let quotation(q) = [“#q.at(0)#highlight(fill: mark, extent: .5pt, q.at(1))#q.at(2)” ]
#if d.notes.len() > 0 {
  hair(3.5mm)
  heading(level: 2, d.notesTitle)
  v(2mm)
  small(d.notesAbout)
  v(1mm)
}
#set par(leading: .5em, spacing: .6em)
#columns(2, gutter: 8mm, for (i, n) in d.notes.enumerate() [
  #block(width: 100%, above: .75em, below: 0pt, {
    set text(font: sans, size: 7.4pt, number-width: "tabular")
    par(hanging-indent: 6mm, {
    box(width: 6mm, text(weight: 600, fill: deep, str(i + 1)))
    if n.quote.at(1) != "" { quotation(n.quote) }
    if n.said.len() > 0 { n.said.map(in-lang).join(": "); " · " }
    text(fill: soft, broken(n.title) + " · " + n.source)
    if n.address != "" { text(fill: soft, " · "); link(n.address, text(fill: deep, n.address)) }
    })
  }) #label("note-" + str(i + 1))
])
#set par(leading: .62em, spacing: .95em)
#for c in d.closing {
  hung(c.title, {
    for l in c.lines { par(l) }
    if c.digest != "" { par(text(font: sans, size: 8.2pt, c.digest)) }
    par(text(font: sans, size: 8.6pt, link(c.address, text(fill: deep, c.address))))
  })
}
#if d.noticeLong != "" { small(d.noticeLong) }
`

function quoted(families: readonly string[]): string {
  return families.map((family) => `"${family}", `).join('')
}
