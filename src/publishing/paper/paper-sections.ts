import type { ThreatPicture, Statement } from '../../core/index.ts'
import { capitalised } from '../../words/format.ts'
import type { Words } from '../../words/words-for.ts'
import { historyCharts, ledgerCharts, seriesCharts, tempoCharts, type PictureChart } from '../charts/picture-charts.ts'

/** Sentences under a heading of their own, or under none. */
export interface SaidTogether {
  readonly heading: string | undefined
  readonly statements: readonly Statement[]
}

/** A part of a picture before its sentences have notes. */
export interface PictureSection {
  readonly title: string
  readonly groups: readonly SaidTogether[]
  /** What is said where there is no sentence. */
  readonly otherwise: string
  readonly charts: readonly PictureChart[]
}

/** The parts of a picture in the order in which a reader asks; a part about which nothing is known says so, one that does not apply is left out. */
export function pictureSections(picture: ThreatPicture, words: Words): readonly PictureSection[] {
  const { page: { sections, none }, terms } = words
  const { tempo, travellers } = picture
  const why: PictureSection = { title: sections.why, groups: picture.reasons.map(({ driver, statements }) => ({ heading: capitalised(terms.recordDrivers[driver]), statements })), otherwise: none.reasons, charts: [] }
  return [
    part(sections.own, picture.own), part(sections.ownSentences, picture.ownSentences ?? []), why, part(sections.against, picture.against), part(sections.change, picture.wouldChange), part(sections.unknown, picture.unknown),
    part(sections.judgements, picture.judgements), part(sections.proposal, picture.proposal), part(sections.history, picture.levelStatements, none.history, historyCharts(picture, words)),
    part(sections.tempo, [...(tempo?.statements ?? []), ...picture.datasets], none.tempo, tempo === undefined ? [] : tempoCharts(tempo, words)),
    part(sections.travellers, travellers?.statements ?? [], none.travellers, travellers === undefined ? [] : [...ledgerCharts(travellers, words), ...seriesCharts(travellers, words)]),
    part(sections.events, picture.events, none.events), part(sections.warnings, picture.warnings, none.warnings),
  ].filter(({ groups, otherwise }) => otherwise !== '' || groups.some(({ statements }) => statements.length > 0))
}

function part(title: string, statements: readonly Statement[], otherwise = '', charts: readonly PictureChart[] = []): PictureSection {
  return { title, groups: [{ heading: undefined, statements }], otherwise, charts }
}
