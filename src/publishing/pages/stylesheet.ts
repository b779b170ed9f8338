/** The look of every public page: paper, ink and water; dark where the reader's machine is dark; an official paper in print. */
export const stylesheet = `
@font-face { font-family: "Source Serif 4"; font-weight: 400; font-display: swap; src: url("fonts/serif-400.woff2") format("woff2") }
@font-face { font-family: "Source Serif 4"; font-weight: 600; font-display: swap; src: url("fonts/serif-600.woff2") format("woff2") }
@font-face { font-family: "Public Sans"; font-weight: 400; font-display: swap; src: url("fonts/sans-400.woff2") format("woff2") }
@font-face { font-family: "Public Sans"; font-weight: 600; font-display: swap; src: url("fonts/sans-600.woff2") format("woff2") }

:root {
  color-scheme: light dark;
  --paper: #f6f3ea; --card: #fbf9f4; --ink: #14202b; --soft: #53606b; --line: #d9d3c3;
  --water: #3f86a8; --deep: #1d5674; --shallow: #bcd4df; --slate: #5b6770; --mark: #cfe1ea;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #131a20; --card: #1a232b; --ink: #ebe7dc; --soft: #a5b0b8; --line: #33404a;
    --water: #4f9cc0; --deep: #8fc8e2; --shallow: #26495b; --slate: #8a97a1; --mark: #27485a;
  }
}

* { box-sizing: border-box }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100% }
body { margin: 0; background: var(--paper); color: var(--ink); font: 400 1.125rem/1.55 "Source Serif 4", Georgia, serif; overflow-wrap: break-word }
.bar, .kicker, .facts, .origins, .direction, .tag, .kind, .note, .evidence dl, .more summary, table, figcaption, .twin > summary, footer, h3, .sources, svg { font-family: "Public Sans", system-ui, sans-serif; font-feature-settings: "tnum" }
a { color: inherit; text-decoration-color: var(--water); text-underline-offset: .2em }
a:hover { text-decoration-thickness: 2px }
:focus-visible { outline: 3px solid var(--water); outline-offset: 3px }
main:focus { outline: none }
.skip { position: absolute; left: -999px } .skip:focus { position: static; display: block; padding: .5rem 1rem }

.bar { display: flex; flex-wrap: wrap; align-items: center; gap: .6rem 1.5rem; padding: .8rem calc(max(0px, (100% - 70rem) / 2) + clamp(1rem, 5vw, 2.5rem)); border-bottom: 1px solid var(--line); font-size: .9375rem }
.mark { font: 600 1.35rem "Source Serif 4", Georgia, serif; text-decoration: none }
.chooser { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1rem; margin: 0 auto 0 0; color: var(--soft) }
.chooser select, .chooser input, .chooser button { font: inherit; color: var(--ink); background: var(--card); border: 1px solid var(--slate); border-radius: 3px; padding: .3rem .5rem; min-height: 2.25rem; max-width: 14rem }
.chooser button { cursor: pointer; font-weight: 600 } .chooser button:hover { border-color: var(--deep); color: var(--deep) }
.languages { display: flex; gap: 1rem } .languages a, .languages span { display: inline-block; padding: .4rem 0 } .languages span { font-weight: 600 }

main { max-width: 70rem; margin: 0 auto; padding: 0 clamp(1rem, 5vw, 2.5rem) }
.hero { display: grid; grid-template-columns: 15.5rem minmax(0, 1fr); grid-template-areas: "instrument name" "instrument words"; grid-template-rows: auto 1fr; column-gap: 3.25rem; padding: 2.75rem 0 2.25rem }
.instrument { grid-area: instrument; align-self: start } .name { grid-area: name } .words { grid-area: words }
.hero.empty { display: block; max-width: 44rem }
.gauge { display: block; width: 100%; height: auto }
.gauge .water { fill: var(--water) } .gauge .ripple { fill: none; stroke: #fff; stroke-opacity: .28 }
.gauge .board { fill: var(--card); stroke: var(--ink); stroke-width: 1.5 } .gauge .block { fill: var(--ink) }
.gauge .below { fill: var(--water); opacity: .36 } .gauge .line { stroke: var(--deep); stroke-width: 3 }
.gauge .number { font-size: 22px; font-weight: 600; fill: var(--ink); text-anchor: middle }
.gauge .name { font-size: 15px; fill: var(--soft) } .gauge .now { fill: var(--deep); font-weight: 600 }
.kicker { margin: 0 0 .4rem; font-weight: 600; font-size: .9375rem; color: var(--soft) }
h1 { margin: 0; font-weight: 600; font-size: clamp(2.25rem, 6vw, 4.1rem); line-height: 1.05; letter-spacing: -.02em; text-wrap: balance }
.empty h1 { font-size: clamp(2rem, 5vw, 3rem) }
h1 small { font-size: .46em; font-weight: 400; letter-spacing: 0; color: var(--soft); white-space: nowrap } h1 span { font-size: .46em; font-weight: 400; letter-spacing: 0; color: var(--soft) }
.lead { font-size: 1.3rem; line-height: 1.45; margin: 1.1rem 0 .6rem } .but { font-size: 1.075rem; margin: 0 0 1.2rem }
.facts { display: flex; flex-wrap: wrap; gap: .4rem 1.6rem; margin: .9rem 0 0; font-size: .9rem; color: var(--soft) }
dl.facts { border-top: 1px solid var(--line); padding-top: .9rem }
.facts div { display: flex; gap: .4em } .facts dt { margin: 0 } .facts dd { margin: 0; font-weight: 600; color: var(--ink) } .facts b { font-weight: 600; color: var(--ink) }
.tag { border: 1px solid var(--ink); border-radius: 2px; padding: 0 .5em; font-weight: 400; color: var(--ink) }

section { display: grid; grid-template-columns: 13rem minmax(0, 1fr); gap: 2.25rem; border-top: 1px solid var(--line); padding: 2.1rem 0 1.9rem }
h2 { margin: 0; font-weight: 600; font-size: 1.375rem; line-height: 1.2; text-wrap: balance }
h3 { margin: 0; font-size: .95rem; font-weight: 600; line-height: 1.8 }
.reason { display: grid; grid-template-columns: 8.5rem minmax(0, 1fr); gap: 1.1rem } .reason + .reason { margin-top: .4rem }
.said { max-width: 40rem; margin: 0 0 .9rem }
.said > summary { cursor: pointer; list-style: none; border-radius: 2px } .said > summary::-webkit-details-marker { display: none }
.said.ways { margin-bottom: .3rem } ul.ways { max-width: 40rem; margin: 0 0 .9rem; padding-left: 1.3rem }
.sentence { text-decoration: underline; text-decoration-color: color-mix(in srgb, var(--water) 55%, transparent); text-decoration-thickness: 1px; text-underline-offset: .26em }
.said > summary:hover .sentence { text-decoration-color: var(--water); text-decoration-thickness: 2px } .said[open] > summary .sentence { background: var(--mark) }
.origins, .direction { font-size: .84rem; color: var(--soft); white-space: nowrap } .said > summary .origins::after { content: "\\a0+" } .said[open] > summary .origins::after { content: "\\a0−" }
.direction:has(+ .origins)::after { content: " ·" } .direction.up::before { content: "↑ " } .direction.down::before { content: "↓ " }
.evidence { list-style: none; margin: .7rem 0 1.3rem; padding: 0; border: 1px solid var(--line); border-left: 3px solid var(--water); background: var(--card); font-size: 1rem; line-height: 1.5 }
.evidence li { padding: .7rem 1.1rem } .evidence li + li { border-top: 1px solid var(--line) }
.evidence .more summary { cursor: pointer; width: fit-content; font-size: .84rem; color: var(--soft) } .evidence .more ul { list-style: none; margin: .5rem 0 0; padding: 0 } .evidence .more li { padding: .4rem 0 } .evidence .more .facts { margin: 0 }
.evidence blockquote { margin: 0 } .evidence mark { background: var(--mark); color: inherit; padding: 0 .1em }
.evidence .facts { margin: .35rem 0 0; font-size: .84rem; gap: .1rem 1.2rem } .evidence strong { font-weight: 600; color: var(--ink) }
.kind { margin: 0 0 .3rem; font-size: .84rem; color: var(--soft) } .kind code { font: inherit; overflow-wrap: anywhere }
.evidence dl { display: flex; flex-wrap: wrap; gap: .15rem 1.3rem; margin: 0; font-size: .92rem }
.evidence dt { display: inline; color: var(--soft) } .evidence dt::after { content: ": " } .evidence dd { display: inline; margin: 0; overflow-wrap: anywhere }
.note { margin: .3rem 0 0; font-size: .84rem; color: var(--soft) }

figure { display: flex; flex-direction: column; margin: 0 0 1.5rem } figure > * { min-width: 0; max-width: 100% } figure > .twin { order: 1 } .chart { display: block; width: 100%; height: auto; overflow: visible; color: var(--soft) } .chart rect { shape-rendering: crispEdges }
.narrow { display: none } figcaption { margin: .5rem 0; font-size: .84rem; color: var(--soft); max-width: 40rem }
.twin > summary { cursor: pointer; font-size: .84rem; color: var(--soft); padding: .3rem 0; width: fit-content }
.scroll { overflow-x: auto; max-height: 26rem } table { border-collapse: collapse; font-size: .875rem; line-height: 1.4; margin: .4rem 0 } caption { text-align: left; color: var(--soft); padding-bottom: .4rem }
th, td { text-align: left; vertical-align: top; padding: .3rem 1rem .3rem 0; border-bottom: 1px solid var(--line) } th { font-weight: 600 }
.sources { margin: 0; padding: 0; list-style: none; columns: 15rem; font-size: .9rem } .sources li { break-inside: avoid; padding: .1rem 0 } .sources span { color: var(--soft) }
footer { border-top: 1px solid var(--line); margin-top: 1.5rem; padding: 1.2rem calc(max(0px, (100% - 70rem) / 2) + clamp(1rem, 5vw, 2.5rem)) 2.5rem; font-size: .84rem; color: var(--soft) } footer p { max-width: 46rem; margin: 0 } footer p + p { margin-top: .5rem }

@media (max-width: 47rem) {
  body { font-size: 1.0625rem }
  section, .reason { grid-template-columns: minmax(0, 1fr); gap: .9rem } .reason { gap: 0 }
  .hero { grid-template-columns: 4.75rem minmax(0, 1fr); grid-template-areas: "name name" "instrument words"; gap: .7rem 1rem; padding: 1.2rem 0 } .hero.empty { display: block }
  .instrument { overflow: hidden } .gauge { width: 10.6rem; max-width: none } .gauge .name { display: none } .lead { font-size: 1.15rem; margin-top: 0 }
  .wide { display: none } .narrow { display: block }
  .chooser { margin: 0; order: 3; width: 100% } .languages { margin-left: auto }
  .direction, .origins { white-space: normal }
}
@media print {
  :root { color-scheme: light; --paper: #fff; --card: #fff; --ink: #000; --soft: #333; --line: #bbb; --mark: #e6e6e6; --water: #3f86a8; --deep: #1d5674; --shallow: #bcd4df; --slate: #5b6770 }
  @page { margin: 22mm 20mm }
  body { font-size: 10.5pt } .chooser, .languages, .skip, .twin > summary, .said > summary .origins::after { display: none !important }
  .hero { grid-template-columns: 38mm minmax(0, 1fr); grid-template-areas: "instrument name" "instrument words"; grid-template-rows: auto 1fr; column-gap: 10mm; padding: 6mm 0 } .instrument { width: auto; justify-self: stretch } section { grid-template-columns: 34mm minmax(0, 1fr); gap: 8mm; padding: 5mm 0; break-inside: auto }
  .sentence { text-decoration: none } figure, .reason, .said > summary { break-inside: avoid } h2 { break-after: avoid }
  .wide { display: block } .narrow { display: none } .evidence { font-size: 9pt } .evidence a::after { content: " <" attr(href) ">"; overflow-wrap: anywhere }
  * { print-color-adjust: exact }
}
`

/** The mark: a gauge board with water up to the fourth of five blocks. */
export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="4" fill="#f6f3ea"/><path d="M3 11h26v18H3z" fill="#3f86a8"/><path d="M10 3h12v26H10z" fill="#fbf9f4" stroke="#14202b" stroke-width="1.5"/><path d="M10 3h8v3.7h-8zm0 7.4h5v3.7h-5zm0 7.4h8v3.7h-8zm0 7.4h5V29h-5z" fill="#14202b"/><path d="M10 11h12v18H10z" fill="#3f86a8" fill-opacity=".36"/><path d="M1 11h30" stroke="#1d5674" stroke-width="2.5"/></svg>`
