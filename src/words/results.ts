import type { Day, Language, Marking } from '../core/index.ts'
import { formatMarking } from './format-marking.ts'

/** A report that was kept; `published` is given where only the document itself says it. */
interface KeptReport {
  readonly report: string
  readonly claims: number
  readonly published: string | undefined
  readonly hasUnread: boolean
}

export interface ResultWords {
  readonly added: (kept: KeptReport) => string
  readonly alreadyThere: (report: string) => string
  readonly retracted: (retraction: { readonly id: string; readonly known: Day }) => string
  readonly alreadyRetracted: (id: string) => string
  readonly corrected: (correction: { readonly claim: string; readonly revision: number; readonly known: Day }) => string
  readonly reportCorrected: (correction: { readonly report: string; readonly replacement: string; readonly published: string; readonly known: Day; readonly countsFrom: Day; readonly claims: number }) => string
  readonly markedHigher: (raised: { readonly reports: readonly string[]; readonly marking: Marking }) => string
  /** A report without a day counts as published on the day it is added. */
  readonly dayAssumed: (report: { readonly report: string; readonly day: Day }) => string
  /** Behind what changed: flags that were set because of it. */
  readonly flagged: (flags: readonly string[]) => string
  readonly flagClosed: (flag: string) => string
  readonly pictureKept: (kept: { readonly id: string; readonly revision: number; readonly added: boolean }) => string
  readonly erased: (erasure: { readonly report: string; readonly known: Day }) => string
  readonly alreadyErased: (erasure: { readonly report: string; readonly known: Day }) => string
  readonly copiesLeft: (report: string, copies: readonly string[]) => string
  /** Where the tables lie on several machines, and one of them refused. */
  readonly samplesLeft: (refusals: readonly string[]) => string
  /** What no command can reach. */
  readonly beyondReach: string
}

/** What a change says when it is done. */
export const resultWords: Readonly<Record<Language, ResultWords>> = {
  nl: {
    added: ({ report, claims, published, hasUnread }) => `${report}: bewaard, met ${claims} ${claims === 1 ? 'bewering' : 'beweringen'}${published === undefined ? '' : `; verschenen op ${published}, zegt het stuk zelf`}${hasUnread ? '; een deel staat in een taal die Peil niet leest' : ''}`,
    alreadyThere: (report) => `${report}: was er al, er is niets veranderd`,
    retracted: ({ id, known }) => `${id}: ingetrokken vanaf ${known}; beelden van eerdere dagen blijven wat ze waren`,
    corrected: ({ claim, revision, known }) => `${claim}: verbeterd vanaf ${known}, als versie ${revision}; wat er stond blijft in beelden van eerdere dagen staan`,
    reportCorrected: ({ report, replacement, published, known, countsFrom, claims }) => `${report}: verbeterd; de tekst is opnieuw gelezen als ${replacement}, verschenen op ${published}, met ${claims} ${claims === 1 ? 'bewering' : 'beweringen'}. Die telt vanaf ${countsFrom}, en ${report} vanaf ${known} niet meer.`,
    markedHigher: ({ reports, marking }) => `${reports.join(', ')}: nu ${formatMarking(marking)}, ook in beelden van eerdere dagen; wie dat niet mag zien, ziet ook niet wat erop steunt.`,
    dayAssumed: ({ report, day }) => `  Zonder dag van verschijnen: het telt als verschenen op ${day}, en dagen als "gisteren" worden van die dag af gerekend. Klopt dat niet: peil correct ${report} published=DAG --reason TEKST`,
    flagged: (flags) => flags.length === 0 ? 'Er steunde niets op dat nu anders luidt.' : `${flags.length === 1 ? 'Eén vlag' : `${flags.length} vlaggen`} gezet (${flagRange(flags)}); peil flags drukt ze af, met een ontwerp van een rechtzetting.`,
    flagClosed: (flag) => `${flag}: afgedaan`,
    pictureKept: ({ id, revision, added }) => added ? `${id}: bewaard, als versie ${revision}` : `${id}: was zo al bewaard, als versie ${revision}`,
    erased: ({ report, known }) => `${report}: de tekst is gewist, per ${known}; vingerafdruk, plaatsen, soorten en reden blijven`,
    alreadyErased: ({ report, known }) => `${report}: was op ${known} al gewist; de bestanden van de opslag zijn nog eens opnieuw geschreven`,
    copiesLeft: (report, copies) => `Van ${report} staat tekst ook in ${copies.join(', ')}; die berichten zijn niet gewist.`,
    samplesLeft: (refusals) => `Let op: op een andere machine kunnen nog stukjes van de tekst staan, in de statistiek van de database: ${refusals.join('; ')}. Neem de oorzaak weg en geef dezelfde opdracht opnieuw.`,
    beyondReach: 'Reservekopieën, het logboek van de database (WAL), kopieën van de server en eerdere uitvoer bereikt Peil niet: zie docs/methods/erasure.md.',
    alreadyRetracted: (id) => `${id}: was al ingetrokken; die eerste intrekking blijft staan, er is niets veranderd`,
  },
  en: {
    added: ({ report, claims, published, hasUnread }) => `${report}: kept, with ${claims} ${claims === 1 ? 'claim' : 'claims'}${published === undefined ? '' : `; published on ${published}, as the document states`}${hasUnread ? '; part of it is in a language that Peil does not read' : ''}`,
    alreadyThere: (report) => `${report}: was there already, nothing was changed`,
    retracted: ({ id, known }) => `${id}: withdrawn from ${known}; pictures of earlier days stay as they were`,
    corrected: ({ claim, revision, known }) => `${claim}: corrected from ${known}, as revision ${revision}; pictures of earlier days keep what stood there`,
    reportCorrected: ({ report, replacement, published, known, countsFrom, claims }) => `${report}: corrected; the text was read again as ${replacement}, published on ${published}, with ${claims} ${claims === 1 ? 'claim' : 'claims'}. That counts from ${countsFrom}, and ${report} no longer from ${known}.`,
    markedHigher: ({ reports, marking }) => `${reports.join(', ')}: now ${formatMarking(marking)}, in pictures of earlier days too; whoever may not see that does not see what rests on it either.`,
    dayAssumed: ({ report, day }) => `  Without a day of publication: it counts as published on ${day}, and days such as "yesterday" are reckoned from there. If that is wrong: peil correct ${report} published=DAY --reason TEXT`,
    flagged: (flags) => flags.length === 0 ? 'Nothing leaned on it that now reads otherwise.' : `${flags.length === 1 ? 'One flag' : `${flags.length} flags`} set (${flagRange(flags)}); peil flags prints them, with a drafted correction.`,
    flagClosed: (flag) => `${flag}: closed`,
    pictureKept: ({ id, revision, added }) => added ? `${id}: kept, as revision ${revision}` : `${id}: was kept like this already, as revision ${revision}`,
    erased: ({ report, known }) => `${report}: the text is erased, from ${known}; digest, places, kinds and reason stay`,
    alreadyErased: ({ report, known }) => `${report}: was erased on ${known} already; the files of the store were written anew once more`,
    copiesLeft: (report, copies) => `Text of ${report} also stands in ${copies.join(', ')}; those reports are not erased.`,
    samplesLeft: (refusals) => `Mind: bits of the text may still stand on another machine, in the statistics of the database: ${refusals.join('; ')}. Mend the cause and give the same command again.`,
    beyondReach: 'Backups, the log of the database (WAL), copies of the server and earlier exports are out of reach for Peil: see docs/methods/erasure.md.',
    alreadyRetracted: (id) => `${id}: was withdrawn already; that first withdrawal stands, nothing was changed`,
  },
}

function flagRange(flags: readonly string[]): string {
  return flags.length <= 2 ? flags.join(', ') : `${flags[0] ?? ''} … ${flags.at(-1) ?? ''}`
}
