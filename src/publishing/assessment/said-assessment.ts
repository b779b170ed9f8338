import type { Assessment, Driver, DriverAssessment, Language, PieceRef, Stream, StreamAssessment } from '../../core/index.ts'
import { assessingWords } from '../../words/assessing.ts'
import { capitalised, countryInSentence } from '../../words/format.ts'
import { wordsFor, type Words } from '../../words/words-for.ts'
import { describeLevel, sayFiles, sayTriggers, tempoSentences } from './say-level.ts'
import { namePiece, sayFirmness, sayFlip, sayProposal, sayTriggerStep, sayWithout, stepName } from './say-national.ts'
import { movingNats, sayItem, sayMoved, sayShares, sayStreamOutcome, sayWeight } from './say-stream.ts'

/** A line with the rows of the record that open under it. */
export interface SaidLine {
  readonly text: string
  readonly rows: readonly string[]
}

export interface SaidDriver {
  readonly driver: Driver
  readonly name: string
  readonly states: readonly { readonly state: number; readonly probability: number; readonly text: string }[]
  readonly about: string
  readonly items: readonly (SaidLine & { readonly weight: string; readonly counts: boolean; readonly nats: number })[]
}

export interface SaidStream {
  readonly stream: Stream
  readonly name: string
  readonly isAssessed: boolean
  readonly outcome: string | undefined
  readonly drivers: readonly SaidDriver[]
}

/** Everything that an assessment says, in sentences and lines, in the order in which a person reads it. */
export interface SaidAssessment {
  readonly heading: string
  readonly current: string
  readonly triggers: readonly string[]
  /** Probability of each step, lowest first; undefined for the one that only a person can set. Empty where nothing is proposed. */
  readonly steps: readonly { readonly step: number; readonly name: string; readonly probability: number | undefined; readonly text: string }[]
  readonly proposal: readonly string[]
  readonly firmness: readonly string[]
  /** Apart from every likelihood. */
  readonly confidence: string | undefined
  readonly flips: { readonly title: string; readonly lines: readonly string[] } | undefined
  readonly removals: { readonly title: string; readonly about: string; readonly sets: readonly SaidLine[]; readonly more: string | undefined } | undefined
  readonly without: { readonly title: string; readonly pieces: readonly (SaidLine & { readonly change: string })[] } | undefined
  readonly streams: readonly SaidStream[]
  readonly tempo: { readonly title: string; readonly lines: readonly string[] }
  readonly files: readonly string[]
  readonly aPersonDecides: string
}

/** All that `peil assess --explain` tells of the assessment itself. */
export function sayAssessment(assessment: Assessment, language: Language): SaidAssessment {
  const words = wordsFor(language)
  const said = assessingWords[language]
  const { country, scope, view, current, tempo, streams, national: { outcome } } = assessment
  return {
    heading: said.heading(countryInSentence(language, country), scope === country ? undefined : scope, words.day(view.asOf)),
    current: current === undefined ? said.noLevel : describeLevel(current, words),
    triggers: sayTriggers(assessment, words),
    steps: outcome.kind === 'assessed' ? outcome.distribution.map((probability, at) => saidStep(at + 1, probability, assessment, words)) : [],
    proposal: sayProposal(assessment, words),
    ...saidFirmness(assessment, words),
    streams: streams.map((stream) => saidStream(stream, words)),
    tempo: { title: words.page.sections.tempo, lines: tempo === undefined ? [words.page.none.tempo] : tempoSentences(tempo, true).map((sentence) => words.sentence(sentence)) },
    files: sayFiles(assessment, words),
    aPersonDecides: said.aPersonDecides,
  }
}

function saidStep(step: number, probability: number, assessment: Assessment, words: Words): SaidAssessment['steps'][number] {
  const isTrigger = step === assessment.model.map?.trigger
  return { step, name: stepName(step, assessment, words), probability: isTrigger ? undefined : probability, text: isTrigger ? assessingWords[words.language].onlyByPerson : words.percent(probability) }
}

function saidFirmness(assessment: Assessment, words: Words): Pick<SaidAssessment, 'firmness' | 'confidence' | 'flips' | 'removals' | 'without'> {
  const { national: { outcome } } = assessment
  const said = assessingWords[words.language]
  if (outcome.kind !== 'assessed') return { firmness: [], confidence: undefined, flips: undefined, removals: undefined, without: undefined }
  const { removals: { size, count, sets, searchedTo }, flips, leaveOneOut } = outcome
  return {
    firmness: sayFirmness(assessment, outcome, words),
    confidence: said.confidence(said.confidences[outcome.confidence]),
    flips: { title: said.flips, lines: [...(flips.length === 0 ? [said.noFlip] : flips.map((flip) => sayFlip(flip, words, true))), ...sayTriggerStep(assessment, words)] },
    removals: {
      title: said.removals,
      about: size === undefined ? said.noRemoval(searchedTo) : said.removal(count, size),
      sets: sets.map((set) => ({ text: set.map((piece) => namePiece(piece, words)).join(' + '), rows: rowsOfPieces(set) })),
      more: count > sets.length ? said.andMore(count - sets.length) : undefined,
    },
    without: {
      title: said.without(Math.min(outcome.current, outcome.highest)),
      pieces: leaveOneOut.map((each) => ({ text: namePiece(each.piece, words), rows: rowsOfPieces([each.piece]), change: sayWithout(each, words) })),
    },
  }
}

function rowsOfPieces(pieces: readonly PieceRef[]): readonly string[] {
  return [...new Set(pieces.flatMap(({ rows }) => rows))]
}

function saidStream({ stream, drivers, outcome }: StreamAssessment, words: Words): SaidStream {
  return {
    stream,
    name: capitalised(assessingWords[words.language].stream(words.terms.streams[stream])),
    isAssessed: outcome.kind === 'assessed',
    outcome: sayStreamOutcome(outcome, words),
    drivers: drivers.filter(({ items }) => outcome.kind !== 'not-assessable' || items.length > 0).map((driver) => saidDriver(driver, words)),
  }
}

function saidDriver(driver: DriverAssessment, words: Words): SaidDriver {
  const said = assessingWords[words.language]
  const { states, items } = driver
  const total = movingNats(driver)
  return {
    driver: driver.driver,
    name: capitalised(words.terms.drivers[driver.driver]),
    states: states.map((probability, at) => ({ state: at + 1, probability, text: words.percent(probability) })),
    about: `${capitalised(said.states)} ${sayShares(states, words)}; ${said.items(items.length, items.filter(({ counts }) => counts).length)}. ${capitalised(sayMoved(driver, words))}.`,
    items: items.map((item) => ({ text: item.basis.kind === 'rate' ? capitalised(sayItem(item, words)) : `${item.rows.join(', ')}: ${sayItem(item, words)}`, rows: item.rows, weight: sayWeight(item, total, words), counts: item.counts, nats: item.nats })),
  }
}
