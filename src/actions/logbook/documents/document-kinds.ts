import { answerDocument } from './answer.ts'
import { assumptionBrokenDocument } from './assumption-broken.ts'
import { assumptionDocument } from './assumption.ts'
import type { DocumentKind } from './document-kind.ts'
import { hypothesesDocument } from './hypotheses.ts'
import { judgementDocument } from './judgement.ts'
import { propositionsDocument } from './propositions.ts'
import { questionDocument } from './question.ts'
import { resolutionDocument } from './resolution.ts'
import { revealDocument } from './reveal.ts'
import { signpostDocument } from './signpost.ts'
import { warningDocument } from './warning.ts'

/** Every kind of document that `peil record` takes; a new kind is a file and a line here. */
export const documentKinds: readonly DocumentKind[] = [
  propositionsDocument,
  judgementDocument,
  revealDocument,
  assumptionDocument,
  assumptionBrokenDocument,
  signpostDocument,
  hypothesesDocument,
  questionDocument,
  answerDocument,
  warningDocument,
  resolutionDocument,
]
