import { z } from '@hono/zod-openapi'
import { countingTables, markings, streams, voidGrounds, warnedClasses, warningStatuses } from '../../../core/index.ts'
import { teamRoute } from '../team-route.ts'

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const written = z.strictObject({ nl: z.string().max(2000), en: z.string().max(2000) })
const evidence = z.array(z.string().min(1).max(400)).max(50)

const resolution = z.strictObject({ outcome: z.string(), author: z.string(), said: day, reason: written, evidence: z.array(z.string()) })
const warning = z.strictObject({
  id: z.string(), country: z.string(), status: z.enum(warningStatuses), isHindsight: z.boolean(), event: z.string(), place: z.string(), stream: z.string(),
  first: day, last: day, due: day, likelihood: z.string(), author: z.string(), issued: day, rule: written, counted: z.string().nullable(), evidence: z.array(z.string()),
  proposed: z.enum(['occurred', 'did-not-occur']).nullable(), found: z.array(z.strictObject({ id: z.string(), day })), unsure: z.array(z.string()),
  resolutions: z.array(resolution), mayBeResolved: z.boolean(), mayBeWithdrawn: z.boolean(), marking: z.enum(markings),
}).openapi('Warning')

const recorded = z.strictObject({ id: z.string(), issued: z.string(), subject: z.string(), expectation: z.string(), outcome: z.string().nullable() })
const params = z.strictObject({ warning: z.string().max(120) })

export const listWarnings = teamRoute({ method: 'get', path: '/warnings', tag: 'warnings', right: 'read', summary: 'Every warning with where it stands, and those of the public record beside them, which are never scored', reply: z.strictObject({ today: day, warnings: z.array(warning), recorded: z.array(recorded) }) })
export const readWarning = teamRoute({ method: 'get', path: '/warnings/{warning}', tag: 'warnings', right: 'read', summary: 'A warning with where it stands', params, reply: warning })
export const readWordings = teamRoute({ method: 'get', path: '/likelihood-words', tag: 'warnings', right: 'read', summary: 'The words of the yardstick that go with each percentage from 1 to 99', reply: z.strictObject({ wordings: z.array(z.string()) }) })
export const readScore = teamRoute({ method: 'get', path: '/warning-score', tag: 'warnings', right: 'read', summary: 'What the warnings were worth together, of nobody in particular', reply: z.strictObject({ html: z.string() }) })
export const readCalendar = teamRoute({ method: 'get', path: '/warning-calendar', tag: 'warnings', right: 'read', summary: 'The days on which warnings are to be decided, as a calendar file after RFC 5545', reply: z.strictObject({ ics: z.string() }) })

export const issueWarning = teamRoute({
  method: 'post', path: '/warnings', tag: 'warnings', right: 'contribute', summary: 'Issues a warning: what, where, when, how likely, and by which rule it will be decided', status: 201,
  body: z.strictObject({
    scope: z.string().min(2).max(200), stream: z.enum(streams).nullable(), event: z.strictObject({ class: z.enum(warnedClasses), atLeast: z.number().int().min(1).nullable() }),
    window: z.strictObject({ first: day, last: day }), probability: z.number().gt(0).lt(1), rule: z.strictObject({ text: written, counted: z.enum(countingTables).nullable() }), evidence,
    marking: z.enum(markings).default('clear').openapi({ description: 'It is marked as high as what it leans on besides' }),
  }),
  reply: z.strictObject({ id: z.string() }),
})

const outcome = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('occurred'), happened: day }), z.strictObject({ kind: z.literal('did-not-occur') }), z.strictObject({ kind: z.literal('void'), ground: z.enum(voidGrounds) }),
])
export const resolveWarning = teamRoute({ method: 'post', path: '/warnings/{warning}/resolve', tag: 'warnings', right: 'review', summary: 'Says what became of a warning that another account issued', params, conditional: true, body: z.strictObject({ outcome, reason: written, evidence }), reply: z.strictObject({ id: z.string() }) })
export const withdrawWarning = teamRoute({ method: 'post', path: '/warnings/{warning}/withdraw', tag: 'warnings', right: 'contribute', summary: 'Withdraws a warning from today on, with a reason', params, conditional: true, body: z.strictObject({ reason: z.string().min(1).max(2000) }), reply: z.strictObject({ id: z.string() }) })
