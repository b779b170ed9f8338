import { performance } from 'node:perf_hooks'
import type { Context } from '../../src/actions/context.ts'
import { why } from '../../src/actions/graph/follow-evidence.ts'
import { keepPicture } from '../../src/actions/picture/keep-picture.ts'
import { picture } from '../../src/actions/picture/picture.ts'
import type { AsOf, Day, EvidenceGraph } from '../../src/core/index.ts'
import { quantile } from './quantile.ts'

const sentencesOfPicture = 20
const days: readonly Day[] = ['2015-03-01', '2017-06-15', '2019-11-30', '2022-08-08', '2025-01-20']

/** How long it takes from a sentence of a kept picture to its passages; each passage is held against what the store was made with. */
export async function measureWhy(context: Context): Promise<void> {
  const view: AsOf = { asOf: context.clock().toISOString().slice(0, 10) as Day, recordedBy: undefined }
  const sentences = (await Promise.all(days.map((asOf) => keptSentences(context, asOf)))).flat()
  const times: number[] = []
  let passages = 0
  for (const id of [...sentences, ...sentences, ...sentences]) {
    const start = performance.now()
    const graph = get(await why(context, { id, view, country: 'NL' }))
    times.push(performance.now() - start)
    passages += passagesOf(graph)
  }
  if (passages === 0) throw new Error('no sentence rested on a passage')
  console.log(`from a sentence to its passages (${times.length} times, ${passages} passages): p50 ${quantile(times, 0.5).toFixed(1)} ms, p95 ${quantile(times, 0.95).toFixed(1)} ms`)
}

/** Sentences that rest on passages. */
async function keptSentences(context: Context, asOf: Day): Promise<readonly string[]> {
  const shown = get(await picture(context, { country: 'NL', view: { asOf, recordedBy: undefined } }))
  const { id } = get(await keepPicture(context, shown))
  const figures = shown.travellers?.statements ?? []
  return figures.filter(({ evidence }) => evidence.some((key) => key.startsWith('bericht-'))).slice(0, sentencesOfPicture).map((statement) => `${id}/${statement.id}`)
}

function passagesOf({ nodes }: EvidenceGraph): number {
  const quotes = Object.values(nodes).flatMap((node) => (node.kind === 'claim' ? [node.quote] : []))
  const wrong = quotes.find((quote) => !/^(?:Er zouden er|Er zijn nog|Bij een aanslag waren er|Het niveau is) \d+\./.test(quote))
  if (wrong !== undefined) throw new Error(`no passage that the store was made with: ${wrong}`)
  return quotes.length
}

function get<T>(outcome: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: unknown }): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem))
  return outcome.value
}
