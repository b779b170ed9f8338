import { readFile, writeFile } from 'node:fs/promises'
import { checkFrozen } from '../src/actions/backtest/check-frozen.ts'
import { readLevelModel } from '../src/actions/level-model-files.ts'

/** Adds a version to data/level/frozen.json, before the back-test is run on it: `node tools/freeze-backtest.ts DAY "why"`. Earlier versions stay as they are. */
const file = new URL('../data/level/frozen.json', import.meta.url)
const [day, why] = process.argv.slice(2)
if (day === undefined || why === undefined) throw new Error('give the day and why')
const context = { readData: (path: string) => readFile(new URL(`../${path}`, import.meta.url), 'utf8') }
const files = await readLevelModel(context)
if (!files.ok) throw new Error(`the model cannot be read: ${files.problem.kind}`)
const { combined, inputs, newest } = await checkFrozen(context, files.value)
if (newest.differs.length === 0) throw new Error(`nothing differs from version ${newest.version}`)
const entry = { version: `${Number(newest.version) + 1}`, date: day, why, combined, inputs }
const lines = JSON.stringify(entry, undefined, 2).replaceAll(/\{\n\s+"name": ("[^"]*"),\n\s+"sha256": ("[^"]*")\n\s+\}/g, '{ "name": $1, "sha256": $2 }').replaceAll('\n', '\n    ')
await writeFile(file, (await readFile(file, 'utf8')).replace(/\n {2}\]\n\}\n$/, `,\n    ${lines}\n  ]\n}\n`))
console.log(`version ${entry.version} differs from the one before it in ${newest.differs.join(', ')}`)
