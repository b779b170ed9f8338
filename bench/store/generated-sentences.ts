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
      opening: ['Na lang overleg', 'In het najaar', 'Op verzoek van velen', 'Tot verrassing van de buurt', 'Ondanks de regen', 'Voor het tweede jaar', 'Met enige vertraging', 'Buiten het seizoen', 'Vlak voor de feestdagen', 'Zonder veel ophef', 'Bij de jaarlijkse opening', 'Aan het eind van de avond', 'Door een misverstand', 'Met steun van de provincie', 'Op de eerste schooldag', 'Volgens de krant'],
      did: ['sprak', 'schreef', 'vergaderde', 'twijfelde', 'oordeelde', 'dacht', 'onderhandelde', 'stemde', 'klaagde', 'adviseerde'],
      about: ['over', 'uitvoerig over', 'vol lof over', 'nog eens over', 'openhartig over', 'in het kort over'],
      said: ['meldt', 'denkt', 'schrijft', 'verwacht', 'hoopt', 'benadrukt', 'herhaalt', 'laat weten'],
      fate: ['later opent', 'duurder wordt', 'ruimer wordt opgezet', 'voorlopig gesloten blijft', 'een andere naam krijgt', 'dit jaar klaar is', 'te weinig wordt gebruikt', 'opnieuw wordt ingericht', 'meer licht krijgt', 'verhuist naar de rand van de stad', 'bekeken wordt door een architect', 'in de zomer open is'],
      where: ['in Zwolle', 'bij het kanaal', 'aan de rand van Breda', 'naast het station', 'in de oude wijk', 'langs de dijk', 'tegenover het ziekenhuis', 'in het centrum van Gent', 'achter de markt', 'in Tilburg-Noord', 'bij de haven van Rotterdam', 'op het eiland', 'in Groningen', 'rond het plein'],
      because: ['omdat het geld op is', 'nu de cijfers bekend zijn', 'zodra de vergunning er ligt', 'al blijft er veel te wensen', 'waar niet iedereen blij mee is', 'en dat scheelt een hoop werk', 'maar een datum is er niet', 'terwijl de rekening al betaald was', 'hoewel het plan oud is', 'tot vreugde van de winkeliers', 'zoals vorig jaar is afgesproken', 'als het weer meezit', 'want de muren zijn vochtig', 'met een knipoog naar vroeger'],
      share: ['oordeelt de helft', 'denkt een derde', 'klaagt een enkeling', 'zwijgt de meerderheid', 'praat bijna iedereen'],
      mood: ['tevreden', 'bezorgd', 'trots', 'somber', 'verbaasd'],
      place: ['Amsterdam', 'Utrecht', 'Rotterdam', 'Breda', 'Antwerpen', 'Brussel', 'Parijs', 'Berlijn', 'Zwolle', 'Leeuwarden', 'Arnhem', 'Tilburg', 'Gent', 'Keulen', 'Groningen', 'Eindhoven'],
      who: ['de gemeente', 'het ministerie', 'een woordvoerder', 'de schooldirectie', 'het bestuur', 'de ondernemersvereniging', 'de buurtvereniging', 'de provincie', 'het ziekenhuis', 'de vervoerder'],
      thing: ['de nieuwe brug', 'het plein', 'de begroting', 'het zwembad', 'de markthal', 'het fietspad', 'de bibliotheek', 'het stationsgebied', 'de dijk', 'het sportpark'],
      when: ['vorige week', 'maandag', 'dinsdag', 'donderdag', 'in januari', 'dit voorjaar', 'in de zomer', 'aan het eind van het jaar', 'gisteren'],
      office: ['de NCTV', 'de AIVD', 'het OM', 'de politie', 'de minister'],
      month: ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'],
    },
    ordinary: [
      '{opening} {did} {who} {about} {thing} {where}, {because}.',
      '{opening} {did} {who} {about} {thing}, {because}.',
      '{who2} {said} dat {thing} {where} {fate}, {because}.',
      '{thing2} {where} {fate}, zo {said} {who} {when}.',
      '{opening} {said} {who} dat {thing} {fate}.',
      'Van de {n} bewoners {where} {share} {mood} {about} {thing}.',
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
      opening: ['After long talks', 'In the autumn', 'To the surprise of many', 'Despite the rain', 'For the second year', 'With some delay', 'Out of season', 'Shortly before the holidays', 'Without much fuss', 'At the annual opening', 'Late in the evening', 'By mistake', 'With help from the county', 'On the first day of school', 'As the paper tells it', 'Between two meetings'],
      did: ['spoke', 'wrote', 'argued', 'wondered', 'voted', 'joked', 'complained', 'sang', 'deliberated', 'agreed'],
      about: ['about', 'at length about', 'with praise about', 'once more about', 'frankly about', 'briefly about'],
      said: ['wrote', 'thinks', 'hopes', 'expects', 'repeated', 'admits', 'explained', 'believes'],
      fate: ['will open later', 'grows more expensive', 'gets more room', 'stays closed for now', 'is to have another name', 'is finished this year', 'is used too little', 'is being rebuilt', 'needs better light', 'moves to the edge of town', 'was drawn by an architect', 'opens in summer'],
      where: ['in Leeds', 'by the canal', 'on the edge of Bristol', 'beside the station', 'in the old quarter', 'along the sea wall', 'across from the hospital', 'in the centre of Cardiff', 'behind the market', 'in north Glasgow', 'near the port of Dublin', 'on the island', 'in Birmingham', 'around the square'],
      because: ['because the money is gone', 'now that the figures are known', 'as soon as the permit is there', 'though much is left to be wished', 'which not everybody likes', 'and that saves a lot of work', 'but no date was named', 'while the bill was paid before', 'although the plan is old', 'to the joy of shopkeepers', 'as was agreed last year', 'if the weather holds', 'for the walls are damp', 'with a wink at the past'],
      share: ['half', 'one in three', 'hardly anyone', 'a majority', 'nearly everyone'],
      mood: ['talks gladly', 'worries', 'boasts', 'complains', 'asks'],
      place: ['London', 'Manchester', 'Leeds', 'Bristol', 'Glasgow', 'Cardiff', 'Paris', 'Brussels', 'Berlin', 'Copenhagen', 'Stockholm', 'Dublin', 'Birmingham', 'Madrid', 'Vienna', 'Oslo'],
      who: ['the council', 'the ministry', 'a spokeswoman', 'the school board', 'the harbour authority', 'the traders', 'the residents', 'the county', 'the hospital', 'the bus company'],
      thing: ['the new bridge', 'the square', 'the budget', 'the swimming pool', 'the market hall', 'the cycle path', 'the library', 'the station quarter', 'the sea wall', 'the sports park'],
      when: ['last week', 'on Monday', 'on Tuesday', 'on Thursday', 'in January', 'this spring', 'in summer', 'at the end of the year', 'yesterday'],
      office: ['MI5', 'the police', 'the Home Secretary', 'Europol', 'prosecutors'],
      month: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
    },
    ordinary: [
      '{opening}, {who} {did} {about} {thing} {where}, {because}.',
      '{opening}, {who} {did} {about} {thing}, {because}.',
      '{who2} {said} that {thing} {where} {fate}, {because}.',
      '{thing2} {where} {fate}, {who} {said} {when}.',
      '{opening}, {who} {said} that {thing} {fate}.',
      'Of {n} people {where}, {share} {mood} {about} {thing}.',
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
