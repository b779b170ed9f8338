import type { FigureSayer } from '../../core/index.ts'
import type { FigurePoint } from '../figures/figure-point.ts'
import { writeFigure } from '../figures/interval.ts'
import { originOfReport } from '../origins/origin-of-claim.ts'
import { hostOf, originOfAddress } from '../origins/origin-of-row.ts'
import type { ClaimedFigure } from './claimed-figure.ts'
import type { Desk } from './desk.ts'

interface ComparedFigure {
  readonly claimed: string
  readonly recorded: string
  readonly asOf: string
  readonly by: FigureSayer
}

/** A claimed figure and the one it was held against, as reasons print them. */
export function figureReason(figure: ClaimedFigure, point: FigurePoint, desk: Desk): ComparedFigure {
  return { claimed: figure.written, recorded: writeFigure(point.quantity), asOf: point.asOf, by: sayerOf(point, desk) }
}

/** An office by its name, with the paper or site where it was read; a paper that counted itself by its own. */
function sayerOf({ ref, origin, url }: FigurePoint, { base, vocabulary }: Desk): FigureSayer {
  const report = ref.kind === 'passage' ? base.reports.find(({ id }) => id === ref.citation.report) : undefined
  if (report !== undefined) {
    const name = base.sources.find(({ id }) => id === report.source)?.name ?? report.source
    return { origin: origin === originOfReport(report, vocabulary) ? undefined : origin, publisher: name, published: report.published }
  }
  const isOwnPage = url === undefined || originOfAddress(url, vocabulary) === origin
  return { origin, publisher: isOwnPage ? undefined : hostOf(url), published: undefined }
}
