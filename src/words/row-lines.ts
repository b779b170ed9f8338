import type { CodingLine, EvidenceNode, Language } from '../core/index.ts'
import { assessingWords } from './assessing.ts'
import { codedWhy } from './coded-whys.ts'
import { originName } from './offices.ts'
import { wordsFor } from './words-for.ts'

type RowNode = Extract<EvidenceNode, { kind: 'row' }>

/** A row of the record in the graph: what it is and what it says, and whom it goes back to. */
export function rowLine(language: Language, { table, happened, says, origin }: RowNode): string {
  const { terms, day, sentence, edition, page } = wordsFor(language)
  const said = says === undefined ? undefined : sentence(says).replace(/\.$/, '')
  // The other sentences name their day themselves.
  const dated = `${terms.tables[table]}${happened === undefined ? '' : `, ${day(happened)}`}`
  const line = said === undefined ? dated : says?.kind === 'reason' ? `${dated} (${edition(says.edition)}, ${terms.directions[says.direction]}): ${said}` : `${terms.tables[table]}: ${said}`
  return `${line}; ${page.origin} ${originName(language, origin)}`
}

/** How a row was coded for the level: by us, not measured. */
export function codedLine(language: Language, { row, scope, country, stream, driver, strength, grade, halfLifeDays, cluster, dependence, why }: CodingLine): string {
  const { terms, number } = wordsFor(language)
  const said = codingWords[language]
  const signed = strength > 0 ? `+${number(strength)}` : strength < 0 ? `−${number(-strength)}` : number(0)
  const weighed = said.weighed(signed, grade, number(halfLifeDays), cluster === row ? said.ownCluster : said.cluster(originName(language, cluster)))
  const parts = [assessingWords[language].stream(terms.streams[stream]), terms.drivers[driver], ...(scope === undefined || scope === country ? [] : [scope]), weighed, ...(dependence === undefined ? [] : [said.dependence(number(dependence, 1))])]
  return `${said.coded}: ${parts.join(', ')}; ${said.why}: ${codedWhy(language, why)}`
}

interface CodingWords {
  readonly coded: string
  readonly weighed: (strength: string, grade: string, halfLifeDays: string, cluster: string) => string
  /** What one cluster says of a driver counts as one vote. */
  readonly cluster: (name: string) => string
  readonly ownCluster: string
  readonly dependence: (share: string) => string
  readonly why: string
}

const codingWords: Readonly<Record<Language, CodingWords>> = {
  nl: {
    coded: 'door ons gecodeerd',
    weighed: (strength, grade, halfLifeDays, cluster) => `sterkte ${strength} op een schaal van −3 tot +3, waardering ${grade}, halfwaardetijd ${halfLifeDays} dagen, ${cluster}`,
    cluster: (name) => `één stem met al het andere van ${name}`,
    ownCluster: 'een stem op zichzelf',
    dependence: (share) => `regels van die oorsprong herhalen elkaar voor ${share} van 1`,
    why: 'waarom',
  },
  en: {
    coded: 'coded by us',
    weighed: (strength, grade, halfLifeDays, cluster) => `strength ${strength} on a scale from −3 to +3, grade ${grade}, half-life ${halfLifeDays} days, ${cluster}`,
    cluster: (name) => `one vote with all else of ${name}`,
    ownCluster: 'a vote of its own',
    dependence: (share) => `lines of that origin repeat each other for ${share} of 1`,
    why: 'why',
  },
}
