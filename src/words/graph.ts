import { isOfPeopleHere, type EvidenceNode, type FlagSubject, type Language, type Standing } from '../core/index.ts'
import { cohortName } from './cohorts.ts'
import { entryKindNames } from './entry-kinds.ts'
import { countryInSentence, formatDay } from './format.ts'
import { originName, sourceName } from './offices.ts'
import { rowLine } from './row-lines.ts'
import { wordsFor } from './words-for.ts'

interface GraphWords {
  readonly heading: Readonly<Record<'why' | 'impact', string>>
  readonly nothing: Readonly<Record<'why' | 'impact', string>>
  readonly more: (count: number) => string
  /** What stands in the graph more than once is told once. */
  readonly above: string
  readonly node: (node: EvidenceNode) => string
  readonly standing: (standing: Standing) => string
  readonly subject: (subject: FlagSubject) => string
  readonly open: string
  readonly closed: string
}

/** What the graph of what rests on what says. */
export const graphWords: Readonly<Record<Language, GraphWords>> = {
  nl: {
    heading: { why: 'Waarop dit rust', impact: 'Wat hierop rust' },
    nothing: { why: 'Dit rust op niets anders dat Peil bewaart.', impact: 'Hierop rust niets dat Peil bewaart.' },
    more: (count) => `en nog ${formatCount('nl', count)}`,
    above: 'zie boven',
    node: (node) => nodeInDutch(node),
    standing: (standing) => standing.kind === 'stands' ? '' : `${{ corrected: 'verbeterd', withdrawn: 'ingetrokken', erased: 'tekst op wettige grond gewist' }[standing.kind]} vanaf ${formatDay('nl', standing.known)} (${standing.reason})`,
    subject: ({ kind, id }) => `${{ level: 'het niveau in', proposal: 'het voorstel in', judgement: 'de redenen in', picture: 'het beeld', series: 'de reeks', event: 'de gebeurtenis', decision: 'het besluit', entry: 'de aantekening', kept: 'het bewaarde beeld', row: 'de regel' }[kind]} ${id}`,
    open: 'open',
    closed: 'afgedaan',
  },
  en: {
    heading: { why: 'What this rests on', impact: 'What rests on this' },
    nothing: { why: 'This rests on nothing else that Peil keeps.', impact: 'Nothing that Peil keeps rests on this.' },
    more: (count) => `and ${formatCount('en', count)} more`,
    above: 'see above',
    node: (node) => nodeInEnglish(node),
    standing: (standing) => standing.kind === 'stands' ? '' : `${{ corrected: 'corrected', withdrawn: 'withdrawn', erased: 'text erased on a lawful demand' }[standing.kind]} from ${formatDay('en', standing.known)} (${standing.reason})`,
    subject: ({ kind, id }) => `${{ level: 'the level in', proposal: 'the proposal in', judgement: 'the reasons in', picture: 'the picture', series: 'the series', event: 'the event', decision: 'the decision', entry: 'the entry', kept: 'the kept picture', row: 'the row' }[kind]} ${id}`,
    open: 'open',
    closed: 'closed',
  },
}

function nodeInDutch(node: EvidenceNode): string {
  const { terms, day, sentence, page, number } = wordsFor('nl')
  switch (node.kind) {
    case 'flag': return `vlag op ${graphWords.nl.subject(node.flag.subject)}, ${node.flag.status === 'open' ? 'open' : 'afgedaan'}`
    case 'picture': return `${node.isKept ? 'bewaard beeld' : 'beeld'} van ${countryInSentence('nl', node.country)} op ${day(node.asOf)}`
    case 'sentence': return `zin (${originsOf('nl', node)}): ${sentence(node.sentence)}`
    case 'entry': return `aantekening (${entryKindNames.nl[node.entry]}) van ${node.author}, ${day(node.known)}`
    case 'series': return `reeks ‘${cohortName('nl', node.cohort)}’ van ${countryInSentence('nl', node.country)}: ${number(node.points)} cijfers, ${page.origins(node.origins)}`
    case 'event': return `gebeurtenis: ${number(node.readings)} ${node.readings === 1 ? 'lezing' : 'lezingen'}, ${page.origins(node.origins)}`
    case 'row': return rowLine('nl', node)
    case 'record': return `record van ${node.dataset}${node.days === undefined ? '' : `, ${node.days}`}${node.place === undefined ? '' : `, ${node.place}`}`
    case 'claim': return `${node.quote === '' ? 'bewering' : `“${node.quote}”`} (${terms.claimKinds[node.claimKind]}, teken ${node.start}–${node.end}${node.page === undefined ? '' : `, ${page.onPage(node.page)}`}); oorsprong ${originName('nl', node.origin)}`
    case 'report': return `bericht van ${day(node.published)}${node.title === '' ? '' : `: ${node.title}`}${node.illustrative ? ' (geschreven voor de demo, telt niet mee)' : ''}`
    case 'source': return `bron: ${sourceName('nl', node.name)}, betrouwbaarheid ${node.reliability}`
    case 'dataset': return `dataset: ${node.name}`
    case 'address': return 'pagina'
  }
}

function nodeInEnglish(node: EvidenceNode): string {
  const { terms, day, sentence, page, number } = wordsFor('en')
  switch (node.kind) {
    case 'flag': return `flag on ${graphWords.en.subject(node.flag.subject)}, ${node.flag.status}`
    case 'picture': return `${node.isKept ? 'kept picture' : 'picture'} of ${countryInSentence('en', node.country)} on ${day(node.asOf)}`
    case 'sentence': return `sentence (${originsOf('en', node)}): ${sentence(node.sentence)}`
    case 'entry': return `entry (${entryKindNames.en[node.entry]}) by ${node.author}, ${day(node.known)}`
    case 'series': return `series ‘${cohortName('en', node.cohort)}’ of ${countryInSentence('en', node.country)}: ${number(node.points)} figures, ${page.origins(node.origins)}`
    case 'event': return `event: ${number(node.readings)} ${node.readings === 1 ? 'reading' : 'readings'}, ${page.origins(node.origins)}`
    case 'row': return rowLine('en', node)
    case 'record': return `record of ${node.dataset}${node.days === undefined ? '' : `, ${node.days}`}${node.place === undefined ? '' : `, ${node.place}`}`
    case 'claim': return `${node.quote === '' ? 'claim' : `“${node.quote}”`} (${terms.claimKinds[node.claimKind]}, characters ${node.start}–${node.end}${node.page === undefined ? '' : `, ${page.onPage(node.page)}`}); origin ${originName('en', node.origin)}`
    case 'report': return `report of ${day(node.published)}${node.title === '' ? '' : `: ${node.title}`}${node.illustrative ? ' (written for the demo, never counted)' : ''}`
    case 'source': return `source: ${sourceName('en', node.name)}, reliability ${node.reliability}`
    case 'dataset': return `dataset: ${node.name}`
    case 'address': return 'page'
  }
}

/** People here decided themselves: what is counted are the origins of the evidence that they leaned on. */
function originsOf(language: Language, { sentence, origins }: Extract<EvidenceNode, { kind: 'sentence' }>): string {
  const { page } = wordsFor(language)
  return isOfPeopleHere(sentence) && origins > 0 ? page.leansOn(page.origins(origins)) : page.origins(origins)
}

function formatCount(language: Language, count: number): string {
  return wordsFor(language).number(count)
}
