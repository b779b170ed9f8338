import type { Context } from '../../../actions/context.ts'
import { mustSee } from '../../../actions/clearance/must-see.ts'
import type { Actor, PreflightReason } from '../../../core/index.ts'

/** The reasons that name nothing above the clearance of whoever asks; how many there are besides is no secret, what they name is. */
export async function seenReasons(context: Context, actor: Actor, reasons: readonly PreflightReason[]): Promise<readonly PreflightReason[]> {
  const seen = await Promise.all(reasons.map(async (reason) => (await mustSee(context, actor, idsIn(reason))).ok))
  return reasons.filter((_, at) => seen[at])
}

function idsIn(reason: PreflightReason): readonly string[] {
  switch (reason.what) {
    case 'withdrawn': return [reason.entry, reason.evidence]
    case 'marking': return [reason.entry, reason.report]
    case 'licence': return [reason.entry, reason.of]
    case 'flag': return [reason.flag, reason.subject]
    case 'unreviewed': return reason.claims
    case 'translation': return [reason.of]
    default: return []
  }
}
