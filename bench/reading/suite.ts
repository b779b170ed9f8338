/** What a suite of other people's labels says of the reader: `{measure: value}`; shares and F1 in 0..1. */
export type Measures = Readonly<Record<string, number>>

/** The score of one suite, named as the folder of its corpus, with the language behind it where there is one a file: `chrono-nl`. */
export interface SuiteScore {
  readonly suite: string
  readonly measures: Measures
  /** What failed, printed by `--misses`. */
  readonly misses?: readonly string[]
}

/**
 * One corpus: from its files to its scores. Every suite is one file in `suites/` that exports a function of this form, and the table in
 * `score-corpora.ts` names it.
 */
export type ScoreSuite = (paths: readonly string[]) => readonly SuiteScore[]
