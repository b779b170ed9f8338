import type { Language } from '../../core/index.ts'

/** Terms of the field that are explained where they stand. */
export const terms = ['claim', 'origin', 'reliability', 'confidence', 'marking', 'as-of', 'driver', 'indicator', 'judgement', 'hypothesis', 'assumption', 'proposal', 'trigger', 'flag', 'retraction', 'edition', 'warning', 'second', 'nat', 'i2'] as const
export type Term = (typeof terms)[number]

export interface TermLine {
  readonly name: string
  readonly line: string
}

/** One line each, as the glossary has it for whoever writes code: docs/glossary.md. */
export const termLines: Readonly<Record<Language, Readonly<Record<Term, TermLine>>>> = {
  nl: {
    claim: { name: 'bewering', line: 'Wat een bericht zegt over één ding, met de letterlijke passage erbij.' },
    origin: { name: 'oorsprong', line: 'Berichten die van elkaar overschrijven, tellen samen als één oorsprong.' },
    reliability: { name: 'betrouwbaarheid', line: 'Van A (geheel betrouwbaar) tot E (onbetrouwbaar); F is niet te beoordelen.' },
    confidence: { name: 'zekerheid', line: 'Hoe zeker het is dat de lezer de tekst goed leest; niet hoe waar het is.' },
    marking: { name: 'markering', line: 'Tot wie iets mag gaan (TLP 2.0), van vrij tot alleen genoemde personen.' },
    'as-of': { name: 'zoals bekend op', line: 'Alleen wat op die dag bekend was; wat later bekend werd, telt niet mee.' },
    driver: { name: 'factor', line: 'Wat de dreiging groter of kleiner maakt, met het bewijs erbij.' },
    indicator: { name: 'indicator', line: 'Een getal dat elke keer op dezelfde manier wordt gemeten, met wat het niet ziet.' },
    judgement: { name: 'oordeel', line: 'Een kans die een analist geeft voordat die de oordelen van anderen ziet.' },
    hypothesis: { name: 'hypothese', line: 'Een mogelijke verklaring, die naast andere wordt gehouden.' },
    assumption: { name: 'aanname', line: 'Iets dat waar moet zijn, wil de conclusie kloppen.' },
    proposal: { name: 'voorstel', line: 'Het niveau dat de regels geven. Alleen een mens stelt een niveau vast.' },
    trigger: { name: 'aanleiding', line: 'Wat er gebeurd moet zijn voor de hoogste trede, en wie dat meldde.' },
    flag: { name: 'vlag', line: 'Een teken dat iets rust op bewijs dat is ingetrokken of verbeterd.' },
    retraction: { name: 'intrekking', line: 'Bewijs telt niet meer mee vanaf een dag; beelden van eerder houden het.' },
    edition: { name: 'uitgave', line: 'Een dreigingsbeeld zoals het op een dag is gepubliceerd, en zo blijft.' },
    warning: { name: 'waarschuwing', line: 'Een gebeurtenis met een kans en een termijn, en een regel voor de uitkomst.' },
    second: { name: 'tweede handtekening', line: 'Iemand anders dan de schrijver heeft het gelezen en tekent mee.' },
    nat: { name: 'nat', line: 'Maat voor de kracht van bewijs: 0,7 nat maakt het een tegenover het ander twee keer zo waarschijnlijk, 2,3 nat tien keer; onder nul is het andersom.' },
    i2: { name: 'I²', line: 'Het deel van de verschillen tussen de cijfers dat afronding niet verklaart: 0 is niets, 1 is alles.' },
  },
  en: {
    claim: { name: 'claim', line: 'What a report says of one thing, with the passage in its own words.' },
    origin: { name: 'origin', line: 'Reports that copy from each other count together as one origin.' },
    reliability: { name: 'reliability', line: 'From A (completely reliable) to E (unreliable); F cannot be judged.' },
    confidence: { name: 'confidence', line: 'How sure it is that the reader reads the text rightly; not how true it is.' },
    marking: { name: 'marking', line: 'How far something may travel (TLP 2.0), from everybody to named persons only.' },
    'as-of': { name: 'as known on', line: 'Only what was known by that day; what became known later does not count.' },
    driver: { name: 'driver', line: 'What makes the threat larger or smaller, with its evidence.' },
    indicator: { name: 'indicator', line: 'A number that is measured the same way each time, with what it cannot see.' },
    judgement: { name: 'judgement', line: 'A probability that an analyst gives before seeing those of others.' },
    hypothesis: { name: 'hypothesis', line: 'A possible explanation, held beside others.' },
    assumption: { name: 'assumption', line: 'Something that has to be true for the conclusion to hold.' },
    proposal: { name: 'proposal', line: 'The level that the rules give. Only a person sets a level.' },
    trigger: { name: 'trigger', line: 'What must have happened for the highest step, and who reported it.' },
    flag: { name: 'flag', line: 'A mark that something rests on evidence that was withdrawn or corrected.' },
    retraction: { name: 'retraction', line: 'Evidence no longer counts from a day on; earlier pictures keep it.' },
    edition: { name: 'edition', line: 'A threat picture as it was published on a day, and stays.' },
    warning: { name: 'warning', line: 'An event with a probability and a horizon, and a rule for its outcome.' },
    second: { name: 'second signature', line: 'Somebody other than the author has read it and signs too.' },
    nat: { name: 'nat', line: 'A measure of how strong evidence is: 0.7 nats make one thing twice as likely against the other, 2.3 nats ten times; below zero it is the other way round.' },
    i2: { name: 'I²', line: 'The part of the differences between the figures that rounding does not explain: 0 is none of it, 1 is all.' },
  },
}
