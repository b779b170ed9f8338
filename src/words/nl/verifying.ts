import { formatNumber } from '../format.ts'
import type { VerifyingWords } from '../verifying.ts'

export const dutchVerifying: VerifyingWords = {
  title: 'Controleer deze site',
  about: 'Controleer in uw eigen browser dat geen uitgave is veranderd of weggelaten.',
  lead: 'Een uitgave mag na verschijnen niet meer veranderen. Op deze pagina gaat uw eigen browser na of dat klopt, met alleen de openbare bestanden van deze site en een openbare sleutel.',
  checked: 'Wat uw browser nagaat',
  checks: [
    'Het logboek is ondertekend met de sleutel die u opgeeft.',
    'In het logboek is niets veranderd, weggelaten of van plaats gewisseld.',
    'Elk bestand van elke uitgave is nog precies wat het was toen zij verscheen.',
    'Bewaarde u eerder een controlepunt: het logboek begint nog met wat er toen in stond.',
  ],
  check: 'Controleren',
  needsScript: 'Dit deel van de pagina werkt alleen met JavaScript. Staat het bij u uit, of wilt u het uit laten, gebruik dan het programma hieronder.',
  key: 'Openbare sleutel',
  keyHelp: 'Plak de sleutel die u langs een andere weg van de uitgever kreeg, bijvoorbeeld op papier of van een andere site.',
  ownKey: 'Neem de sleutel van deze site',
  ownKeyCaution: 'Let op: de sleutel van de site zelf bewijst minder. Wie de hele site kan vervangen, kan ook de sleutel vervangen.',
  since: 'Eerder controlepunt (mag leeg blijven)',
  sinceHelp: 'Plak het controlepunt dat u na een vorige controle bewaarde. Zo ziet u ook of er aan het eind iets is weggelaten.',
  begin: 'Controleer nu',
  stop: 'Stop',
  progress: (done, all) => `${formatNumber('nl', done)} van ${formatNumber('nl', all)} bestanden opgehaald`,
  stopped: 'Gestopt. Er is geen uitkomst.',
  notKey: 'Dit is geen openbare sleutel. Een sleutel ziet eruit als naam+8 tekens+44 tekens, op één regel. Plak hem opnieuw.',
  notFetched: (path) => `${path} kon niet worden opgehaald. Er is geen uitkomst: of de site klopt, is niet bekend. Probeer het later opnieuw.`,
  notSecure: 'Uw browser controleert geen handtekeningen op een pagina die zonder https is geopend. Open deze pagina via https, of gebruik het programma hieronder.',
  noEd25519: 'Uw browser kan handtekeningen van de soort Ed25519 niet controleren. Gebruik een nieuwere browser, of het programma hieronder.',
  holds: ({ entries, editions, files }) => `Alles klopt: ${counted(entries, 'stuk', 'stukken')} in het logboek, ${counted(editions, 'uitgave', 'uitgaven')}, ${counted(files, 'bestand', 'bestanden')}. Niets daarvan is veranderd sinds het verscheen.`,
  holdsSince: 'Ook wat er bij uw bewaarde controlepunt in stond, staat er nog.',
  heldSinceNothing: 'Of er aan het eind iets is weggelaten, is niet nagegaan: daarvoor is een eerder controlepunt nodig.',
  byOwnKey: 'U gebruikte de sleutel van de site zelf. Dit toont dat de site bij zichzelf past, niet dat zij van de uitgever is.',
  fails: (faults) => `Niet alles klopt: ${counted(faults, 'fout', 'fouten')}.`,
  whatToDo: 'Werd de site net bijgewerkt, probeer het dan over enkele minuten opnieuw. Blijft de fout, vertrouw dan niet op wat u hier leest en vraag de uitgever om uitleg.',
  allFindings: (count) => `Alles wat is nagegaan (${formatNumber('nl', count)})`,
  keep: 'Bewaar dit controlepunt',
  keepHelp: 'Kopieer deze tekst en bewaar haar buiten deze site. Plak haar hierboven als u weer controleert.',
  otherwise: 'Met een programma van elders',
  otherwiseWhy: 'Een site die niet klopt, kan ook deze pagina veranderen. Zekerder is een programma dat u ergens anders vandaan haalt. Het doet dezelfde controle:',
  otherwiseKey: 'De sleutel staat ook op deze site:',
  limits: 'Wat dit niet bewijst',
  limitItems: [
    'Een handtekening zegt wie iets heeft gepubliceerd en dat het daarna niet is veranderd. Zij zegt niet dat het waar is.',
    'Een site waarvan het laatste stuk is weggelaten, lijkt op een oudere site. Dat ziet alleen wie een later controlepunt bewaarde.',
    'Pagina’s die met elke uitgave veranderen, zoals de voorpagina, staan niet in het logboek.',
  ],
}

function counted(count: number, one: string, more: string): string {
  return `${formatNumber('nl', count)} ${count === 1 ? one : more}`
}
