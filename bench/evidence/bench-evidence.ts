// Scores the joining of events on labelled cases, or without a file measures how its time grows: npm run --silent bench:evidence -- [--dedup FILE] [--json]
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readDedupCases } from './dedup-cases.ts'
import { measureGrowth } from './joining-growth.ts'
import { scoreDedup } from './score-dedup.ts'

const { values } = parseArgs({ options: { dedup: { type: 'string' }, json: { type: 'boolean', default: false } } })
const towns = readFileSync(new URL('../../data/places/towns.csv', import.meta.url), 'utf8')

if (values.dedup === undefined) printGrowth()
else {
  const { cases, across } = scoreDedup(readDedupCases(resolve(process.env.INIT_CWD ?? '.', values.dedup), towns))
  const count = (verdict: string) => cases.filter((each) => each.verdict === verdict).length
  const score = { right: count('right'), wrong: count('wrong'), left: count('left'), across, cases }
  if (values.json) console.log(JSON.stringify(score, undefined, 1))
  else {
    console.log(`right ${score.right} · wrong ${score.wrong} · left ${score.left}`)
    for (const pair of across) console.log(`joined across cases: ${pair}`)
    for (const { case: name, verdict, otherwise } of cases) if (verdict !== 'right') console.log([`${name}: ${verdict}`, ...otherwise.map(({ run, a, b, expected, got }) => `  ${run}: ${a} | ${b}: ${got}, not ${expected}`)].join('\n'))
  }
}

function printGrowth(): void {
  const times = measureGrowth(towns, [1000, 10_000, 100_000])
  const steps = times.slice(1).map((time, at) => time.milliseconds / (times[at]?.milliseconds ?? NaN))
  if (values.json) return console.log(JSON.stringify({ growth: times, tenfold: steps }, undefined, 1))
  for (const { readings, links, groups, milliseconds } of times) console.log(`${readings} readings: ${links} links, ${groups} events, ${Math.round(milliseconds)} ms`)
  console.log(`ten times the readings take ${steps.map((step) => step.toFixed(1)).join(' and ')} times as long`)
}
