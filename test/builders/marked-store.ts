import fc from 'fast-check'
import { mayRead, markings, type Clearance, type Day, type Marking } from '../../src/core/index.ts'
import { ingestReport } from '../../src/actions/adding/ingest-report.ts'
import type { Context } from '../../src/actions/context.ts'
import { recordDocuments } from '../../src/actions/logbook/record-documents.ts'
import { keepPicture } from '../../src/actions/picture/keep-picture.ts'
import { picture } from '../../src/actions/picture/picture.ts'
import { correctClaim } from '../../src/actions/withdrawing/correct-claim.ts'
import { retractEvidence } from '../../src/actions/withdrawing/retract-evidence.ts'
import { listClaimIdsOfReport } from '../../src/store/kept-claims.ts'
import { aReport } from './a-report.ts'
import { get } from './get.ts'

/** What people did in a store, in their order; a number names the report that was added as that one. */
export type Step =
  | { readonly what: 'add'; readonly marking: Marking; readonly source: number; readonly text: number; readonly day: Day }
  | { readonly what: 'retract' | 'correct' | 'judge'; readonly report: number }
  | { readonly what: 'keep' }

const shared = 'De politie heeft op 12 maart 2018 in Utrecht een man aangehouden die van plan was een aanslag te plegen op een station, aldus de burgemeester van de stad in een brief aan de raad.'

/** Texts that tell the same events, give the same figures and copy each other, so that what is marked higher has every chance to show. */
const texts = [
  `${shared} Volgens de AIVD zijn 160 uitreizigers nog in Syrië.`,
  `Uit de brief: ${shared} De AIVD meldt dat 155 uitreizigers nog in Syrië zijn.`,
  'Bij een aanslag in Utrecht vielen op 18 maart 2018 drie doden en zeven gewonden.',
  'Bij een aanslag in Utrecht vielen op 18 maart 2018 vier doden. Volgens de AIVD zijn 60 uitreizigers gedood.',
  'De NCTV verwacht dat de dreiging uit jihadistische hoek toeneemt. Het dreigingsniveau blijft 4 op een schaal van 5.',
  `In Keulen raakten op 4 april 2018 twee mensen gewond bij een aanslag. ${shared}`,
]

const days: readonly Day[] = ['2018-03-20', '2018-03-26', '2018-04-05']

const aStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ what: fc.constant('add' as const), marking: fc.constantFrom(...markings), source: fc.nat(2), text: fc.nat(texts.length - 1), day: fc.constantFrom(...days) }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constantFrom('retract' as const, 'correct' as const, 'judge' as const), report: fc.nat(7) }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('keep' as const) }) },
)

/** Some reports of any marking, and what people then did with them. */
export const someSteps: fc.Arbitrary<readonly Step[]> = fc.array(aStep, { minLength: 4, maxLength: 14 }).map(named)

/** Steps on reports that were never added are nothing. */
function named(steps: readonly Step[]): readonly Step[] {
  let added = 0
  return steps.flatMap((step) => {
    if (step.what === 'add') added += 1
    return 'report' in step && step.report >= added ? [] : [step]
  })
}

/** What is left of the steps where nothing above the clearance ever came in; the reports keep their numbers. */
export function within(clearance: Clearance, steps: readonly Step[]): readonly (Step | undefined)[] {
  const adds = steps.filter((step) => step.what === 'add')
  const isSeen = (step: Step) => step.what === 'keep' || mayRead(clearance, step.what === 'add' ? step.marking : (adds[step.report]?.marking ?? 'clear'))
  return steps.map((step) => (isSeen(step) ? step : undefined))
}

/** Does the steps on an empty store. A text is one of its own by its number, for the same text is kept once. */
export async function take(context: Context, steps: readonly (Step | undefined)[], all: readonly Step[]): Promise<void> {
  const numbers = new Map(all.filter(({ what }) => what === 'add').map((step, at) => [step, at]))
  for (const [at, step] of steps.entries()) if (step !== undefined) await takeOne(context, step, numbers.get(all[at] ?? step) ?? 0, at)
}

export const reportId = (number: number) => `bericht-${number}`

async function takeOne(context: Context, step: Step, number: number, at: number): Promise<void> {
  const known: Day = '2018-06-01'
  switch (step.what) {
    case 'add': {
      const id = `krant-${step.source}`
      const report = aReport({ id: reportId(number), source: id, title: `Bericht ${number}`, published: step.day, marking: step.marking, text: `${texts[step.text]} Nummer ${number} van de reeks.` })
      return void get(await ingestReport(context, report, { id, name: `Krant ${step.source}`, kind: 'newspaper', reliability: 'C' }))
    }
    case 'retract': return void get(await retractEvidence(context, { evidence: reportId(step.report), reason: 'onjuist', known }))
    case 'keep': return void get(await keepPicture(context, get(await picture(context, { country: 'NL', view: { asOf: '2018-05-01', recordedBy: undefined, clearance: 'clear' } }))))
    case 'correct': {
      const claim = (await claimsOf(context, step.report)).find((id) => id.includes(':FIGURE-'))
      // A claim of a report that was withdrawn can be corrected still; one field is right for all figures.
      if (claim !== undefined) await correctClaim(context, { claim, fields: ['value=161'], reason: 'verlezen', known })
      return
    }
    case 'judge': {
      const evidence = (await claimsOf(context, step.report)).slice(0, 1)
      return void get(await recordDocuments(context, { path: 'test', author: 'analyst-2', known, text: JSON.stringify({
        kind: 'assumption', scope: 'NL', text: { nl: `Aanname ${at}`, en: `Assumption ${at}` }, standing: 'supported', breaks: { nl: 'Nooit', en: 'Never' }, evidence,
      }) }))
    }
  }
}

function claimsOf({ store }: Context, report: number): Promise<readonly string[]> {
  return listClaimIdsOfReport(store.db, reportId(report))
}
