import { maxReportIdCharacters, type LevelFileMistake, type MapMistake, type Problem, type SheetMistake, type UsageDetail } from '../../core/index.ts'
import { peopleProblemInEnglish } from './people-problems.ts'
import { requestMistakes } from '../request-mistakes.ts'
import { rightNames } from '../right-names.ts'
import { capitalised, formatDay, formatPercent } from '../format.ts'

/** What was refused, why, and what to do, in English. */
export function problemInEnglish(problem: Problem): string {
  switch (problem.kind) {
    case 'usage': return usageInEnglish(problem.detail)
    case 'file-unreadable': return `${problem.path} cannot be read: ${unreadableFile[problem.reason]}`
    case 'text-empty': return `${problem.path} holds no text. Nothing was read and nothing was kept.`
    case 'text-binary': return `${problem.path} is not text but a binary file. Give plain text, PDF, DOCX, HTML, a feed or JSON.`
    case 'text-encoding': return `${problem.path} seems to be in ${problem.encoding} and cannot be read without faults. Convert the text to UTF-8.`
    case 'text-broken': return `${problem.path} is in UTF-8, but line ${problem.line} holds a character that is damaged or broken off. Repair the line, or save the text in UTF-8 again.`
    case 'text-too-long': return `${problem.path} is larger than the ${megabytes(problem.maxBytes)} MB that Peil reads. Split the text into separate reports.`
    case 'report-too-long': return `${problem.path} is too long: ${count(problem.characters)} characters, of the ${count(problem.maxCharacters)} that can be handled at once here. Split the text into separate reports.`
    case 'documents-too-many': return `${problem.path} holds ${count(problem.documents)} reports; at most ${count(problem.most)} go at once here. Split the file, or have it read on the server with peil add. Nothing was kept.`
    case 'folder-empty': return `${problem.path} holds no reports. Peil takes the files ending in .txt, .md, .html, .pdf, .docx, .rss, .atom, .xml, .json and .jsonl from a folder.`
    case 'in-report': return `${problem.path}: ${problemInEnglish(problem.problem)}`
    case 'report-malformed': return `${problem.path} is not a report as Peil knows it: the field "${problem.field}" is missing or wrong. It needs an id of at most ${maxReportIdCharacters} characters and a text; published, lang, country, url and title may be left out.`
    case 'date-invalid': return `"${problem.given}" is not a day that exists. Write a day as 2018-03-26.`
    case 'date-to-come': return `${problem.given} is still to come, and nobody knows yet what will be known then. Give ${problem.today} or an earlier day.`
    case 'published-to-come': return `${problem.given} is still to come, so no report was published then. Give ${problem.today} or an earlier day.`
    case 'known-predates-published': return `A report of ${problem.published} cannot have been known on ${problem.known}. Give that day or a later one.`
    case 'country-unknown': return problem.meant === undefined
      ? `"${problem.given}" is not a known country. Give its two-letter code of ISO 3166, such as NL or BE.`
      : `"${problem.given}" is ${problem.meant} in ISO 3166. Give ${problem.meant}.`
    case 'language-unknown': return `"${problem.given}" is not a language that Peil knows. Choose nl or en.`
    case 'format-unsupported': return `${problem.path} has the form ${problem.format}, which Peil does not read. Give plain text, PDF, DOCX, HTML, a feed or JSON.`
    case 'document-unreadable': return `${problem.path} cannot be read as ${problem.format}: ${unreadableDocument[problem.reason]}`
    case 'several-reports': return `${problem.path} holds ${problem.count} reports, and one is needed here. Give the file or the address of one of them.`
    case 'mail-address-malformed': return 'This is no mail address that Peil can send to. Check whether it is complete: a name, @ and a domain.'
    case 'address-refused': return `${problem.address} was not fetched: ${refusedAddress[problem.reason]}`
    case 'cohort-unknown': return `No figures are kept under the name "${problem.given}". \`peil figures\` without a name shows the names that there are.`
    case 'dataset-unknown': return `No events are kept of a dataset "${problem.dataset}". ${problem.known.length === 0 ? 'No dataset has been imported yet' : `Imported are: ${problem.known.join(', ')}`}; without --dataset the record of attacks is taken.`
    case 'report-unknown': return `No report "${problem.report}" is kept. Check the name.`
    case 'report-id-taken': return `Another report is already kept under the name "${problem.report}". Give this report another id.`
    case 'claim-unknown': return `No claim and no report "${problem.claim}" is kept. Check the name.`
    case 'claim-erased': return `The text in which "${problem.claim}" stood was erased on a lawful demand. The claim no longer counts and cannot be corrected.`
    case 'review-moved-on': return problem.claims.length === 0 ? 'Somebody else has reviewed this report meanwhile. What stands now is shown; your change is not kept yet.' : `Somebody else has decided meanwhile on ${problem.claims.length === 1 ? 'this claim' : `${problem.claims.length} of these claims`}. What stands now is shown; your change is not kept yet.`
    case 'claim-gone': return `"${problem.claim}" was split, withdrawn or taken away. There is nothing left to decide about it.`
    case 'claim-there-already': return 'A claim of this kind stands at this place already. Correct that one, or choose another place.'
    case 'doubt-unsettled': return `There is a doubt about "${problem.claim}". Decide on that claim by itself; it does not go with the rest.`
    case 'claims-open': return problem.open === 1 ? '1 claim in this report has not been decided on.' : `${problem.open} claims in this report have not been decided on.`
    case 'nothing-to-undo': return problem.act === 'undo' ? 'You have done nothing in this report that can still be undone.' : 'There is nothing that you undid and that can still be done again.'
    case 'span-invalid': return `From character ${problem.start} to ${problem.end} there are no whole words of this report. Choose another place.`
    case 'correction-predates-claim': return `A correction of "${problem.id}" cannot be known before the claim itself was known: ${problem.known}. Give a later day.`
    case 'retraction-predates': return `"${problem.id}" cannot be withdrawn before it was known: ${problem.known}. Give a later day.`
    case 'evidence-unknown': return `Nothing is kept by the name of "${problem.id}". Names have one of these forms: a report (nu-nl-2018-03-26-1a2b3c4d), a claim (REPORT:FIGURE-12-40), a source (nu-nl), a row of the record (level:NL:DTN47, J067), a record (ucdp-ged:300380), event:RECORD, series:NL/in_area, picture:NL:2018-03-26, a sentence of it (picture:NL:2018-03-26/cohort-2, or cohort-2 with --as-of), flag:3, dataset:NAME or the address of a page.`
    case 'evidence-ambiguous': return `"${problem.id}" is the name of more than one thing. Say which: ${problem.kinds.map((kind) => `${kind}:${problem.id}`).join(', ')}.`
    case 'reading-unknown': return `"${problem.id}" is no reading of an event: no row, record or claim about an attack or plot has that id. peil pairs names those that wait.`
    case 'reading-with-itself': return `"${problem.id}" is one reading: give two.`
    case 'flag-unknown': return `There is no flag "${problem.flag}". peil flags lists them all.`
    case 'search-unknown': return 'This account has no such saved search: it may have been dropped.'
    case 'flag-closed': return `"${problem.flag}" is closed already, and stays so. peil flags --all says for what reason.`
    case 'field-invalid': return invalidFieldInEnglish(problem)
    case 'report-erased': return `The text of "${problem.report}" was erased on ${problem.known} on a lawful demand, and is not kept again. Nothing was changed.`
    case 'report-withdrawn': return `"${problem.report}" was withdrawn on ${problem.known} (${problem.reason}). Nothing was changed.`
    case 'level-unassessable': return `No level can be proposed: there is no graded evidence on ${problem.missing.join(' and ')}.`
    case 'level-unknown': return `The record has no decision on a threat level of ${problem.country}, so there is nothing to test. It has decisions of ${problem.known.join(', ')}.`
    case 'record-row-invalid': return `${problem.file}, line ${problem.line}: "${problem.given}" cannot stand in column ${problem.column}. Nothing of the record was loaded.`
    case 'vocabulary-unknown': return `The name "${problem.name}" (${problem.of}) is not in data/vocabulary.csv. Add it there.`
    case 'store-unreachable': return `The database at ${problem.address} cannot be reached: ${problem.reason}. Check that the server runs and that PEIL_DATABASE_URL is right.`
    case 'store-lost': return `The connection to the database was lost: ${problem.reason}. What was not finished was not kept; try again.`
    case 'store-newer': return `The store was made by a newer Peil (version ${problem.found}; this one knows up to ${problem.supported}). Update Peil; nothing was changed.`
    case 'store-too-old': return `The database is PostgreSQL ${problem.found}; Peil needs ${problem.needed} or newer.`
    case 'store-unfit': return `The database at ${problem.address} cannot serve as the store: ${problem.reason}. Give Peil a database of its own and a user who may make tables there.`
    case 'store-encoding': return `The database at ${problem.address} keeps its text in ${problem.found}, and Peil needs UTF8. Make a database with the encoding UTF8 and name it in PEIL_DATABASE_URL.`
    case 'store-changed': return `The tables at ${problem.address} are not those of this Peil: ${problem.migration} differs. Use the Peil that made them, or give this one a database of its own; nothing was changed.`
    case 'store-out-of-reach': return `The store in ${problem.path} cannot be opened: ${outOfReach[problem.reason]}`
    case 'store-broken': return `The server of the store in ${problem.path} does not start: ${problem.reason}. The file log beside it says more; nothing was changed.`
    case 'store-no-home': return `No database can live in ${problem.path}: ${noHome(problem.reason)}. Name another folder with PEIL_DATA.`
    case 'export-refused': return `No export can be written to ${problem.path}: ${exportRefused[problem.reason]}`
    case 'export-unusable': return `The export in ${problem.path} cannot be restored: ${problem.file} ${exportUnusable[problem.reason]} Nothing was changed.`
    case 'restore-not-empty': return `The store at ${problem.address} is not empty, and an export is only restored into an empty one. Name another folder with PEIL_DATA or another database with PEIL_DATABASE_URL; nothing was changed.`
    case 'citus-missing': return `The server at ${problem.address} has no Citus, so its tables cannot be spread over several machines. Install the extension citus in this database (create extension citus) and add the workers; nothing was changed.`
    case 'distribute-refused': return `The tables at ${problem.address} were not all spread: ${problem.table} was refused, ${problem.reason}. What was done before stands and nothing is lost; mend the cause and give the same command again.`
    case 'disk-full': return `The disk that holds ${problem.path} is full. Nothing was half kept; make room and try again.`
    case 'output-lost': return `The output cannot be written: ${problem.reason}. Check where it goes.`
    case 'port-in-use': return `Port ${problem.port} is already in use. Choose another with --port or PEIL_PORT.`
    case 'port-denied': return `You may not use port ${problem.port}: ports below 1024 belong to the system. Choose another with --port or PEIL_PORT.`
    case 'line-too-long': return `${problem.path}: line ${problem.line} is longer than the ${count(problem.maxCharacters)} characters that a line may have. ${problem.keptBefore ? 'Peil stopped there; what was kept before it stays.' : 'Nothing was kept.'} Check whether the file is a table.`
    case 'table-unreadable': return `${problem.path} ${unreadableTable(problem)} Nothing was kept.`
    case 'archive-several': return `${problem.path} holds several files: ${someOf(problem.names)}. Unpack it and give one of them.`
    case 'header-missing': return `${problem.path} does not begin with the names of its columns, and ${problem.columns} columns without names are not a form of ${problem.format} that Peil knows. Put the line with the names back.`
    case 'header-repeats': return `${problem.path} has more than one column called ${someOf(problem.columns)}. Leave one of each.`
    case 'columns-missing': return `${problem.path} lacks the columns ${someOf(problem.columns)}. Check that the file is of the format that was named, and was saved whole.`
    case 'edition-unusable': return problem.reason === 'unknown' ? `The record has no edition "${problem.given}". Name one such as DTN47 or "DTN December 2023".` : `The record has no reasons of ${problem.given}, so there is nothing to code.`
    case 'sheet-wrong': return `${problem.path} cannot be used as a coding sheet. ${sheetMistakesInEnglish(problem.mistakes)}`
    case 'sheets-differ': return `${problem.first} and ${problem.second} do not code the same rows.${problem.onlyFirst.length === 0 ? '' : ` Only in the first: ${someOf(problem.onlyFirst)}.`}${problem.onlySecond.length === 0 ? '' : ` Only in the second: ${someOf(problem.onlySecond)}.`} Give two sheets of one form.`
    case 'map-wrong': return `${problem.path} is not a map that Peil can follow: ${problem.mistakes.length === 1 ? problem.mistakes.map(mapMistakeInEnglish).join('') : `${count(problem.mistakes.length)} things are wrong.`}`
    case 'record-form-unknown': return `${problem.path} has not the columns of any form of the record. docs/methods/importing.md lists them.`
    case 'quarantine-refused': return `The rows that were not taken cannot be written to ${problem.path} in this folder. Peil stopped there; what was kept before stays. Give the command in a folder in which you may write.`
    case 'import-running': return `Another import of ${problem.dataset} is running. Wait until it has ended.`
    case 'import-stopped': return `Stopped after ${count(problem.rows)} rows, and those are kept. The same command goes on from there.`
    case 'reading-broken-off': return `Reading was broken off ${problem.times} times: ${problem.reason === 'too-long' ? 'it took too long' : 'it ended the reader'}. The report was not kept; split it, or leave out what is no text, and add it again.`
    case 'level-feed-unknown': return `${problem.address} is not an official level feed in a form that Peil knows (MI5, GOV.UK, NTAS). Nothing was concluded from it; the answer is set aside in the store. Look at the page itself, and tell us if its form changed.`
    case 'level-label-unknown': return `${problem.address} names a level "${problem.label}" that is not a step of the scale ${problem.scale} in the public record. Nothing was concluded from it; the answer is set aside in the store. Look at the page itself.`
    case 'entry-final': return `${problem.entry} opened a set, and that cannot be taken back: what was seen cannot be unseen. Ask the question again in a new set.`
    case 'entry-unknown': return `There is no entry ${problem.entry} that stands. peil logbook lists what people have put on record.`
    case 'role-malformed': return `"${problem.given}" cannot stand as who did it. Give a role or an account in small letters, digits and hyphens, such as duty-officer or analyst-2; never a person's name.`
    case 'scale-unknown': return `The public record has no scale of threat levels for ${problem.country} on ${problem.known}, so no step can be set. peil import record brings in rows of your own.`
    case 'step-unknown': return `${problem.scale} has no step ${problem.given}: its steps are 1 to ${problem.steps}.`
    case 'day-before-decision': return `${problem.given} lies before the day of the decision itself, ${problem.known}. Give a day on or after it.`
    case 'trigger-needed': return `Step ${problem.step} is the top of the scale: it takes a trigger that a person established, for ${problem.scope} or wider, and that has not expired.${problem.named === undefined ? '' : ` ${problem.named} is none.`} Record one with peil trigger.`
    case 'trigger-superfluous': return `A trigger goes with the top step (${problem.top}) alone, and this is step ${problem.step}. Leave --trigger out.`
    case 'trigger-outlived': return `The top step ends with its trigger: ${problem.trigger} stands until ${problem.until}. Give --until with that day or an earlier one${problem.given === undefined ? '' : `, not ${problem.given}`}.`
    case 'second-is-first': return `The second reader must be another role than ${problem.role}, who decides.`
    case 'second-needed': return `The proposal is narrow: of the shaken calculations only ${formatPercent('en', problem.robustness)} give the same. A second reader must look: name that role with --second.`
    case 'stream-unknown': return `"${problem.given}" is no stream of threat. Choose jihadist, right-wing, left-wing or other.`
    case 'scope-malformed': return `"${problem.given}" is no scope of a level. Write a country, and a part of it after a slash: NL, NL/region:utrecht, NL/region:utrecht/municipality:utrecht, NL/sector:aviation/organisation:schiphol. Parts are region, municipality, sector and organisation; names have small letters, digits and hyphens.`
    case 'level-file-wrong': return `${problem.path} cannot be computed with: ${problem.mistakes.slice(0, 5).map(levelFileMistakeInEnglish).join(' ')}${problem.mistakes.length > 5 ? ` and ${count(problem.mistakes.length - 5)} more.` : ''} Put that right; docs/methods/level-model.md says what each field means.`
    case 'documents-wrong': return `${problem.path} holds documents that cannot be put on record; nothing was kept.`
    case 'warning-own': return `${problem.role} issued the warning, and cannot withdraw ${problem.resolution}: another role does.`
    case 'withdrawal-backdated': return `${problem.entry} can be withdrawn from today on only (${problem.today}): what a warning was worth does not change afterwards.`
    case 'warning-settled': return `${problem.warning} can no longer be withdrawn: its window is over, or somebody said what became of it. If the warning was a mistake, another role declares it void (peil record, resolution, void).`
    case 'edition-refused': return `The picture cannot be published yet: ${problem.reasons.length === 1 ? 'one thing stands' : `${count(problem.reasons.length)} things stand`} in the way. Nothing was published.`
    case 'key-refused': return `${problem.path}: ${refusedKey[problem.what]}`
    case 'verifier-malformed': return `"${problem.given}" is no key of a log. It looks like peil.example/log+1a2b3c4d+AQ…; the publisher makes it known, and \`peil key show\` prints it there.`
    case 'site-incomplete': return `${problem.path} lacks files of earlier editions, and the store has lost them (${problem.files.slice(0, 3).join(', ')}${problem.files.length > 3 ? ` and ${count(problem.files.length - 3)} more` : ''}). The edition is kept; copy those files from the site as it was, and publish again.`
    case 'not-published-then': return problem.first === undefined ? `On ${dayOf(problem.time)} there was nothing at this address.` : `On ${dayOf(problem.time)} this had not been published yet. It first stood here on ${dayOf(problem.first)}.`
    case 'nothing-published': return 'Nothing has been published yet. The first edition is published in the workbench, under Write, or with "peil publish --out DIR --by ROLE"; it then stands here at once.'
    case 'file-taken-back': return `${problem.path} is not given as it was published: passages had to go from it, and the next publication says so.`
    case 'site-of-another-log': return `${problem.path} holds a log that this store has not written, or a longer one than it has. Choose another folder, or the store that wrote it. Nothing there was changed.`
    case 'webhook-refused': return `Nothing can be sent to this address: ${refusedWebhook[problem.reason]}`
    case 'follows-already': return `This address follows the same already: ${problem.follower}. peil followers lists who follows what; remove it first to change what it follows.`
    case 'follower-unknown': return `Nobody follows as "${problem.given}". peil followers lists who does.`
    case 'request-too-large': return `This is larger than the ${megabytes(problem.maxBytes)} MB that can come in at once. ${smaller[problem.content]} Nothing was kept.`
    case 'request-malformed': return `This request cannot be understood. ${requestMistakes('en', problem.mistakes)}. Nothing was changed.`
    case 'right-missing': return `Your account may not do this: it takes the right “${rightNames.en[problem.right]}”. Ask an administrator of this Peil for a role that has it.`
    case 'changed-meanwhile': return 'Somebody changed this after you read it. Nothing of yours was lost or written: look at both, and save again.'
    case 'request-running': return 'The same request is being done at this moment. Ask again in a moment for its answer.'
    case 'key-of-another-request': return 'Another request was answered under this Idempotency-Key. Nothing was changed: send this one under a key of its own.'
    case 'job-unknown': return `There is no job "${problem.job}" of yours.`
    case 'job-ended': return 'This job has ended already, and there is nothing left to stop.'
    case 'job-stopped': return problem.files === 0 ? 'Stopped, and nothing was changed.' : `Stopped after ${count(problem.files)} ${problem.files === 1 ? 'file' : 'files'}. What came in by then stays.`
    case 'job-interrupted': return `The server was lost ${count(problem.times)} times while it did this, so it is not begun again by itself. What had come in whole is there, and nothing half. Start it again, or ask whoever runs the server to look.`
    case 'job-broken': return 'Peil itself made a mistake in this work. What had come in whole is there, and nothing half. Whoever runs the server finds the cause in its log.'
    case 'job-without-files': return 'There are no files for this work, or they are gone. Bring them in again.'
    case 'job-begun': return 'This work has come too far for that. It goes on to its end.'
    case 'export-address-spent': return 'This address was used already, is older than five minutes, or is of another account; or the export has gone. Ask for a new address at the export itself.'
    case 'job-not-interrupted': return 'This work was not broken off, so it is not started again. Ask for it anew where it belongs.'
    case 'export-needs-clearance': return 'A whole export holds everything, marked or not. It takes an account that may see TLP:RED.'
    case 'backtest-none': return 'Nobody has run this back-test here yet.'
    case 'condition-missing': return 'Say with If-Match which state you have seen (the ETag of what you read). Nothing was changed.'
    case 'translations-differ': return `There are ${problem.texts} texts and ${problem.translations} translations. Give one --translation for each --reason, in the same order, or none.`
    case 'account-unknown': case 'account-name-malformed': case 'account-name-taken': case 'last-administrator': case 'link-unusable': case 'password-refused':
    case 'sign-in-needed': case 'proof-needed': case 'password-wrong': case 'cross-site': case 'sign-in-refused': case 'sign-in-throttled': case 'second-factor-refused': case 'second-factor-state': case 'session-unknown': case 'passkey-refused':
    case 'token-unknown': case 'token-rights': case 'people-value': case 'audit-broken':
      return peopleProblemInEnglish(problem)
    case 'draft-unknown': return `The draft "${problem.draft}" is not there. Check the name, or start a new draft.`
    case 'draft-stale': return `Somebody has changed the draft since: you were working on revision ${problem.given}, and it is at ${problem.present.revision} now. Nothing of yours is lost; compare the two and choose by sentence.`
    case 'draft-closed': return `This draft is closed: it ${problem.state === 'done' ? 'became what it was written for' : 'was dropped'}. Start a new draft.`
    case 'draft-not-forward': return `This draft has not been put forward, so there is nothing to sign yet. Whoever writes it puts it forward first.`
    case 'draft-own': return `${problem.role} started this draft or put it forward, or has signed it already. Two pairs of eyes are those of two accounts: ask somebody else to sign.`
    case 'draft-unsigned': return `Nobody else has signed this draft yet. It needs a second signature first.`
    case 'level-draft-incomplete': return `A level cannot be put forward yet: ${problem.missing.map((each) => missingOfLevel[each]).join(' and ')} ${problem.missing.length === 1 && problem.missing[0] !== 'reasons' ? 'is' : 'are'} missing.`
    case 'level-changed': return `A level was set here since you looked (${problem.present === 'none' ? 'the earlier one was withdrawn' : problem.present}). Look at what stands now, then decide again.`
    case 'level-by-two': return `${problem.entry} was set by two accounts, and one does not take it back. Put another level forward; the new decision takes its place.`
    case 'evidence-fell': return `Evidence under this level no longer stands as it was: ${problem.ids.join(', ')}. Look at it first; then say that you have seen it, or send the level back.`
    case 'cancelled': return 'Stopped. What was not finished was not kept.'
  }
}

/** Why a key was not made, shown or used. */
const missingOfLevel = { step: 'the step', reasons: 'the reasons, which are needed also where the level stays,', review: 'the day of the next review' }

const refusedKey: Readonly<Record<Extract<Problem, { kind: 'key-refused' }>['what'], string>> = {
  'there-already': 'there is a key already, and it was left as it is. `peil key rotate` replaces it.',
  missing: 'there is no key. `peil key create` makes one.',
  unusable: 'this is no signing key, or it is damaged. Put back the copy that you keep elsewhere.',
  denied: 'the file cannot be read or written.',
  'no-address': 'the key is named after the address of the site. Set PEIL_ADDRESS first, such as https://peil.example.',
  'of-another-log': 'this key did not sign the log that is in the store. Put back the key that did.',
  'not-lost': 'this key is there, so it is not lost. Give `peil key rotate` without --lost, and it vouches for the next one.',
  'unusable-for-alerts': 'this is no RSA key for alerts, or it is damaged. Put back the copy that you keep elsewhere, or move it away and give `peil key create --alerts`.',
  'nothing-published': 'nothing was published with this key yet. Delete the file and create a new one.',
}

function invalidFieldInEnglish({ field, given, reason }: Extract<Problem, { kind: 'field-invalid' }>): string {
  switch (reason) {
    case 'form': return `"${given}" is no correction. Write a field and its value as value=160; value= takes the field away.`
    case 'unknown': return `A claim of this kind has no field "${field}". peil why CLAIM and docs/glossary.md name the fields.`
    case 'value': return `"${given}" cannot stand in the field ${field}.`
    case 'report': return `Of a report, published (day of publication), source, title and marking can be corrected, not "${field}". Its text stays as it is.`
    case 'person': return `The field ${field} cannot hold the name of a person. Name the office or the group.`
  }
}

const unreadableFile = {
  missing: 'there is no file of that name.',
  denied: 'you may not read it. Check its permissions.',
  directory: 'it is a folder. Give a file.',
  special: 'it is no ordinary file but a device or a pipe. Give a file, or - for standard input.',
  other: 'the system refuses. Check the disk and the name.',
} as const

/** Why no table can be read in a file, and what to do. */
function unreadableTable({ form, reason }: Extract<Problem, { kind: 'table-unreadable' }>): string {
  switch (reason) {
    case 'damaged': return `is a ${form} file that is damaged or broken off. Fetch it again.`
    case 'too-heavy': return `is a ${form} file that grows far too large when it is unpacked. Unpack it yourself and see what is in it.`
    case 'encrypted': return `is a ${form} file with a password. Unpack it and give the table.`
    case 'packed-twice': return `holds another packed file (${form}). Unpack it and give the table inside.`
    case 'binary': return 'is no table: it holds characters that belong in no text. Give a CSV file (or JSON of ACLED), packed as ZIP or GZIP if need be.'
    case 'other-form': return `is a file of the form ${form}, and Peil imports tables. Save it as CSV and give that file.`
  }
}

const unreadableDocument = {
  encrypted: 'it is locked with a password. Save it without one and give that file.',
  damaged: 'it is damaged or broken off. Fetch or save it again.',
  'no-text': 'it holds no text, only pictures of it, as a scan does. Have its text recognised first (OCR), or give the text.',
  'too-heavy': 'opening it takes more time or memory than Peil gives. Split it, or give the text.',
} as const

const exportRefused = {
  'not-empty': 'it holds something already. Name a folder that is not there yet.',
  'no-folder': 'a file of that name is in the way. Name a folder that is not there yet.',
  denied: 'you may not write there. Name another folder.',
} as const

const exportUnusable = {
  'no-manifest': 'is not there, so it is no export, or one that was never finished.',
  malformed: 'is not what Peil writes there.',
  newer: 'was written by a newer Peil. Update Peil first.',
  missing: 'is named by the manifest and is not there.',
  changed: 'is not what was written: its digest differs.',
  content: 'holds something else than the manifest says, or something that its table cannot hold.',
  'other-tables': 'is of tables that this Peil does not make. Use the Peil that wrote it.',
} as const

const outOfReach = {
  'other-user': 'it belongs to another user. Run Peil as that user, or name another folder with PEIL_DATA.',
  'server-barred': 'the account that its server runs as may no longer pass through the folders above it. Let it pass (chmod o+x); nothing was changed.',
  gone: 'it is no longer there. Put it back, or remove the file in the data folder that names it to begin an empty one.',
  password: 'the password file beside it is not the one that belongs to it. Put that one back.',
} as const

/** Codes of the system in words; what a program said stays as it was said. */
function noHome(reason: string): string {
  return { ENOTDIR: 'it is no folder', EACCES: 'you may not write there', EROFS: 'it may only be read' }[reason] ?? reason
}

const refusedAddress = {
  private: 'the address lies inside a private network, where Peil fetches nothing. Save the text and give the file.',
  scheme: 'Peil fetches http and https only.',
  status: 'the server gave no page. Check the address.',
  unreachable: 'the server does not answer. Try later, or save the text and give the file.',
  incomplete: 'the page broke off before it was whole. Try later, or save the text and give the file.',
  'too-long': 'the answer is too large. Save the text and give the file.',
} as const

const refusedWebhook = {
  malformed: 'it is no address of the web. Give one such as https://example.org/hook.',
  'not-https': 'Peil sends over https only.',
  password: 'a name or password stands in it, and would be kept here. The signature says who sends.',
  private: 'it lies inside a private network, where Peil sends nothing.',
} as const

function usageInEnglish(detail: UsageDetail): string {
  switch (detail.what) {
    case 'unknown-command': return `"${detail.given}" is not a command. peil --help lists them all.`
    case 'unknown-option': return `${detail.given} does not belong to ${detail.command}. See peil ${detail.command} --help.`
    case 'missing-argument': return `${detail.command} needs ${detail.name}. See peil ${detail.command} --help.`
    case 'unknown-value': return `"${detail.given}" is nothing for ${detail.option}. It takes ${detail.allowed.join(', ')}.`
    case 'missing-value': return `${detail.option} needs a value. See peil ${detail.command} --help.`
    case 'one-of-two': return `${detail.option} and ${detail.other} both name the place. Give one of them.`
    case 'too-many-arguments': return `${detail.command} was given more than it can use. See peil ${detail.command} --help.`
    case 'bad-choice': return `"${detail.given}" is none of the choices here: ${detail.choices}.`
    case 'bad-port': return `"${detail.given}" is not a port. Give a number from 1 to 65535, or 0 for any that is free.`
    case 'unknown-import-format': return `"${detail.given}" is not a format that can be imported. Choose ucdp-ged, acled, gtd, gdelt, csv or record.`
    case 'map-needed': return 'A csv needs a map of its columns: --map MAP.json. docs/methods/importing.md says what stands in it.'
    case 'bad-minutes': return `"${detail.given}" cannot be the time between two looks. Give ${detail.shortest} minutes or more: asking more often is not polite.`
    case 'bad-mail-setting': return detail.setting === 'PEIL_SMTP_URL'
      ? 'PEIL_SMTP_URL holds no address of a mail server. Give it one such as smtps://name:password@mail.example.org, with %40 for an @ in the password, and set PEIL_MAIL_FROM too.'
      : 'PEIL_MAIL_FROM holds no mail address. Give it the address that mail comes from, such as level@example.org, and set PEIL_SMTP_URL too.'
    case 'bad-port-setting': return 'PEIL_PORT holds no port. Give it a number from 1 to 65535, or 0 for any that is free, or use --port.'
  }
}

function megabytes(bytes: number): string {
  return new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 }).format(bytes / 1_000_000)
}

function count(value: number): string {
  return new Intl.NumberFormat('en-GB').format(value)
}

/** One mistake by itself, of several the first five, numbered. */
function sheetMistakesInEnglish(mistakes: readonly SheetMistake[]): string {
  const [first] = mistakes
  if (first !== undefined && mistakes.length === 1) return capitalised(sheetMistakeInEnglish(first))
  const numbered = mistakes.slice(0, 5).map((mistake, at) => `(${at + 1}) ${sheetMistakeInEnglish(mistake)}`)
  return `${count(mistakes.length)} things are wrong: ${numbered.join(' ')}${mistakes.length > 5 ? ' …' : ''}`
}

function sheetMistakeInEnglish(mistake: SheetMistake): string {
  switch (mistake.what) {
    case 'no-table': return 'it is no table of cells with commas or semicolons between.'
    case 'no-rows': return 'it has no rows.'
    case 'column-missing': return `column "${mistake.column}" is missing.`
    case 'repeated': return `row ${mistake.row} stands there more than once.`
    case 'cell': return `line ${mistake.line}: ${mistake.given === '' ? 'nothing' : `"${mistake.given}"`} cannot stand in column ${mistake.column}. ${sheetCells[mistake.column]}`
  }
}

/** What to do with what is too large. */
const smaller = {
  'report-file': 'Save the file with smaller pictures or in parts, or bring it in with `peil add` on the machine on which Peil runs.',
  dataset: 'Bring the file in with `peil import` on the machine on which Peil runs.',
  typed: 'Send less at a time.',
}

const sheetCells = {
  row: 'Give the row of the form.',
  driver: 'Give intent, capability, opportunity, resilience or none.',
  strength: 'Give a whole number from -3 to 3, and 0 with none.',
}

/** What is wrong with a map of columns and what to do, in English. */
export function mapMistakeInEnglish(mistake: MapMistake): string {
  switch (mistake.what) {
    case 'no-json': return 'it is no JSON.'
    case 'no-object': return `"${mistake.field || 'the map'}" must be an object: {…}.`
    case 'missing': return `"${mistake.field}" is missing or empty.`
    case 'unknown-field': return `"${mistake.field}" is no field. There are ${mistake.allowed.join(', ')}.`
    case 'bad-value': return `"${mistake.given}" cannot stand in "${mistake.field}". Give ${mistake.allowed.join(', ')}.`
    case 'bad-id': return `"${mistake.given}" cannot be the id of a dataset. Give 2 to 40 small letters, digits and hyphens, beginning with a letter, and no name that Peil uses itself.`
  }
}

function levelFileMistakeInEnglish(mistake: LevelFileMistake): string {
  switch (mistake.what) {
    case 'no-json': return 'it is no JSON object.'
    case 'missing': return `"${mistake.field}" is missing or empty.`
    case 'number': return `"${mistake.field}" is ${mistake.given}. Give ${mistake.from === mistake.to ? mistake.from : `a ${mistake.whole ? 'whole ' : ''}number from ${mistake.from} to ${mistake.to}`}.`
    case 'count': return `"${mistake.field}" must be a list of ${mistake.count}.`
    case 'choice': return `"${mistake.field}" is ${mistake.given}. Give ${mistake.allowed.join(', ')}.`
    case 'sum': return `"${mistake.field}" adds up to ${count(mistake.given)}. Probabilities add up to 1.`
    case 'not-rising': return `"${mistake.field}" must rise from each number to the next.`
    case 'not-monotone': return `"${mistake.field}" goes the wrong way: more threat or opportunity never gives a lower outcome, more resilience never a higher one, and a higher outcome never a lower step.`
  }
}

/** The first ten of a list that may be long. */
function someOf(names: readonly string[]): string {
  return names.length > 10 ? `${names.slice(0, 10).join(', ')} … (${names.length})` : names.join(', ')
}

/** A day or an instant as people write the day. */
function dayOf(time: string): string {
  return formatDay('en', time.slice(0, 10))
}
