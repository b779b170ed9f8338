import type { EvidenceGraph, EvidenceNode, VerdictOnClaim } from '../../core/index.ts'
import { evidenceWords } from '../../words/workbench/evidence.ts'
import { graphWords } from '../../words/graph.ts'
import { useVerdicts } from '../inbox/use-verdicts.ts'
import { VerdictTag } from '../inbox/verdict-tag.tsx'
import { useLanguage, useWords } from '../shell/language.tsx'
import { PageLink, thingPath } from './page-link.tsx'

interface Followed {
  readonly graph: EvidenceGraph
  readonly towards: 'why' | 'impact'
}

/** A graph as a list in lists, each thing told once. */
export function GraphList({ graph, towards }: Followed) {
  const words = graphWords[useLanguage().language]
  const next = nextOf({ graph, towards })
  const verdicts = useVerdicts(Object.values(graph.nodes).flatMap((node) => (node.kind === 'claim' ? [node.id] : [])))
  if ((next.get(graph.root) ?? []).length === 0) return <p>{words.nothing[towards]}</p>
  return <ul className="graph"><Branch of={graph.root} graph={graph} next={next} told={firstPlaces(graph.root, next)} verdicts={verdicts} /></ul>
}

function nextOf({ graph, towards }: Followed): ReadonlyMap<string, readonly string[]> {
  const ways = graph.edges.map(({ from, to }) => (towards === 'why' ? { here: from, there: to } : { here: to, there: from }))
  return new Map([...Map.groupBy(ways, ({ here }) => here)].map(([here, all]) => [here, all.map(({ there }) => there)]))
}

/** Under which thing each is told in full: the first that leads to it. */
function firstPlaces(root: string, next: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, string> {
  const places = new Map([[root, '']])
  for (const here of places.keys()) for (const there of next.get(here) ?? []) if (!places.has(there)) places.set(there, here)
  return places
}

interface BranchProps {
  readonly of: string
  readonly graph: EvidenceGraph
  readonly next: ReadonlyMap<string, readonly string[]>
  readonly told: ReadonlyMap<string, string>
  readonly verdicts: ReadonlyMap<string, VerdictOnClaim>
}

function Branch({ of, graph, next, told, verdicts }: BranchProps) {
  const { language } = useLanguage()
  const { thing } = useWords(evidenceWords)
  const left = graph.left[of] ?? 0
  return (
    <>
      {(next.get(of) ?? []).map((key) => {
        const node = graph.nodes[key]
        if (node === undefined) return null
        const isTold = told.get(key) === of
        return <li key={key}><Said node={node} />{node.kind === 'claim' ? <VerdictTag verdict={verdicts.get(node.id)} /> : null}{isTold ? <Deeper of={key} {...{ graph, next, told, verdicts }} /> : ` (${thing.copied})`}</li>
      })}
      {left === 0 ? null : <li className="quiet">{graphWords[language].more(left)}</li>}
    </>
  )
}

function Deeper(props: BranchProps) {
  return (props.next.get(props.of) ?? []).length === 0 ? null : <ul><Branch {...props} /></ul>
}

function Said({ node }: { readonly node: EvidenceNode }) {
  const words = graphWords[useLanguage().language]
  const standing = 'standing' in node ? words.standing(node.standing) : ''
  return (
    <>
      {node.kind === 'address' ? <a href={node.id} rel="noreferrer noopener" target="_blank">{node.id}</a> : <PageLink to={thingPath(node.id)}>{words.node(node)}</PageLink>}
      {standing === '' ? null : <span className="tag"> {standing}</span>}
    </>
  )
}
