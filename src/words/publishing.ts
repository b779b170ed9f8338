import type { Finding, Language } from '../core/index.ts'
import { formatDay, formatNumber } from './format.ts'

interface PublishingWords {
  readonly published: (edition: { readonly id: string; readonly last: string; readonly isNew: boolean }) => string
  readonly written: (site: { readonly folder: string; readonly written: number; readonly kept: number }) => string
  /** Told to the operator alone: the site works without. */
  readonly noContact: string
  readonly keyMade: (key: { readonly verifier: string; readonly path: string }) => string
  readonly keyRotated: (key: { readonly verifier: string; readonly path: string }) => string
  readonly keyReplaced: (key: { readonly verifier: string; readonly path: string }) => string
  readonly alertKeyMade: (key: { readonly pem: string; readonly path: string }) => string
  readonly finding: (finding: Finding) => string
  readonly verdict: (faults: number) => string
}

/** What publishing and verifying say when they are done. */
export const publishingWords: Readonly<Record<Language, PublishingWords>> = {
  nl: {
    published: ({ id, last, isNew }) => (isNew ? `Gepubliceerd: ${id}, het beeld van ${formatDay('nl', last)}.` : `Er is niets veranderd sinds ${id}; er is geen nieuwe uitgave gemaakt.`),
    written: ({ folder, written, kept }) => `${folder}: ${formatNumber('nl', written)} bestanden geschreven, ${formatNumber('nl', kept)} waren al zo.`,
    noContact: 'PEIL_CONTACT is niet ingesteld: de site zegt niet waar iemand om een verbetering kan vragen.',
    keyMade: ({ verifier, path }) => `${verifier}\n\nDit is de openbare sleutel: maak haar bekend langs een andere weg dan de site. De geheime helft staat in ${path}; bewaar er elders een kopie van, want zonder haar is het log niet voort te zetten.`,
    keyRotated: ({ verifier, path }) => `${verifier}\n\nDit is de nieuwe openbare sleutel. De oude heeft dat in het log ondertekend, dus wie haar heeft kan blijven controleren. De geheime helft staat in ${path}; vervang ook uw kopie. Publiceer nu opnieuw, zodat de site het ook zegt.`,
    keyReplaced: ({ verifier, path }) => `${verifier}\n\nDit is de nieuwe openbare sleutel. De oude is kwijt en heeft dat niet ondertekend: wie met de oude controleert, krijgt een fout te zien tot hij deze heeft. Maak haar dus bekend langs een andere weg dan de site, en zeg waarom. De geheime helft staat in ${path}; bewaar er elders een kopie van. Publiceer nu opnieuw.`,
    alertKeyMade: ({ pem, path }) => `${pem}\nDit is de openbare sleutel voor alerts: vanaf de volgende publicatie staat zij als alerts/key.pem op de site. Maak haar ook bekend langs een andere weg. De geheime helft staat in ${path}; bewaar er elders een kopie van.`,
    finding: findingInDutch,
    verdict: (faults) => (faults === 0 ? 'Alles klopt.' : `Niet alles klopt: ${formatNumber('nl', faults)} ${faults === 1 ? 'fout' : 'fouten'}.`),
  },
  en: {
    published: ({ id, last, isNew }) => (isNew ? `Published: ${id}, the picture of ${formatDay('en', last)}.` : `Nothing has changed since ${id}; no new edition was made.`),
    written: ({ folder, written, kept }) => `${folder}: ${formatNumber('en', written)} files written, ${formatNumber('en', kept)} were as they are already.`,
    noContact: 'PEIL_CONTACT is not set: the site does not say where anybody can ask for a correction.',
    keyMade: ({ verifier, path }) => `${verifier}\n\nThis is the public key: make it known by another road than the site. The secret half is in ${path}; keep a copy of it elsewhere, for without it the log cannot go on.`,
    keyRotated: ({ verifier, path }) => `${verifier}\n\nThis is the new public key. The old one has signed that in the log, so whoever has the old one can go on checking. The secret half is in ${path}; replace your copy too. Publish again now, so that the site says so as well.`,
    keyReplaced: ({ verifier, path }) => `${verifier}\n\nThis is the new public key. The old one is lost and has not signed that: whoever checks with the old one is shown a fault until they have this one. So make it known by another road than the site, and say why. The secret half is in ${path}; keep a copy of it elsewhere. Publish again now.`,
    alertKeyMade: ({ pem, path }) => `${pem}\nThis is the public key for alerts: from the next publication it is on the site as alerts/key.pem. Make it known by another road too. The secret half is in ${path}; keep a copy of it elsewhere.`,
    finding: findingInEnglish,
    verdict: (faults) => (faults === 0 ? 'Everything holds.' : `Not everything holds: ${formatNumber('en', faults)} ${faults === 1 ? 'fault' : 'faults'}.`),
  },
}

function findingInDutch(finding: Finding): string {
  switch (finding.kind) {
    case 'signed': return `Het controlepunt is ondertekend met ${finding.key}; stukken: ${formatNumber('nl', finding.size)}.`
    case 'root': return 'De stukken in het log zijn die waarvoor is getekend.'
    case 'entry': return finding.files === 0 ? `Stuk ${finding.index}, ${finding.id}: klopt.` : `Stuk ${finding.index}, ${finding.id}: klopt, met ${finding.files} ${finding.files === 1 ? 'bestand' : 'bestanden'}.`
    case 'key-follows': return `Stuk ${finding.index}: de sleutel ${finding.key} volgt op de vorige, die dat ondertekende.`
    case 'since': return `Het log begint met wat het was bij het bewaarde controlepunt; stukken toen: ${formatNumber('nl', finding.size)}, nu: ${formatNumber('nl', finding.now)}.`
    case 'file-proven': return `${finding.path} hoort bij ${finding.id}, stuk ${finding.index} van het log.`
    case 'wrong-checkpoint': return { missing: 'Er is geen log/checkpoint.', malformed: 'log/checkpoint is geen controlepunt.', 'other-log': 'Het controlepunt is van een ander log dan dat van de sleutel.', unsigned: 'Het controlepunt is niet ondertekend met de sleutel, of met een die daarop volgt.' }[finding.what]
    case 'wrong-root': return 'De stukken in het log zijn niet die waarvoor is getekend: er is iets veranderd, weggelaten of van plaats gewisseld.'
    case 'wrong-log-file': return `${finding.path} ${finding.what === 'missing' ? 'ontbreekt' : 'is veranderd'}.`
    case 'wrong-entry': return `Stuk ${finding.index}: ${{ unreadable: 'is niet te lezen.', number: 'heeft niet het nummer dat volgt.', moment: 'is van eerder dan het stuk ervoor.', corrects: 'spreekt van een stuk dat er niet voor staat.', digest: 'noemt zijn uitgave niet bij haar controlegetal.', path: 'noemt een bestand buiten zijn map.' }[finding.what]}`
    case 'wrong-file': return `${finding.path} van ${finding.id} ${finding.what === 'missing' ? 'ontbreekt' : 'is veranderd'}.`
    case 'wrong-key': return `Stuk ${finding.index}: een nieuwe sleutel die niet door de vorige is ondertekend.`
    case 'wrong-since': return { malformed: 'Het bewaarde controlepunt is er geen.', unsigned: 'Het bewaarde controlepunt is niet van dit log, of niet ondertekend met een van zijn sleutels.', longer: `Het log is korter dan het was, dus er is iets weggelaten; stukken toen: ${formatNumber('nl', finding.size)}, nu: ${formatNumber('nl', finding.now)}.`, rewritten: 'Wat er bij het bewaarde controlepunt in het log stond, is niet meer wat het was.' }[finding.what]
    case 'wrong-proof': return `${finding.path}: ${{ missing: 'het bewijs ernaast (edition.tlog-proof) ontbreekt.', malformed: 'het bewijs is er geen.', unsigned: 'het bewijs is niet met deze sleutel ondertekend.', 'not-in-log': 'het bewijs wijst niet naar het log waarvoor is getekend.', 'other-file': 'het bewijs is van iets anders, of het bestand is veranderd.' }[finding.what]}`
  }
}

function findingInEnglish(finding: Finding): string {
  switch (finding.kind) {
    case 'signed': return `The checkpoint is signed by ${finding.key}; entries: ${formatNumber('en', finding.size)}.`
    case 'root': return 'The entries in the log are those that were signed for.'
    case 'entry': return finding.files === 0 ? `Entry ${finding.index}, ${finding.id}: holds.` : `Entry ${finding.index}, ${finding.id}: holds, with ${finding.files} ${finding.files === 1 ? 'file' : 'files'}.`
    case 'key-follows': return `Entry ${finding.index}: the key ${finding.key} follows the one before, which signed that.`
    case 'since': return `The log begins with what it was at the checkpoint that was kept; entries then: ${formatNumber('en', finding.size)}, now: ${formatNumber('en', finding.now)}.`
    case 'file-proven': return `${finding.path} belongs to ${finding.id}, entry ${finding.index} of the log.`
    case 'wrong-checkpoint': return { missing: 'There is no log/checkpoint.', malformed: 'log/checkpoint is no checkpoint.', 'other-log': 'The checkpoint is of another log than that of the key.', unsigned: 'The checkpoint is not signed by the key, or by one that follows it.' }[finding.what]
    case 'wrong-root': return 'The entries in the log are not those that were signed for: something was changed, left out or moved.'
    case 'wrong-log-file': return `${finding.path} ${finding.what === 'missing' ? 'is missing' : 'was changed'}.`
    case 'wrong-entry': return `Entry ${finding.index}: ${{ unreadable: 'cannot be read.', number: 'does not have the number that follows.', moment: 'is of an earlier moment than the one before it.', corrects: 'speaks of an entry that does not stand before it.', digest: 'does not name its edition by its digest.', path: 'names a file outside its folder.' }[finding.what]}`
    case 'wrong-file': return `${finding.path} of ${finding.id} ${finding.what === 'missing' ? 'is missing' : 'was changed'}.`
    case 'wrong-key': return `Entry ${finding.index}: a new key that the one before has not signed.`
    case 'wrong-since': return { malformed: 'The checkpoint that was kept is none.', unsigned: 'The checkpoint that was kept is not of this log, or not signed by one of its keys.', longer: `The log is shorter than it was, so something was left out; entries then: ${formatNumber('en', finding.size)}, now: ${formatNumber('en', finding.now)}.`, rewritten: 'What the log held at the checkpoint that was kept is no longer what it was.' }[finding.what]
    case 'wrong-proof': return `${finding.path}: ${{ missing: 'the proof beside it (edition.tlog-proof) is missing.', malformed: 'the proof is none.', unsigned: 'the proof is not signed by this key.', 'not-in-log': 'the proof does not lead to the log that was signed for.', 'other-file': 'the proof is of something else, or the file was changed.' }[finding.what]}`
  }
}
