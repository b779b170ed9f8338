import { drivers, type QuickProposal, type WhatIf, type WhatIfOutcome } from '../../core/index.ts'
import { natsOfModerateItem } from './flips.ts'
import { byDriver, outcomesFromLogs, type CaseStream, type LevelCase } from './level-case.ts'
import { quickProposal } from './quick-proposal.ts'

/** What a case would propose with other numbers, beside what it proposes. Extra evidence on a stream that is not in the case moves nothing. Cost: two proposals. */
export function tryWhatIf(whole: LevelCase, tried: WhatIf): WhatIfOutcome {
  return { real: quickProposal(whole), tried: triedProposal(whole, tried) }
}

function triedProposal({ streams, model, ...held }: LevelCase, { extra, cost, priorNats }: WhatIf): QuickProposal {
  const nats = natsOfModerateItem(model)
  const moved = (stream: CaseStream): CaseStream => {
    const added = byDriver((driver) => priorNats + nats * extra.filter((each) => each.stream === stream.stream && each.driver === driver).reduce((sum, { pieces }) => sum + pieces, 0))
    const logs = byDriver((driver) => stream.logs[driver].map((log, state) => log + added[driver] * (model.stateScores[state] ?? NaN)))
    return { ...stream, logs, outcomes: drivers.every((driver) => added[driver] === 0) ? stream.outcomes : outcomesFromLogs(logs, model) }
  }
  return quickProposal({ ...held, streams: streams.map(moved), model: { ...model, cost: { ...model.cost, ...cost } } })
}
