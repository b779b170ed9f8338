import type { Language } from '../../src/core/index.ts'

/** Parts of sentences, written for this bench; `{name}` stands for one of the words of that list. */
export interface SentenceParts {
  readonly words: Readonly<Record<string, readonly string[]>>
  /** What news is mostly made of. */
  readonly ordinary: readonly string[]
  /** Sentences that say something that the reader claims. */
  readonly claims: readonly string[]
}

export const sentenceParts: Readonly<Record<Language, SentenceParts>> = {
  nl: {
    words: {
      place: ['Amsterdam', 'Utrecht', 'Rotterdam', 'Breda', 'Antwerpen', 'Brussel', 'Parijs', 'Berlijn', 'Zwolle', 'Leeuwarden', 'Arnhem', 'Tilburg', 'Gent', 'Keulen', 'Groningen', 'Eindhoven'],
      who: ['de gemeente', 'het ministerie', 'een woordvoerder', 'de schooldirectie', 'het bestuur', 'de ondernemersvereniging', 'de buurtvereniging', 'de provincie', 'het ziekenhuis', 'de vervoerder'],
      thing: ['de nieuwe brug', 'het plein', 'de begroting', 'het zwembad', 'de markthal', 'het fietspad', 'de bibliotheek', 'het stationsgebied', 'de dijk', 'het sportpark'],
      when: ['vorige week', 'maandag', 'dinsdag', 'donderdag', 'in januari', 'dit voorjaar', 'in de zomer', 'aan het eind van het jaar', 'gisteren'],
      what: ['meer overleg', 'een ruimer budget', 'een ander plan', 'nieuwe afspraken', 'een onderzoek', 'een rustiger verloop', 'langere openingstijden', 'een betere verlichting'],
      office: ['de NCTV', 'de AIVD', 'het OM', 'de politie', 'de minister'],
      month: ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'],
    },
    ordinary: [
      'In {place} wil {who} {when} beginnen met het werk aan {thing}, al is nog niet iedereen daarvan overtuigd.',
      'Volgens {who} kost {thing} ongeveer {n} duizend euro, en dat is meer dan eerder was begroot.',
      'Bewoners vroegen {when} om {what}, maar {who} wil eerst de uitkomst van het overleg afwachten.',
      'Het is niet voor het eerst dat {thing} in {place} op weerstand stuit.',
      'De vergadering in {place} trok {n} bezoekers, die vooral wilden weten wat er met {thing} gebeurt.',
      '{who2} laat weten dat er {when} een brief komt waarin de gevolgen voor de omgeving worden uitgelegd.',
      'Wie in {place} woont, merkt daar voorlopig weinig van, want de plannen voor {thing} liggen nog op tafel.',
      'Over {what} wordt al jaren gesproken, zonder dat het tot een besluit kwam.',
      'Tot die tijd blijft {thing} in gebruik zoals het is, met enige hinder voor het verkeer naar {place}.',
      'De kosten worden gedeeld met {place}, dat eerder al {n} procent voor zijn rekening nam.',
      'Een lezer uit {place} schrijft dat {what} vooral voor ouderen van belang is.',
      'Ook de weersverwachting speelt mee: bij veel regen kan {thing} pas later open.',
    ],
    claims: [
      'Het dreigingsniveau blijft {level} op een schaal van 5, aldus {office}.',
      'Volgens {office} zijn er {when} {n} personen uitgereisd naar Syrië en Irak.',
      'Bij een aanslag in {place} op {d} {month} {year} vielen {k} doden en {n} gewonden.',
      '{office2} waarschuwt dat jihadistische netwerken ook na de zomer een dreiging vormen.',
      'In {place} zijn op {d} {month} {year} {k} mannen aangehouden op verdenking van het voorbereiden van een aanslag.',
      'De rechtbank in {place} veroordeelde {when} een man tot {k} jaar cel voor deelname aan een terroristische organisatie.',
      'Er zijn geen concrete aanwijzingen voor een aanslag in Nederland, zegt {office}.',
      'Ongeveer {n} Nederlanders zijn nog in het strijdgebied, meldt {office}.',
      'Het aantal uitreizigers nam {when} verder af, schrijft {office}.',
      'Een aanslag in Nederland is voorstelbaar, stelt {office} in een nieuwe analyse.',
    ],
  },
  en: {
    words: {
      place: ['London', 'Manchester', 'Leeds', 'Bristol', 'Glasgow', 'Cardiff', 'Paris', 'Brussels', 'Berlin', 'Copenhagen', 'Stockholm', 'Dublin', 'Birmingham', 'Madrid', 'Vienna', 'Oslo'],
      who: ['the council', 'the ministry', 'a spokeswoman', 'the school board', 'the harbour authority', 'the traders', 'the residents', 'the county', 'the hospital', 'the bus company'],
      thing: ['the new bridge', 'the square', 'the budget', 'the swimming pool', 'the market hall', 'the cycle path', 'the library', 'the station quarter', 'the sea wall', 'the sports park'],
      when: ['last week', 'on Monday', 'on Tuesday', 'on Thursday', 'in January', 'this spring', 'in summer', 'at the end of the year', 'yesterday'],
      what: ['more talks', 'a larger budget', 'another plan', 'new agreements', 'an inquiry', 'longer opening hours', 'better lighting', 'a slower pace'],
      office: ['MI5', 'the police', 'the Home Secretary', 'Europol', 'prosecutors'],
      month: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
    },
    ordinary: [
      'In {place}, {who} hopes to begin work on {thing} {when}, though not everybody is convinced that it is needed.',
      'According to {who}, {thing} will cost some {n} thousand pounds, which is more than was planned before.',
      'Residents asked {when} for {what}, but {who} first wants to see what the talks bring.',
      'It is not the first time that {thing} has met with doubts in {place}.',
      'The meeting in {place} drew {n} visitors, most of whom wanted to know what would become of {thing}.',
      '{who2} says that a letter will follow {when} to explain what changes for the neighbourhood.',
      'People who live in {place} will notice little of it for now, because the plans for {thing} are still on the table.',
      'There has been talk of {what} for years, and no decision was ever taken.',
      'Until then {thing} stays in use as it is, with some delay for traffic to {place}.',
      'The costs are shared with {place}, which had already paid {n} per cent of them.',
      'A reader from {place} writes that {what} matters most to older people.',
      'The weather counts as well: with much rain {thing} may open later than was hoped.',
    ],
    claims: [
      'The national threat level remains substantial, {office} said {when}.',
      'About {n} people have travelled to Syria and Iraq, according to {office}.',
      'An attack in {place} on {d} {month} {year} killed {k} people and injured {n} others.',
      '{office2} warned that extremist networks remain a threat after the summer.',
      'Police arrested {k} men in {place} on {d} {month} {year} on suspicion of planning an attack.',
      'A court in {place} sentenced a man to {k} years in prison {when} for membership of a terrorist organisation.',
      'There is no specific intelligence of an imminent attack, {office} said.',
      'Some {n} fighters have returned since {year}, {office} estimates.',
      'The number of departures fell further {when}, {office} reported.',
      'An attack is likely, {office} said in a new assessment.',
    ],
  },
}
