import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { readPagesRoute } from '../../api/team/inbox/inbox-shapes.ts'
import { boxesOf, type Layout } from '../../core/index.ts'
import { inboxWords } from '../../words/workbench/inbox.ts'
import { call } from '../client/call.ts'
import { useLanguage } from '../shell/language.tsx'
import type { OpenReport } from './open-report.ts'
import type { Span } from './words-of-text.ts'

/** The pages as they were laid out: each word in its place, each claim in a box. What was drawn and is no text is not kept. */
export function PagesView({ report, claims, active }: Pick<OpenReport, 'report' | 'claims'> & { readonly active: Span | undefined }) {
  const words = inboxWords[useLanguage().language]
  const place = useRef<HTMLDivElement>(null)
  const { data: layout } = useQuery({ queryKey: ['inbox', 'pages', report.id], staleTime: Infinity, queryFn: async () => ({ stretches: report.pages, words: (await call<typeof readPagesRoute>('GET /inbox/reports/{report}/pages', { params: { report: report.id } })).body.words }) })
  useEffect(() => void place.current?.querySelector('.active')?.scrollIntoView({ block: 'nearest' }), [active?.start, layout])
  if (layout === undefined) return <p className="quiet">{words.loading}</p>
  const pages = [...new Set(layout.words.map(({ page }) => page))].toSorted((a, b) => a - b)
  return <div className="pages" ref={place}>{pages.map((page) => <Page key={page} page={page} layout={layout} text={report.text} claims={claims} active={active} label={words.page(page)} />)}</div>
}

interface PageProps extends Pick<OpenReport, 'claims'> {
  readonly page: number
  readonly layout: Layout
  readonly text: string
  readonly active: Span | undefined
  readonly label: string
}

/** A4 in points, where the words reach no further. */
const least = { width: 595, height: 842 } as const

function Page({ page, layout, text, claims, active, label }: PageProps) {
  const runs = layout.words.filter((run) => run.page === page)
  const width = Math.max(least.width, ...runs.map((run) => run.x + run.width + 20))
  const height = Math.max(least.height, ...runs.map((run) => run.y + run.height + 20))
  const boxes = (span: Span) => boxesOf(layout, span).filter((box) => box.page === page)
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <rect className="sheet" width={width} height={height} />
      {claims.filter(({ stands }) => stands).flatMap(({ claim }) => boxes(claim).map((box) => <rect key={`${claim.id} ${box.x} ${box.y}`} className={`box of-${claim.kind.toLowerCase()}`} x={box.x - 1} y={box.y - 1} width={box.width + 2} height={box.height + 2} />))}
      {active === undefined ? null : boxes(active).map((box) => <rect key={`${box.x} ${box.y}`} className="box active" x={box.x - 2} y={box.y - 2} width={box.width + 4} height={box.height + 4} />)}
      {runs.map((run) => <text key={run.start} x={run.x} y={run.y + run.height * 0.8} fontSize={run.height * 0.9} textLength={run.width} lengthAdjust="spacingAndGlyphs">{text.slice(run.start, run.end)}</text>)}
    </svg>
  )
}
