import { wordSet } from '../words.ts'
import { endsIn } from './letters.ts'

// Words around and inside names, Dutch and English together: many reports quote in the other language. All in lower case.

/** What stands before the name of a person, or parts it from the name of a body: offices, callings, forms of address. */
const titles = wordSet(`minister premier president vice-president vicepresident kanselier staatssecretaris senator gouverneur burgemeester wethouder commissaris eurocommissaris ambassadeur koning koningin prins prinses keizer
sjeik sheikh sheik imam mullah moellah ayatollah emir sultan paus bisschop kardinaal aartsbisschop dominee pastoor rabbijn generaal kolonel majoor kapitein luitenant admiraal sergeant korporaal commandant maarschalk
professor hoogleraar prof dr drs ir mr mrs ms miss sir dame lord lady dhr mevr mevrouw meneer heer broeder zuster dokter meester rechter advocaat advocate raadsman raadsvrouw officier aanklager procureur hoofdofficier
ceo cfo coo cio cto topman topvrouw bestuursvoorzitter directeur voorzitter vicevoorzitter oprichter medeoprichter bestuurder manager woordvoerder woordvoerster persvoorlichter perssecretaris secretaris secretaris-generaal coördinator
analist onderzoeker deskundige expert terrorisme-expert terrorismedeskundige arabist historicus journalist redacteur hoofdredacteur verslaggever correspondent schrijver auteur zanger zangeres acteur actrice regisseur presentator
leider partijleider fractievoorzitter kamerlid parlementariër politicus lijsttrekker europarlementariër oud-minister oud-premier oud-president ex-president ex-minister
broers gebroeders zussen familie gezin echtpaar zwager alias bijgenaamd genaamd verdachte terreurverdachte hoofdverdachte medeverdachte dader terrorist jihadist extremist syriëganger uitreiziger terugkeerder ronselaar aanslagpleger zelfmoordterrorist schutter zoon dochter broer zus vader moeder vrouw man weduwe echtgenoot echtgenote neef vriend vriendin buurman slachtoffer student leraar
brothers sisters family couple nicknamed king queen prince princess chancellor governor mayor commissioner ambassador secretary congressman congresswoman representative speaker attorney judge justice prosecutor lawyer solicitor barrister
detective superintendent inspector constable general colonel major captain lieutenant admiral officer commander chief marshal pope bishop archbishop cardinal father reverend rabbi cleric preacher doctor chairman chairwoman chair director founder co-founder executive operating boss head
spokesman spokeswoman spokesperson analyst researcher scholar reporter editor author writer singer actor actress leader politician mp mep suspect attacker gunman bomber fighter recruiter son daughter brother sister mother wife husband uncle cousin friend neighbour neighbor victim teacher`)

/** Titles that one has of a company or a group, and of a country hardly. */
export const titlesOfBodies = wordSet('ceo cfo coo cto topman topvrouw directeur bestuursvoorzitter oprichter medeoprichter eigenaar manager woordvoerder woordvoerster persvoorlichter analist redacteur hoofdredacteur kopstuk lid leden aanhanger aanhangers aandelen chairman director founder co-founder executive spokesman spokeswoman spokesperson analyst editor owner member members shares subsidiary')

/** Words that belong to a title behind them: `Prime Minister`. */
export const titlePrefixes = wordSet('prime home foreign deputy vice chief defence defense interior justice finance health first attorney major lieutenant shadow acting crown senior')

/** Endings of a Dutch calling that stands before a name. */
const titleEndings = ['minister', 'voorzitter', 'directeur', 'woordvoerder', 'woordvoerster', 'verdachte', 'leider', 'expert', 'deskundige', 'analist', 'secretaris', 'commissaris', 'coördinator', 'ganger', 'strijder', 'prediker', 'topman', 'president', 'oprichter', 'advocaat', 'rechter'] as const

/** Whether a word is a calling: `minister`, `terreurverdachte`. */
export function isTitleWord(word: string): boolean {
  return titles().has(word) || endsIn(word, titleEndings)
}

/** With these in lower case a name of one body begins or goes on: kinds of company, office, party, paper. */
const bodyNouns = wordSet(`bedrijf concern maatschappij bank groep krant dagblad weekblad tijdschrift persbureau omroep zender terreurgroep terreurorganisatie organisatie beweging partij vereniging stichting bond vakbond dienst bureau instituut universiteit hogeschool keten warenhuis fabrikant producent leverancier dochter moederbedrijf dochterbedrijf rivaal rivalen concurrent ngo denktank website fusiepartner
company firm group manufacturer maker carmaker automaker planemaker airline airlines newspaper magazine agency broadcaster movement party organisation organization network militia charity retailer supermarket university institute insurer rival rivals competitor subsidiary parent supplier operator chain publisher think-tank`)
const bodyNounEndings = ['fabrikant', 'bedrijf', 'maatschappij', 'bouwer', 'concern', 'keten', 'bank', 'organisatie', 'groep', 'groepering', 'beweging', 'partij', 'blad', 'krant', 'bureau', 'dienst', 'verkoper', 'maker', 'gigant', 'reus', 'uitgever', 'verzekeraar', 'producent', 'leverancier', 'omroep', 'club', 'vakbond', 'stichting', 'netwerk', 'militie', 'label', 'maatschappijen'] as const

/** Whether a word says that the name behind it is of a body: `autofabrikant`. */
export function isBodyNoun(word: string): boolean {
  return bodyNouns().has(word) || endsIn(word, bodyNounEndings)
}

/** Words of the names of bodies themselves, wherever they stand in it. */
const bodyWords = wordSet(`jamaat jama'at harakat katibat katiba liwa jund jaish jaysh lashkar hizb tehrik mujahideen mujahidin bank group groep company companies corporation corp inc ltd llc plc ag gmbh spa nv bv airlines airways airline holding holdings industries international partners capital motors motor electric electronics energy oil petroleum gas steel chemical pharmaceuticals pharma systems technologies technology software networks communications telecom media entertainment studios records pictures press publishing broadcasting television radio wire news times post journal herald tribune gazette telegraph magazine
ministry department bureau agency office administration commission committee council board authority service services court tribunal parliament senate congress assembly government cabinet army navy force forces guard police policing constabulary corps command union federation association league alliance coalition front party movement brigade brigades organisation organization foundation institute institution society club church college university school academy fund trust reserve treasury exchange insurance assurance mutual financial securities bancorp stores supermarkets workers auto automotive
ministerie departement directie raad commissie comité autoriteit dienst rechtbank gerechtshof hof kamer parlement senaat regering leger marine luchtmacht politie korps unie federatie vereniging bond verbond alliantie coalitie partij beweging organisatie stichting instituut genootschap kerk universiteit hogeschool academie fonds beurs verzekeringen rekenkamer planbureau inspectie coördinator ombudsman vakbond jihad staat eenheid parket zaken affairs justitie veiligheid financiën defensie
courant dagblad weekblad nieuwsblad nieuws krant omroep pers bode courier echo standard chronicle observer examiner advertiser mercury argus zeitung nachrichten bote kurier anzeiger tagblatt morgenpost abendblatt volksblatt allgemeine presse tagespost`)
const bodyWordEndings = [...bodyNounEndings, 'bode', 'bote', 'zeitung', 'kurier', 'courant', 'anzeiger', 'blatt', 'nachrichten', 'morgenpost', 'nieuws', 'kriminalamt'] as const

/** Of these words many persons have their surname: behind a given name alone they make no body. */
const bodyWordsOfPersons = wordSet('bank bond bode post church guard kamer hof leger court steel press price council echo pers standard news herald mercury argus')

/** Whether a word is that of a body, and a surname as often: `Anna Bode`, `Zwolse Bode`. */
export function isSurnameToo(word: string): boolean {
  return bodyWordsOfPersons().has(word)
}

/** Body words that take `of`, `van`, `for`, `and` with what follows. */
export const bodyHeads = wordSet(`bank university ministry department board council house office institute church court bureau college school society federation association league union party front army academy committee commission organisation organization centre center movement brothers sons partners chamber
ministerie raad universiteit federatie bond partij beweging leger unie vereniging stichting instituut dienst centrum kamer hof comité commissie vakbond parlement orde coördinator inspectie`)

/** Words of the names of places themselves. */
export const placeWords = wordSet(`airport airfield station street road avenue square bridge river lake sea ocean bay gulf island islands mountain mountains valley desert forest park beach county province district harbour harbor port castle palace tower stadium arena theater theatre center centre hotel hospital prison mosque cathedral synagogue museum barracks
luchthaven vliegveld straat laan plein brug rivier meer zee oceaan baai golf eiland eilanden gebergte vallei woestijn bos strand provincie wijk haven kasteel paleis toren stadion ziekenhuis gevangenis moskee kathedraal huis synagoge kazerne markthal kerstmarkt bahnhof`)
const placeWordEndings = ['straat', 'straße', 'strasse', 'laan', 'plein', 'platz', 'gracht', 'kade', 'singel', 'moskee', 'synagoge', 'kathedraal', 'kazerne', 'museum', 'bahnhof', 'zentrum', 'gebergte', 'oceaan', 'kust'] as const

/** Whether a word of a name makes it a place: `Airport`, `Lange Voorhoutstraat`. */
export function isPlaceWord(word: string): boolean {
  return placeWords().has(word) || endsIn(word, placeWordEndings)
}

/** Buildings and schools that carry the names of persons and saints, and that nobody is called by: `Johan Cruijff Stadion`, `El Tawheed Moskee`. */
const institutions = wordSet('moskee mosque kathedraal cathedral synagoge synagogue museum kazerne barracks ziekenhuis hospital stadion stadium airport luchthaven vliegveld universiteit university gevangenis prison theater theatre bibliotheek library instituut institute bahnhof')

/** Whether a word of a name makes it that of an institution, whoever it is named after. */
export function isInstitution(word: string): boolean {
  return institutions().has(word)
}

/** Whether a word is a compound of a street or square: `Kroningsstraat`, behind an article no surname. */
export function isThoroughfare(word: string): boolean {
  return word.length > 9 && endsIn(word, placeWordEndings)
}

/** Whether a word of a name makes it that of a body: `Bank`, `Veiligheidsdienst`. */
export function isBodyWord(word: string): boolean {
  return bodyWords().has(word) || (word.length > 7 && endsIn(word, bodyWordEndings))
}

/** Words of the names that groups give themselves: `Witte Leeuwen`, `Patriot Front`. */
export const groupWords = wordSet(`division front brotherhood legion order resistance action defence defense blood honour honor iron white black red golden green free young youth lions wolves sons soldiers guard shield voice truth freedom liberty identity generation hammer crew squad network cell patriots patriot nation national people's popular revolutionary liberation democratic socialist islamic christian muslim jewish
verzet vrijheid volk volks jeugd schild vrienden leeuw leeuwen wolven broederschap wacht strijd zwarte witte rode gouden nieuwe vrije jonge nationale vlaamse islamitische bevrijdings revolutionaire democratische socialistische christelijke generatie identiteit patriotten actie groen rood zwart`)

/** Words of names that are of no person, place or body: events, plans, laws. */
export const thingWords = wordSet(`conference show program programme act plan operation operatie award awards prize prijs championship festival summit protocol treaty convention conventie verdrag wet day dag week war oorlog project cup spelen games game grand prix strategy initiative album edition report rapport index indicator akkoord agreement pact`)

export const placePrepositions = wordSet('in te nabij vanuit near at around outside rond omgeving')
export const placeNouns = wordSet('camp camps kamp kampen stad dorp provincie gemeente wijk hoofdstad havenstad grensstad plaats plaatsje deelstaat staat regio eiland city town village province district capital state region island suburb neighbourhood luchthaven vliegveld airport')

export const sayingVerbs = wordSet(`zei zegt zeiden zeggen stelt stelde verklaarde verklaart meldt meldde vertelde vertelt schreef schrijft noemt noemde vindt vond denkt dacht waarschuwt waarschuwde benadrukt benadrukte bevestigt bevestigde ontkent ontkende reageert reageerde citeerde aldus
said says told tells stated states wrote writes warned warns added argued confirmed denied claimed insisted explained replied`)

/** What bodies do and persons hardly. */
export const bodyVerbs = wordSet(`introduceert introduceerde introduceren lanceert lanceerde schrapt schrapte ontslaat ontsloeg fuseert fuseerde boekt boekte produceert produceerde levert leverde bouwt bouwde verkoopt verkocht verwerft verwierf onthult onthulde exporteert publiceert publiceerde rapporteert rapporteerde vervoert investeert investeerde bezit exploiteert
launches launched unveils unveiled acquires acquired merges merged produces produced manufactures sells sold employs employed publishes published operates operated invests invested recalls recalled`)

export const timeWords = wordSet(`januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
january february march may june july august october monday tuesday wednesday thursday friday saturday sunday`)

/** Small words inside surnames; the second set joins names without a given name before them. */
export const particles = wordSet("d van von der den de ten ter het 't bin ibn bint abu al el as di da del della la le ould zu dos do das ben af e y")
export const strongParticles = wordSet('bin ibn bint abu umm von ould')
const surnameStarts = wordSet('de van den der ten ter el al op von zu di da du le la dos del bin ibn abu ben')

/** With a capital, in the middle of a sentence, these begin a surname: `volgens De Vries`. */
export function isSurnameStart(word: string): boolean {
  return surnameStarts().has(word)
}

/** Small words that stand before a surname with a hyphen. */
export const arabicArticles = wordSet('al el as ash at an ad ar az es ed ul ur')
export const articles = wordSet('de het the')
