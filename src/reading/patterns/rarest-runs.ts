/** A word with a few of its letters in a row, and where in it they begin. */
export interface WordRun {
  readonly word: string
  readonly run: string
  readonly at: number
}

/** For each word the run of letters that the fewest of the words share and the fewest texts have; a word that is too short is one run. */
export function rarestRuns(words: readonly string[], length: number): readonly WordRun[] {
  const shared = new Map<string, number>()
  for (const word of words) for (const { run } of runsOf(word, length)) shared.set(run, (shared.get(run) ?? 0) + 1)
  const weight = ({ run }: WordRun) => (shared.get(run) ?? 0) * frequencyOf(run)
  return words.map((word) => runsOf(word, length).reduce((rarest, each) => (weight(each) < weight(rarest) ? each : rarest)))
}

function runsOf(word: string, length: number): readonly WordRun[] {
  return Array.from({ length: Math.max(1, word.length - length + 1) }, (_, at) => ({ word, run: word.slice(at, at + length), at }))
}

/** Letters of Dutch and English from the most to the least frequent; what is none of them is rarer still. */
const byFrequency = ' entaridoslghvumkbpwcfjzyxq'

/** How often letters stand in a row by chance; no more than an order. */
function frequencyOf(letters: string): number {
  let frequency = 1
  for (const letter of letters) frequency /= 4 + ((byFrequency.indexOf(letter) + 28) % 28)
  return frequency
}
