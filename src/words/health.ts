import type { Erasure, HealthFinding, Language, LogFault, Stray } from '../core/index.ts'
import { formatDay, formatNumber } from './format.ts'
import { formatBytes } from './store-table.ts'

/** What was looked at; what does not open says so as a problem. */
type Spoken = Exclude<HealthFinding, { readonly check: 'store-shut' }>

/** What was found, and where it is wrong what to do. */
export const healthWords: Readonly<Record<Language, (finding: Spoken) => string>> = { nl: healthInDutch, en: healthInEnglish }

function healthInEnglish(finding: Spoken): string {
  const isWell = finding.state === 'well'
  switch (finding.check) {
    case 'node': return isWell ? `Node ${finding.version}` : `Node ${finding.version} is too old for Peil. Install Node ${finding.needed} or newer.`
    case 'data-folder': return isWell ? `The data folder ${finding.path} may be written to` : `The data folder ${finding.path} may not be written to. Change its owner or its rights, or name another with PEIL_DATA.`
    case 'disk': return `${formatBytes('en', finding.freeBytes)} free on the disk of ${finding.path}${isWell ? '' : `. That is less than the ${formatBytes('en', finding.neededBytes)} that an update of the store may take; make room.`}`
    case 'no-store': return `There is no store in ${finding.path} yet. peil demo or any command that keeps something makes one.`
    case 'store': return `The store at ${finding.address} opens: PostgreSQL ${finding.server}, text in UTF8`
    case 'migrations': return isWell ? `The tables are those of this Peil (${finding.applied})` : `The tables are of an earlier Peil (${finding.applied} of ${finding.newest}). Any command that reads the store brings them up to date; peil export keeps them as they are first.`
    case 'history': return finding.state === 'wrong'
      ? `The database would let somebody change what is kept in ${list(finding.tables)}. Put the trigger history back (create trigger history before update or delete or truncate on … for each statement execute function refuse_change()), and look with peil doctor --all whether citations still hold.`
      : isWell ? 'The database refuses every change of what is kept' : `Tables that are spread over machines have no triggers: of ${list(finding.tables)} Peil itself alone keeps the history. Give nobody else a user that may change them.`
    case 'spread': return isWell ? 'Every table is spread over the machines' : `Not spread over the machines yet: ${list(finding.tables)}. Give peil store distribute; it goes on where it was.`
    case 'orphans': return isWell ? 'Everything has what it belongs to' : `Rows without what they belong to: ${strays('en', finding.found)}. Somebody changed the store outside Peil, or it was half copied: restore it from an export.`
    case 'revisions': return isWell ? 'Every revision follows the one before it' : `Revisions are missing: ${strays('en', finding.found)}. Somebody changed the store outside Peil, or it was half copied: restore it from an export.`
    case 'duplicates': return isWell ? 'Every text is kept once' : `Texts are kept more than once: ${strays('en', finding.found)}. They would count as two reports; withdraw one of each with peil retract.`
    case 'citations': return finding.state !== 'wrong' ? `${formatNumber('en', finding.looked)} claims looked at: each quotes its report exactly${erasures('en', finding.erased)}` : `Of ${formatNumber('en', finding.looked)} claims, ${formatNumber('en', finding.broken.length)} no longer quote their report: ${list(finding.broken.slice(0, 5))}. Somebody changed the store outside Peil: restore it from an export.`
    case 'queue': return finding.stuck > 0 ? `${formatNumber('en', finding.stuck)} reports in the queue are held by workers that no longer answer. Start peil worker; it takes them over.` : finding.waiting > 0 ? `${formatNumber('en', finding.waiting)} reports wait in the queue. peil worker reads them.` : 'Nothing waits in the queue'
    case 'deliveries': return isWell ? 'Nothing waits to be sent to followers' : `For followers: ${formatNumber('en', finding.due)} still to be sent (peil deliver sends them), ${formatNumber('en', finding.later)} waiting for another attempt, ${formatNumber('en', finding.givenUp)} given up in the last 30 days. peil followers log --failed says which.`
    case 'clock': return isWell ? 'The clocks of this machine and the server agree' : `The clock of the server is ${formatNumber('en', Math.abs(finding.aheadSeconds))} seconds ${finding.aheadSeconds > 0 ? 'ahead of' : 'behind'} this machine's. Set both by the network (NTP): the order of what is kept depends on it.`
    case 'recorded-later': return isWell ? 'Nothing was recorded later than now' : `Rows in ${list(finding.tables)} were recorded later than now: a clock was ahead when they were kept. Until then views by moment of recording leave them out.`
    case 'public-log': return finding.faults.length > 0 ? `The public log does not agree with itself or with the editions: ${finding.faults.slice(0, 5).map(faultInEnglish).join(', ')}. Somebody changed the store outside Peil: restore it from an export, and compare with the site (peil verify).` : finding.due.length > 0 ? `Passages were erased in ${list(finding.due)}, and the public log does not say so yet. Publish again.` : finding.entries === 0 ? 'Nothing has been published' : `The public log holds with every root that was signed; entries: ${formatNumber('en', finding.entries)}`
    case 'log-key': return `${finding.path}: ${{ fits: 'the key that signed the public log last', missing: 'the key that signs the public log is not there. Put back the copy that you keep elsewhere; where there is none, give peil key rotate --lost with the public key.', unusable: 'this is no key for the public log, or it is damaged. Put back the copy that you keep elsewhere.', 'of-another-log': 'this key has not signed the public log last. Put back the one that did.' }[finding.what]}`
    case 'audit-log': return finding.broken !== undefined ? `The audit log does not fit from entry ${finding.broken} on: it was changed, left out or put in between. Keep a copy of the store and find out who could reach the database.` : finding.entries === 0 ? 'The audit log is empty' : `The audit log fits; entries: ${formatNumber('en', finding.entries)}`
    case 'imports': return isWell ? 'Every import came to its end' : `Imports that have not come to their end: ${list(finding.unfinished)}. Where none is running, give the same peil import again; it goes on where it was.`
  }
}

function healthInDutch(finding: Spoken): string {
  const isWell = finding.state === 'well'
  switch (finding.check) {
    case 'node': return isWell ? `Node ${finding.version}` : `Node ${finding.version} is te oud voor Peil. Installeer Node ${finding.needed} of nieuwer.`
    case 'data-folder': return isWell ? `In de gegevensmap ${finding.path} mag worden geschreven` : `In de gegevensmap ${finding.path} mag niet worden geschreven. Verander haar eigenaar of haar rechten, of noem met PEIL_DATA een andere.`
    case 'disk': return `${formatBytes('nl', finding.freeBytes)} vrij op de schijf van ${finding.path}${isWell ? '' : `. Dat is minder dan de ${formatBytes('nl', finding.neededBytes)} die bijwerken van de opslag kan vragen; maak ruimte.`}`
    case 'no-store': return `In ${finding.path} is nog geen opslag. peil demo, of elke opdracht die iets bewaart, maakt er een.`
    case 'store': return `De opslag op ${finding.address} gaat open: PostgreSQL ${finding.server}, tekst in UTF8`
    case 'migrations': return isWell ? `De tabellen zijn die van deze Peil (${finding.applied})` : `De tabellen zijn van een eerdere Peil (${finding.applied} van ${finding.newest}). Elke opdracht die de opslag leest werkt ze bij; peil export bewaart ze eerst zoals ze zijn.`
    case 'history': return finding.state === 'wrong'
      ? `De database zou wijzigingen toelaten van wat bewaard is in ${list(finding.tables)}. Zet de trigger history terug (create trigger history before update or delete or truncate on … for each statement execute function refuse_change()), en kijk met peil doctor --all of de vindplaatsen nog kloppen.`
      : isWell ? 'De database weigert elke wijziging van wat bewaard is' : `Tabellen die over machines zijn verdeeld hebben geen triggers: van ${list(finding.tables)} bewaakt alleen Peil zelf de geschiedenis. Geef niemand anders een gebruiker die ze mag wijzigen.`
    case 'spread': return isWell ? 'Elke tabel is over de machines verdeeld' : `Nog niet over de machines verdeeld: ${list(finding.tables)}. Geef peil store distribute; dat gaat verder waar het was.`
    case 'orphans': return isWell ? 'Alles heeft datgene waar het bij hoort' : `Rijen zonder datgene waar ze bij horen: ${strays('nl', finding.found)}. Iemand heeft de opslag buiten Peil om gewijzigd, of zij is half gekopieerd: zet haar terug uit een uitvoer.`
    case 'revisions': return isWell ? 'Elke herziening volgt op de vorige' : `Er ontbreken herzieningen: ${strays('nl', finding.found)}. Iemand heeft de opslag buiten Peil om gewijzigd, of zij is half gekopieerd: zet haar terug uit een uitvoer.`
    case 'duplicates': return isWell ? 'Elke tekst is één keer bewaard' : `Teksten zijn meer dan één keer bewaard: ${strays('nl', finding.found)}. Ze zouden als twee berichten tellen; trek er van elk één in met peil retract.`
    case 'citations': return finding.state !== 'wrong' ? `${formatNumber('nl', finding.looked)} beweringen bekeken: elk haalt haar bericht letterlijk aan${erasures('nl', finding.erased)}` : `Van ${formatNumber('nl', finding.looked)} beweringen halen er ${formatNumber('nl', finding.broken.length)} hun bericht niet meer aan: ${list(finding.broken.slice(0, 5))}. Iemand heeft de opslag buiten Peil om gewijzigd: zet haar terug uit een uitvoer.`
    case 'queue': return finding.stuck > 0 ? `${formatNumber('nl', finding.stuck)} berichten in de wachtrij worden vastgehouden door werkers die niet meer antwoorden. Start peil worker; die neemt ze over.` : finding.waiting > 0 ? `Er wachten ${formatNumber('nl', finding.waiting)} berichten in de wachtrij. peil worker leest ze.` : 'In de wachtrij wacht niets'
    case 'deliveries': return isWell ? 'Voor volgers wacht niets' : `Voor volgers: ${formatNumber('nl', finding.due)} nog te versturen (dat doet peil deliver), ${formatNumber('nl', finding.later)} wachten op een volgende poging, ${formatNumber('nl', finding.givenUp)} opgegeven in de laatste 30 dagen. peil followers log --failed zegt welke.`
    case 'clock': return isWell ? 'De klokken van deze machine en de server lopen gelijk' : `De klok van de server loopt ${formatNumber('nl', Math.abs(finding.aheadSeconds))} seconden ${finding.aheadSeconds > 0 ? 'voor op' : 'achter bij'} die van deze machine. Zet beide gelijk via het netwerk (NTP): de volgorde van wat bewaard wordt hangt ervan af.`
    case 'recorded-later': return isWell ? 'Niets is later bewaard dan nu' : `Rijen in ${list(finding.tables)} zijn later bewaard dan nu: een klok liep voor toen ze bewaard werden. Tot dat moment laten beelden naar moment van bewaren ze weg.`
    case 'public-log': return finding.faults.length > 0 ? `Het openbare log klopt niet met zichzelf of met de uitgaven: ${finding.faults.slice(0, 5).map(faultInDutch).join(', ')}. Iemand heeft de opslag buiten Peil om gewijzigd: zet haar terug uit een uitvoer, en vergelijk met de site (peil verify).` : finding.due.length > 0 ? `In ${list(finding.due)} zijn passages gewist, en dat staat nog niet in het openbare log. Publiceer opnieuw.` : finding.entries === 0 ? 'Er is nog niets gepubliceerd' : `Het openbare log klopt met alles waarvoor is getekend; stukken: ${formatNumber('nl', finding.entries)}`
    case 'log-key': return `${finding.path}: ${{ fits: 'de sleutel die het openbare log het laatst ondertekende', missing: 'de sleutel die het openbare log ondertekent is er niet. Zet de kopie terug die u elders bewaart; is die er niet, geef dan peil key rotate --lost met de openbare sleutel.', unusable: 'dit is geen sleutel voor het openbare log, of zij is beschadigd. Zet de kopie terug die u elders bewaart.', 'of-another-log': 'deze sleutel heeft het openbare log niet het laatst ondertekend. Zet de sleutel terug die dat deed.' }[finding.what]}`
    case 'audit-log': return finding.broken !== undefined ? `Het auditlogboek klopt niet vanaf regel ${finding.broken}: die is veranderd, weggelaten of tussengevoegd. Bewaar een kopie van de opslag en zoek uit wie bij de database kon.` : finding.entries === 0 ? 'Het auditlogboek is leeg' : `Het auditlogboek klopt; regels: ${formatNumber('nl', finding.entries)}`
    case 'imports': return isWell ? 'Elke import is afgerond' : `Import die niet is afgerond: ${list(finding.unfinished)}. Loopt er geen, geef dan dezelfde peil import opnieuw; die gaat verder waar hij was.`
  }
}

function faultInEnglish(fault: LogFault): string {
  switch (fault.what) {
    case 'entry': return `entry ${fault.index} was changed`
    case 'root': return `the first ${fault.size} are not those that were signed for`
    case 'unsigned': return `nobody signed for entry ${fault.index} and on`
    case 'edition': return `${fault.id} is not as it was published`
  }
}

function faultInDutch(fault: LogFault): string {
  switch (fault.what) {
    case 'entry': return `stuk ${fault.index} is veranderd`
    case 'root': return `de eerste ${fault.size} zijn niet die waarvoor is getekend`
    case 'unsigned': return `voor stuk ${fault.index} en verder is niet getekend`
    case 'edition': return `${fault.id} is niet zoals zij is gepubliceerd`
  }
}

/** Texts that are gone and may be: each with its day and reason. */
function erasures(language: Language, erased: readonly Erasure[]): string {
  if (erased.length === 0) return ''
  const each = erased.map(({ report, known, reason }) => `${report}, ${formatDay(language, known)} (${reason})`).join('; ')
  return language === 'nl' ? `, behalve waar de tekst op wettige grond is gewist: ${each}` : `, but where the text was erased on a lawful demand: ${each}`
}

function strays(language: Language, found: readonly Stray[]): string {
  return found.map(({ table, rows, example }) => `${table} ${formatNumber(language, rows)} (${example})`).join(', ')
}

function list(names: readonly string[]): string {
  return names.join(', ')
}
