import type { Language, PreflightReason } from '../core/index.ts'
import { formatMarking } from './format-marking.ts'
import { formatDay } from './format.ts'

/** One thing that stands between a picture and its publication, with what to do about it. */
export function preflightLine(language: Language, reason: PreflightReason): string {
  return language === 'nl' ? inDutch(reason) : inEnglish(reason)
}

/** How the same is mended on the command line, where that takes a word that has to be known. */
export function preflightCommand(language: Language, reason: PreflightReason): string | undefined {
  const command = commandOf(reason)
  return command === undefined ? undefined : `${language === 'nl' ? 'Op de opdrachtregel' : 'On the command line'}: ${command}`
}

function commandOf(reason: PreflightReason): string | undefined {
  switch (reason.what) {
    case 'translation': return '--translation'
    case 'flag': return `peil why ${reason.flag}, peil flags close ${reason.flag}`
    case 'unreviewed': return 'peil correct, peil publish --accept-unreviewed'
    case 'day-passed': return '--corrects'
    default: return undefined
  }
}

function inDutch(reason: PreflightReason): string {
  switch (reason.what) {
    case 'setting': return `${reason.setting} is niet ingesteld.`
    case 'setting-unusable': return `${reason.setting} is ${reason.given}; dat is ${reason.setting === 'PEIL_CONTACT' ? 'geen mailadres en geen adres dat met https:// begint' : 'geen adres dat met https:// begint'}.`
    case 'key': return `${reason.path}: ${{ missing: 'er is geen sleutel; peil key create maakt er een.', unusable: 'dit is geen sleutel om mee te ondertekenen.', 'of-another-log': 'deze sleutel heeft het log tot nu toe niet ondertekend.', lost: 'de sleutel die het log tot nu toe ondertekende is er niet. Zet de kopie terug die u elders bewaart; is die er niet, geef dan peil key rotate --lost met de openbare sleutel.' }[reason.state]}`
    case 'alert-key': return `${reason.path}: ${{ missing: 'er is geen sleutel voor alerts; peil key create --alerts maakt er een.', unusable: 'dit is geen RSA-sleutel voor alerts.' }[reason.state]}`
    case 'no-evidence': return `De zin ${reason.statement} rust op bewijs en opent op niets.`
    case 'translation': return `“${reason.written}” (${reason.of}) ontbreekt in het ${reason.missing === 'nl' ? 'Nederlands' : 'Engels'}. Geef het ook in die taal; wat al is vastgelegd, legt u daarmee opnieuw vast.`
    case 'translation-older': return `“${reason.written}” (${reason.of}): de ${reason.older === 'nl' ? 'Nederlandse' : 'Engelse'} tekst is ouder dan de andere. Lees de twee naast elkaar, en zeg dat zij hetzelfde zeggen.`
    case 'contradicted': return `“${reason.quote}” (${reason.of}) wordt door het bewijs weersproken. Pas de zin aan, of verbeter het bewijs.`
    case 'person': return `De ${reason.language === 'nl' ? 'Nederlandse' : 'Engelse'} tekst van ${reason.of} lijkt een persoon te noemen. Een uitgave noemt geen personen: schrijf een functie of een groep.`
    case 'withdrawn': return `${reason.entry} steunt op ${reason.evidence}, en dat is ingetrokken.`
    case 'flag': return `${reason.flag} op ${reason.subject} staat nog open. Kijk waarom, en doe haar af.`
    case 'closed': return 'Er staat iets in de weg dat boven uw machtiging ligt. Vraag iemand met een hogere machtiging.'
    case 'marking': return `${reason.entry} steunt op ${reason.report}, dat ${formatMarking(reason.marking)} is en niet voor iedereen.`
    case 'licence': return `${reason.entry} steunt op ${reason.of}; de licentie staat publiceren niet toe (${reason.licence || 'nog niet bekend'}).`
    case 'unreviewed': return `Geen mens heeft gekeken naar ${count(reason.claims, 'nl')} waarop zinnen rusten (${firstOf(reason.claims, 'nl')}). Kijk ernaar en verbeter ze waar nodig, of publiceer ook zonder dat: het log zegt dan hoeveel het er zijn.`
    case 'day-passed': return `${reason.edition} gaat al over de dagen tot en met ${formatDay('nl', reason.last)}; een eerder beeld kan alleen als rechtzetting.`
    case 'corrects': return `Er is geen uitgave ${reason.edition} van dit land om recht te zetten.`
  }
}

function inEnglish(reason: PreflightReason): string {
  switch (reason.what) {
    case 'setting': return `${reason.setting} is not set.`
    case 'setting-unusable': return `${reason.setting} is ${reason.given}, which is ${reason.setting === 'PEIL_CONTACT' ? 'neither a mail address nor an address that starts with https://' : 'no address that starts with https://'}.`
    case 'key': return `${reason.path}: ${{ missing: 'there is no key; peil key create makes one.', unusable: 'this is no signing key.', 'of-another-log': 'this key is not the one that has signed the log until now.', lost: 'the key that has signed the log until now is not there. Put back the copy that you keep elsewhere; where there is none, give peil key rotate --lost with the public key.' }[reason.state]}`
    case 'alert-key': return `${reason.path}: ${{ missing: 'there is no key for alerts; peil key create --alerts makes one.', unusable: 'this is no RSA key for alerts.' }[reason.state]}`
    case 'no-evidence': return `The sentence ${reason.statement} rests on evidence, and opens on none.`
    case 'translation': return `“${reason.written}” (${reason.of}) is missing in ${reason.missing === 'nl' ? 'Dutch' : 'English'}. Give it in that language too; what is on record already, you put on record again with it.`
    case 'translation-older': return `“${reason.written}” (${reason.of}): the ${reason.older === 'nl' ? 'Dutch' : 'English'} text is older than the other one. Read the two side by side, and say that they say the same.`
    case 'contradicted': return `“${reason.quote}” (${reason.of}) is contradicted by the evidence. Change the sentence, or correct the evidence.`
    case 'person': return `The ${reason.language === 'nl' ? 'Dutch' : 'English'} text of ${reason.of} seems to name a person. An edition names no persons: write an office or a group.`
    case 'withdrawn': return `${reason.entry} leans on ${reason.evidence}, which was withdrawn.`
    case 'flag': return `${reason.flag} on ${reason.subject} is still open. See why, and close it.`
    case 'closed': return 'Something above your clearance stands in the way. Ask somebody with a higher clearance.'
    case 'marking': return `${reason.entry} leans on ${reason.report}, which is ${formatMarking(reason.marking)} and not for everybody.`
    case 'licence': return `${reason.entry} leans on ${reason.of}, whose licence does not allow publication (${reason.licence || 'not known yet'}).`
    case 'unreviewed': return `Nobody has looked at ${count(reason.claims, 'en')} that sentences rest on (${firstOf(reason.claims, 'en')}). Look at them and correct them where needed, or publish all the same: the log then says how many there are.`
    case 'day-passed': return `${reason.edition} speaks of the days up to ${formatDay('en', reason.last)} already; an earlier picture can only be a correction.`
    case 'corrects': return `There is no edition ${reason.edition} of this country to put right.`
  }
}

function count(claims: readonly string[], language: Language): string {
  const [one, more] = language === 'nl' ? ['bewering', 'beweringen'] : ['claim', 'claims']
  return `${claims.length} ${claims.length === 1 ? one : more}`
}

function firstOf(claims: readonly string[], language: Language): string {
  const rest = claims.length - 3
  return `${claims.slice(0, 3).join(', ')}${rest > 0 ? (language === 'nl' ? ` en nog ${rest}` : ` and ${rest} more`) : ''}`
}
