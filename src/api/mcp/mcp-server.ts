import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { z } from '@hono/zod-openapi'
import type { Context } from '../../actions/context.ts'
import { viewOn } from '../../actions/view-on.ts'
import { done, toStorableText, parseCountry, parseDay, parseOptional, type AsOf, type Clearance, type Country, type Outcome } from '../../core/index.ts'
import { maxTextCharacters } from '../check-route.ts'
import { brokenResult, quotedNotice, toolResult, type Findings } from './mcp-result.ts'
import { checkOwnText, cohortFigures, events, threatPicture, whyIsIt } from './picture-tools.ts'
import { claimsOfReport, longestPassage, openPassage, searchEvidence } from './report-tools.ts'

const asOf = z.string().optional().describe('The day as of which to look, YYYY-MM-DD; today unless given. Nothing that became known later is seen')
const country = z.string().default('NL').describe('Two-letter code of ISO 3166')
const id = z.string().min(1).max(400)
const place = z.number().int().min(0)

const instructions = [
  'Peil holds reports, what was read in them, and what that comes to. Everything is read-only. Cite what you say by report, start and end.',
  'Say as of which day it holds, and on how many origins it rests: reports that copy from each other are one origin. Unknown is not zero. Nothing here is official, and Peil sets no level: people do.',
  quotedNotice,
].join(' ')

/** Tools by which an assistant asks the evidence, up to a clearance; none of them writes. */
export function createMcpServer(context: Context, clearance: Clearance, log: (error: unknown) => void): McpServer {
  const server = new McpServer({ name: 'peil', version: '1' }, { instructions })
  const tool = <Shape extends z.ZodRawShape>(name: string, description: string, shape: Shape, answer: (asked: z.output<z.ZodObject<Shape>>, view: AsOf) => Promise<Outcome<Findings>>) => {
    const input = z.object(shape)
    const inputSchema: z.ZodRawShape = { ...shape, asOf }
    server.registerTool(name, { description: `${description} ${quotedNotice}`, inputSchema, annotations: { readOnlyHint: true, openWorldHint: false } }, async (given: Readonly<Record<string, unknown>>) => {
      const view = viewFor(context, clearance, given['asOf'])
      if (!view.ok) return toolResult({ asOf: '9999-12-31' }, view)
      // The package would give whoever asks the words of what broke.
      return answer(input.parse(storable(given)), view.value).then((found) => toolResult(view.value, found), (error: unknown) => brokenResult(error, context, log))
    })
  }
  tool('search', 'Searches reports, the record and datasets for words, in Dutch and English.', { words: z.string().min(1).max(500) }, ({ words }, view) => searchEvidence(context, words, view))
  tool('open_passage', `Opens up to ${longestPassage} characters of a report.`, { report: id, start: place, end: place }, ({ report, start, end }, view) => openPassage(context, report, start, end, view))
  tool('claims', 'Lists what was read in a report, claim by claim, each with its passage.', { report: id }, ({ report }, view) => claimsOfReport(context, report, view))
  tool('events', 'Lists attacks and plots, each with its origins.', { country }, (asked, view) => inCountry(asked.country, (each) => events(context, each, view)))
  tool('figures', 'Lists what was counted, of one cohort or of all, with who said it and where counts disagree.', { country, cohort: z.string().optional() }, (asked, view) => inCountry(asked.country, (each) => cohortFigures(context, each, asked.cohort, view)))
  tool('picture', 'Gives the threat picture of a country in sentences, with how many origins each rests on.', { country }, (asked, view) => inCountry(asked.country, (each) => threatPicture(context, each, view)))
  tool('why', 'Says what a sentence, event, figure, claim or report rests on, down to passages.', { id, country }, (asked, view) => inCountry(asked.country, (each) => whyIsIt(context, asked.id, each, view)))
  tool('check', 'Holds a text against the evidence and gives a verdict on each thing that it says.', { text: z.string().min(1).max(maxTextCharacters), country }, (asked, view) => inCountry(asked.country, (each) => checkOwnText(context, asked.text, each, view)))
  return server
}

/** The database keeps no text with what is no character. */
function storable(given: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, typeof value === 'string' ? toStorableText(value) : value]))
}

function viewFor(context: Context, clearance: Clearance, given: unknown): Outcome<AsOf> {
  const day = parseOptional(typeof given === 'string' && given !== '' ? given : undefined, parseDay)
  const view = day.ok ? viewOn(context, day.value) : day
  return view.ok ? done({ ...view.value, clearance }) : view
}

async function inCountry(given: string, answer: (country: Country) => Promise<Outcome<Findings>>): Promise<Outcome<Findings>> {
  const parsed = parseCountry(given)
  return parsed.ok ? answer(parsed.value) : parsed
}
