import { nodeKey, type CodingLine, type EvidenceGraph, type EvidenceNode } from '../../core/index.ts'
import { graphWords } from '../../words/graph.ts'
import { plainLine } from '../../words/plain.ts'
import type { PrintOptions } from './print-options.ts'
import { codedLine } from '../../words/row-lines.ts'
import { bullet, wrap } from './wrap.ts'

/** Lines printed under one thing, beside the rows that were coded for the level: a tempo rests on dozens of events. */
const mostShown = 12

/** The graph as a tree: one thing a line, what it rests on (or what rests on it) indented under it. */
export function printGraph(graph: EvidenceGraph, asked: 'why' | 'impact', { language, columns }: PrintOptions): string {
  const words = graphWords[language]
  const below = Map.groupBy(graph.edges, ({ from, to }) => (asked === 'why' ? from : to))
  const nextOf = (key: string) => (below.get(key) ?? []).map(({ from, to }) => (asked === 'why' ? to : from))
  const told = new Set<string>()
  const tell = (key: string, depth: number): readonly string[] => {
    const node = graph.nodes[key]
    if (node === undefined) return []
    const next = nextOf(key)
    const isTold = told.has(key)
    told.add(key)
    const indent = '  '.repeat(depth)
    const said = `${lineOf(node, language)}${isTold && next.length > 0 ? ` (${words.above})` : ''}`
    const line = depth === 0 ? wrap(said, columns) : bullet(`${indent}·`, said, columns)
    if (isTold) return [line]
    const shown = shownOf(next, graph)
    const hidden = next.length - shown.length + (graph.left[key] ?? 0)
    const coded = codedIn(node).map((each) => bullet(`${indent}   `, plainLine(codedLine(language, each)), columns))
    return [line, ...coded, ...shown.flatMap((other) => tell(other, depth + 1)), ...(hidden === 0 ? [] : [`${indent}  … ${words.more(hidden)}`])]
  }
  const lines = tell(graph.root, 0)
  const isAlone = nextOf(graph.root).length === 0 && graph.left[graph.root] === undefined
  return [words.heading[asked], ...lines, ...(isAlone ? [words.nothing[asked]] : [])].join('\n') + '\n'
}

/** A level is followed back to every row that was coded for it, however many. */
function shownOf(next: readonly string[], { nodes }: EvidenceGraph): readonly string[] {
  const isCoded = (key: string) => codedIn(nodes[key]).length > 0
  const others = new Set(next.filter((key) => !isCoded(key)).slice(0, mostShown))
  return next.filter((key) => isCoded(key) || others.has(key))
}

function codedIn(node: EvidenceNode | undefined): readonly CodingLine[] {
  return node?.kind === 'row' ? node.coded : []
}

function lineOf(node: EvidenceNode, language: PrintOptions['language']): string {
  const words = graphWords[language]
  const standing = 'standing' in node ? words.standing(node.standing) : ''
  const name = node.kind === 'source' || node.kind === 'dataset' ? nodeKey(node).replace(' ', ':') : node.id
  return plainLine(`${words.node(node)}${standing === '' ? '' : `; ${standing}`} [${name}]`)
}
