import { confidenceGrounds, type Country, type JudgedSet, type Judgements, type Opinion, type WeighedAssumption, type WeighedRegister } from '../../core/index.ts'
import { judgementWords, type JudgementWords } from '../../words/judgements.ts'
import { judgingWords } from '../../words/judging-entries.ts'
import { plainLine } from '../../words/plain.ts'
import { writtenIn } from '../../words/written-in.ts'
import type { PrintOptions } from './print-options.ts'
import { bullet, wrap } from './wrap.ts'

/** A line with how deep it stands: 0 for a heading. */
type Line = readonly [depth: 0 | 1 | 2, text: string]

const marks = { 1: '  ·', 2: '      -' } as const

/** Sets, registers and key assumptions of a country: pooled and each by itself, likelihood and confidence apart. */
export function printJudgements({ asOf, scale, sets, registers, assumptions }: Judgements, options: PrintOptions & { readonly country: Country }): string {
  const { language, columns, country } = options
  const words = judgementWords[language]
  const parts: readonly (readonly Line[])[] = [
    [[0, words.heading(country, asOf)]],
    sets.length > 0 ? [[0, words.scale(scale)]] : [],
    ...sets.map((set) => setLines(set, words, options)),
    ...registers.map((register) => registerLines(register, words, options)),
    assumptions.length > 0 ? [[0, words.assumptions], ...assumptions.flatMap((assumption) => assumptionLines(assumption, words, options))] : [],
    sets.length + registers.length + assumptions.length === 0 ? [[0, words.none]] : [],
  ]
  const print = ([depth, text]: Line) => (depth === 0 ? wrap(plainLine(text), columns) : bullet(marks[depth], plainLine(text), columns))
  return `${parts.filter((part) => part.length > 0).map((part) => part.map(print).join('\n')).join('\n\n')}\n`
}

function setLines(judged: JudgedSet, words: JudgementWords, { language }: PrintOptions): readonly Line[] {
  const { set, opened, propositions, opinions, late, replaced, signposts } = judged
  const ids = set.body.propositions.map(({ id }) => id)
  const head: readonly Line[] = [[0, `${set.id} · ${writtenIn(language, set.body.question)} (${[judgingWords[language].relations[set.body.relation], set.scope].join(', ')})`]]
  const posts = signposts.map((signpost): Line => [1, words.signpost(signpost)])
  if (opened === undefined) return [...head, [1, words.closed(judged)], ...(judged.mayOpen ? [[1, words.mayOpen] as const] : []), ...posts]
  if (opinions.length === 0) return [...head, [1, words.nobody], ...posts]
  return [
    ...head,
    [1, words.pooled(opinions.length)],
    ...propositions.map((proposition): Line => [2, words.proposition(proposition, opinions.length)]),
    ...readerLines(judged, words, language),
    ...opinions.flatMap((opinion) => opinionLines(opinion, judged, words, language)),
    ...(late.length > 0 ? [[1, words.late] as const, ...late.map((opinion): Line => [2, words.opinion(opinion, ids)])] : []),
    ...(replaced.length > 0 ? [[1, words.replaced(replaced)] as const] : []),
    ...posts,
  ]
}

/** How readers take the words that were used, beside the numbers that the scale gives them. */
function readerLines({ propositions }: JudgedSet, words: JudgementWords, language: PrintOptions['language']): readonly Line[] {
  const ranges = new Map(propositions.flatMap(({ readers }) => readers).map((range) => [`${range.word}\n${range.study}`, range]))
  const used = propositions.flatMap(({ wording: { place } }) => (place.kind === 'between' ? [place.lower, place.upper] : [place.term]))
  const studied = new Set([...ranges.values()].map(({ word }) => word))
  const unstudied = [...new Set(used.filter(({ nl }) => !studied.has(nl)).map((term) => term[language]))]
  return [...[...ranges.values()].map((range): Line => [1, words.readers(range)]), ...(unstudied.length > 0 ? [[1, words.notStudied(unstudied)] as const] : [])]
}

/** Less than this shift is a rounding, not a contradiction. */
const noShift = 5e-4

function opinionLines(opinion: Opinion, { set, propositions }: JudgedSet, words: JudgementWords, language: PrintOptions['language']): readonly Line[] {
  const ids = set.body.propositions.map(({ id }) => id)
  const { confidence, dissents, reasons, assumptions } = opinion
  const said = judgingWords[language]
  return [
    [1, words.opinion(opinion, ids)],
    ...(opinion.moved > noShift ? [[2, words.moved(opinion, ids)] as const] : []),
    ...dissents.flatMap((dissent) => propositions.filter(({ id }) => id === dissent.proposition).map((pooled): Line => [2, words.dissent(opinion, dissent, pooled)])),
    ...reasons.map((reason): Line => [2, writtenIn(language, reason)]),
    ...(assumptions.length > 0 ? [[2, words.leansOn(assumptions)] as const] : []),
    [2, words.confidence(opinion.author, said.confidenceLevels[confidence.level])],
    ...confidenceGrounds.map((ground): Line => [2, `${said.grounds[ground]}: ${writtenIn(language, confidence.grounds[ground])}`]),
  ]
}

function registerLines({ register, ranked, leaders, items, signposts }: WeighedRegister, words: JudgementWords, { language }: PrintOptions): readonly Line[] {
  const { question, hypotheses } = register.body
  return [
    [0, `${register.id} · ${writtenIn(language, question)} (${register.author}, ${register.scope})`],
    [1, words.registerIsRecord],
    ...ranked.flatMap((each) => hypotheses.filter(({ id }) => id === each.id).map((hypothesis): Line => [2, words.ranked(hypothesis, each)])),
    [1, words.lead(leaders, items.filter(({ leadersWithout }) => leadersWithout !== undefined))],
    ...items.map((item): Line => [2, words.item(item)]),
    ...signposts.map((signpost): Line => [1, words.signpost(signpost)]),
  ]
}

function assumptionLines(weighed: WeighedAssumption, words: JudgementWords, { language }: PrintOptions): readonly Line[] {
  const { assumption: { id, body }, broken, falls } = weighed
  const said = judgingWords[language]
  return [
    [1, `${id} · ${writtenIn(language, body.text)} (${said.assumptionStandings[body.standing]})`],
    [2, said.breaks(writtenIn(language, body.breaks))],
    ...(broken === undefined ? [] : [[2, words.broken(weighed)] as const]),
    [2, falls.length === 0 ? words.nothingFalls : words.falls(falls)],
  ]
}
