import { expect, test } from 'vitest'
import { languages } from '../core/index.ts'
import { commandExample } from '../words/command-examples.ts'
import { commandShapes } from './command-shapes.ts'
import type { CommandShape } from './command.ts'
import { parseCall } from './parse-call.ts'
import { renderHelp, renderOverview } from './render-help.ts'

const shapes: readonly CommandShape[] = commandShapes

test.each(shapes.map((shape) => [shape.name, shape] as const))('The example in the help of %s is a call of it, with all that it needs', (name, shape) => {
  for (const language of languages) {
    const [peil, command, ...words] = [...commandExample(name, language).matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word)
    expect([peil, command]).toEqual(['peil', name])
    const call = parseCall(shape, words)
    if (!call.ok) throw new Error(JSON.stringify(call.problem))
    for (const option of shape.needed ?? []) expect(call.value.values[option]).toBeDefined()
  }
})

test('What a command cannot do without stands without brackets, in the language of the reader', () => {
  expect(help('erase', 'en')).toContain('Usage: peil erase REPORT --reason TEXT --demand person|publisher [--known DAY]\n')
  expect(help('erase', 'nl')).toContain('Gebruik: peil erase BERICHT --reason TEKST --demand person|publisher [--known DAG]\n')
  expect(help('flags', 'nl')).toContain('[--reason TEKST]')
  expect(renderOverview('nl')).toContain('Begin met peil demo')
})

function help(name: string, language: 'nl' | 'en'): string {
  return renderHelp(shapes.find((shape) => shape.name === name) ?? expect.fail(name), language)
}
