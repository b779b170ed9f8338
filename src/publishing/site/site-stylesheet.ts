import { stylesheet } from '../pages/stylesheet.ts'
import { printStyle } from './print-style.ts'

/** The look of the static site: that of every public page, with its menu, notes on editions, tables and comparison, and larger on a wall. */
export const siteStylesheet = `${stylesheet}
.menu ul { display: flex; flex-wrap: wrap; gap: .1rem 1.2rem; list-style: none; margin: 0; padding: 0 } .menu { width: 100% } .tools { display: flex; gap: 1.5rem; margin-left: auto } .bar { row-gap: .2rem }
.menu a { display: inline-block; padding: .4rem 0; text-decoration: none } .menu a:hover { text-decoration: underline } .to-search { padding: .4rem 0; text-decoration: none } .to-search:hover { text-decoration: underline } .menu [aria-current] { font-weight: 600; box-shadow: 0 2px var(--water) }
.edition-line, .rule, .status, .terms, .change, .download, .citation, .leading dt, .banner { font-family: "Public Sans", system-ui, sans-serif; font-size: .92rem }
.edition-line { margin: 1rem 0; color: var(--soft) } .rule { max-width: 46rem; margin: 0 0 1rem; color: var(--soft) } .status { margin: 0 0 .8rem; color: var(--soft) } .terms { margin: 0 0 .3rem; max-width: 46rem } .change { margin: 1rem 0; border-left: 3px solid var(--water); padding: .2rem 0 .2rem 1rem; font-weight: 600 } .warning { margin-bottom: 1.2rem } .warning .said { margin-bottom: .1rem } #decided h3, #score h3 { margin-top: 1rem } .download { margin: .2rem 0 .8rem }
.citation { margin: 0; border-left: 3px solid var(--water); padding: .3rem 0 .3rem 1rem; overflow-wrap: anywhere } .facts a { overflow-wrap: anywhere }
.banner { border: 1px solid var(--ink); border-left-width: 6px; padding: .8rem 1.1rem; margin: 1.2rem 0 0; background: var(--card) }
.past-day { font-family: "Public Sans", system-ui, sans-serif; font-size: .92rem } .past-day input, .past-day button { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--ink); padding: .3rem .6rem; min-height: 2.2rem }
.hero.empty { padding-bottom: .6rem } .hero.empty .lead a { text-underline-offset: .2em }
.leading { margin: 0 } .leading div { padding: .5rem 0; border-top: 1px solid var(--line) } .leading div:first-child { border-top: 0; padding-top: 0 } .leading dt { font-weight: 600 } .leading dd { margin: .1rem 0 0 } .leading .about { font-size: .95rem; color: var(--soft) } figure > h3 { margin: .6rem 0 .2rem }
.column > :first-child { margin-top: 0 } .column > p, .column > ul, .column > ol, .intro { max-width: 40rem } .intro { margin: .8rem 0 1.6rem } td a { white-space: nowrap }
.shown { max-height: none; position: relative } .shown caption { position: absolute; left: -999px } .shown td { min-width: 4.5rem } .column ul { padding-left: 1.2rem; margin: 0 0 1rem } .column .evidence, .column .evidence ul { padding-left: 0; margin-bottom: 1.3rem } .column .sources { padding-left: 0 }
.front { margin-top: 2.2rem } .front .lead { font-size: 1.9rem; font-weight: 600; margin: .2rem 0 0 }
.judged + .judged { border-top: 1px solid var(--line); padding-top: .9rem } .changed { margin-bottom: 1.4rem } .words-changed { margin: 0 0 .1rem; max-width: 36rem } ins { background: var(--mark); text-decoration: underline; text-decoration-thickness: 2px } del { color: var(--soft) }
.answer { max-width: 40rem; padding-bottom: 2rem } .answer > p:first-child, .column > p:first-child { margin-top: 0 }
form p, form fieldset, .code { margin: 0 0 1.1rem; max-width: 36rem } form, .code { font-family: "Public Sans", system-ui, sans-serif; font-size: .95rem } form label, form legend, .code { display: block; font-weight: 600; padding: 0 } fieldset { border: 0; padding: 0 } fieldset label { font-weight: 400; padding: .35rem 0 .35rem 1.9rem; text-indent: -1.9rem } fieldset input { width: 1.2rem; height: 1.2rem; margin: 0 .7rem 0 0; vertical-align: -.2rem; accent-color: var(--deep) }
form input[type="email"], form input[type="search"], form select, form textarea, .code textarea { display: block; box-sizing: border-box; width: 100%; margin: .3rem 0 0; border: 1px solid var(--slate); border-radius: 3px; padding: .55rem .7rem; min-height: 2.75rem; font: inherit; font-weight: 400; color: var(--ink); background: var(--card) } .code textarea { font: .82rem/1.5 ui-monospace, monospace; resize: vertical; field-sizing: content } .hint { display: block; font-weight: 400; color: var(--soft) }
form button { min-height: 2.75rem; padding: .5rem 1.2rem; border: 1px solid var(--deep); border-radius: 3px; font: inherit; font-weight: 600; color: var(--paper); background: var(--deep); cursor: pointer } form button:hover { background: var(--ink); border-color: var(--ink) } .mistake { border-left: 6px solid var(--ink); padding: .2rem 0 .2rem .9rem; font-weight: 600 } form button.plain { color: var(--ink); background: var(--card) } form button:disabled { color: var(--soft); background: var(--card); border-color: var(--slate); cursor: default }
.badges { display: flex; flex-wrap: wrap; gap: 1rem; margin: 0 0 1rem } .badges img, .badges iframe { display: block; width: 300px; max-width: 100%; height: auto; aspect-ratio: 300 / 96; border: 0 } .key { font: .82rem/1.5 ui-monospace, monospace; overflow-wrap: anywhere; border-left: 3px solid var(--water); padding: .2rem 0 .2rem .9rem; margin: .4rem 0 1rem } .feeds { margin: 0 0 1rem } .feeds div { padding: .3rem 0 } .feeds dt { font-weight: 600 } .feeds dd { margin: 0 }
form progress { width: 100%; height: .8rem; accent-color: var(--water) } [aria-invalid="true"] { outline: 3px solid var(--ink) } #needs-script, #status { font: 400 .95rem/1.5 "Public Sans", system-ui, sans-serif; max-width: 36rem }
#result { border-left: 6px solid var(--ink); padding: .2rem 0 .2rem 1rem } #result:empty { display: none } #result.holds { border-color: var(--water) } #result:focus { outline: none } .verdict { font-weight: 600; font-size: 1.1rem } #result li { overflow-wrap: anywhere }
.found { padding-left: 2rem; margin: 0 } .found li { margin-bottom: .8rem; max-width: 40rem } .found .note { display: block } .found mark { background: var(--mark); color: inherit } .said:target .sentence, p.said:target { background: var(--mark) }
pre { font-family: ui-monospace, Consolas, monospace; white-space: pre-wrap; overflow-wrap: anywhere; background: var(--card); border: 1px solid var(--line); padding: .6rem .8rem; margin: 0 0 1rem }
@media (max-width: 47rem) { .menu { font-size: .875rem } .found { padding-left: 1.4rem } }
@media (min-width: 110rem) and (min-height: 60rem) { html { font-size: 150% } }
@media (prefers-reduced-motion: reduce) { * { transition: none !important; animation: none !important; scroll-behavior: auto !important } }
@media print {
  .menu, .tools, .download, #past-day { display: none } .bar { border: 0; padding: 0 } main { padding: 0; max-width: none } .scroll { max-height: none !important; overflow: visible } thead { display: table-header-group } tr { break-inside: avoid }
  .hero.empty { display: block } .citation { border-color: #000 }
}
${printStyle}`
