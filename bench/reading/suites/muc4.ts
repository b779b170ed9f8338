import type { SuiteScore } from '../suite.ts'
import { readDocument, slotsOf, templatesOf } from './muc4-adapter.ts'
import { countCeafRee, pooledRoles } from './muc4-ceaf-ree.ts'
import { mucDocumentsIn, rolesOf, templateOf, type MucDocument } from './muc4-documents.ts'
import { ratesOf, sumCounts, type Counts } from './muc4-f1.ts'
import { alignTemplates, countGtt, microOf } from './muc4-gtt.ts'
import { countSlots, slotsOfKey } from './muc4-slots.ts'

/** Incidents of MUC-3 and MUC-4: micro-F1 of templates as GTT scores them, of role fillers as GRIT does, and of the other slots. */
export function scoreMuc4(paths: readonly string[]): readonly SuiteScore[] {
  return paths.map((path) => {
    const counts = mucDocumentsIn(path).map(countDocument)
    const rates = (measure: keyof DocumentCounts) => ratesOf(sumCounts(counts.map((each) => each[measure])))
    const gtt = rates('gtt')
    const slots = rates('slots')
    return { suite: 'muc4', measures: { gtt: gtt.f1, gttPrecision: gtt.precision, gttRecall: gtt.recall, slots: slots.f1, slotsPrecision: slots.precision, slotsRecall: slots.recall, ceafRee: rates('ceafRee').f1 } }
  })
}

interface DocumentCounts {
  readonly gtt: Counts
  readonly slots: Counts
  readonly ceafRee: Counts
}

function countDocument(document: MucDocument): DocumentCounts {
  const incidents = readDocument(document)
  const predicted = templatesOf(incidents, document)
  const key = document.templates.map(templateOf)
  return {
    gtt: microOf(countGtt(predicted, key)),
    slots: countSlots(slotsOf(incidents, document), document.full.map(slotsOfKey), alignTemplates(predicted, key)),
    ceafRee: countCeafRee(pooledRoles(predicted), rolesOf(document.extracts)),
  }
}
