import type { readAssessment, readIndicators } from '../../api/team/assessing/weighing-shapes.ts'
import type { ReplyOf } from '../../api/team/team-route.ts'

/** What the server says of an assessment, in sentences and lines. */
export type SaidAssessment = ReplyOf<typeof readAssessment>['said']
export type SaidStream = SaidAssessment['streams'][number]
export type SaidDriver = SaidStream['drivers'][number]
export type SaidIndicator = ReplyOf<typeof readIndicators>['items'][number]
