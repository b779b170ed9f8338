import { maxReportIdCharacters, type LevelFileMistake, type MapMistake, type Problem, type SheetMistake, type UsageDetail } from '../../core/index.ts'
import { peopleProblemInDutch } from './people-problems.ts'
import { requestMistakes } from '../request-mistakes.ts'
import { capitalised, formatDay, formatPercent } from '../format.ts'
import { rightNames } from '../right-names.ts'

/** What was refused, why, and what to do, in Dutch. */
export function problemInDutch(problem: Problem): string {
  switch (problem.kind) {
    case 'usage': return usageInDutch(problem.detail)
    case 'file-unreadable': return `${problem.path} kan niet worden gelezen: ${unreadableFile[problem.reason]}`
    case 'text-empty': return `${problem.path} bevat geen tekst. Er is niets gelezen en niets bewaard.`
    case 'text-binary': return `${problem.path} is geen tekst maar een binair bestand. Geef platte tekst, PDF, DOCX, HTML, een feed of JSON.`
    case 'text-encoding': return `${problem.path} lijkt in ${problem.encoding} te staan en kan zo niet foutloos worden gelezen. Zet de tekst om naar UTF-8.`
    case 'text-broken': return `${problem.path} staat in UTF-8, maar regel ${problem.line} bevat een teken dat beschadigd of afgebroken is. Herstel die regel, of bewaar de tekst opnieuw in UTF-8.`
    case 'text-too-long': return `${problem.path} is groter dan de ${megabytes(problem.maxBytes)} MB die Peil leest. Splits de tekst in losse berichten.`
    case 'report-too-long': return `${problem.path} is te lang: ${count(problem.characters)} tekens, van de ${count(problem.maxCharacters)} die hier in één keer gaan. Splits de tekst in losse berichten.`
    case 'documents-too-many': return `${problem.path} bevat ${count(problem.documents)} berichten; hier gaan er hoogstens ${count(problem.most)} in één keer. Splits het bestand, of laat het op de server inlezen met peil add. Er is niets bewaard.`
    case 'folder-empty': return `${problem.path} bevat geen berichten. Uit een map neemt Peil de bestanden op .txt, .md, .html, .pdf, .docx, .rss, .atom, .xml, .json en .jsonl.`
    case 'in-report': return `${problem.path}: ${problemInDutch(problem.problem)}`
    case 'report-malformed': return `${problem.path} is geen bericht zoals Peil het kent: het veld "${problem.field}" ontbreekt of klopt niet. Nodig zijn een id van hoogstens ${maxReportIdCharacters} tekens en een text; published, lang, country, url en title mogen ontbreken.`
    case 'date-invalid': return `"${problem.given}" is geen bestaande dag. Schrijf een dag als 2018-03-26.`
    case 'date-to-come': return `${problem.given} moet nog komen, en wat er dan bekend is weet nog niemand. Geef ${problem.today} of een eerdere dag.`
    case 'published-to-come': return `${problem.given} moet nog komen, dus toen is geen bericht verschenen. Geef ${problem.today} of een eerdere dag.`
    case 'known-predates-published': return `Een bericht van ${problem.published} kan op ${problem.known} niet bekend zijn geweest. Geef die dag of een latere.`
    case 'country-unknown': return problem.meant === undefined
      ? `"${problem.given}" is geen bekend land. Geef de tweeletterige code van ISO 3166, zoals NL of BE.`
      : `"${problem.given}" is in ISO 3166 ${problem.meant}. Geef ${problem.meant}.`
    case 'language-unknown': return `"${problem.given}" is geen taal die Peil kent. Kies nl of en.`
    case 'format-unsupported': return `${problem.path} heeft de vorm ${problem.format}, en die leest Peil niet. Geef platte tekst, PDF, DOCX, HTML, een feed of JSON.`
    case 'document-unreadable': return `${problem.path} kan niet als ${problem.format} worden gelezen: ${unreadableDocument[problem.reason]}`
    case 'several-reports': return `${problem.path} bevat ${problem.count} berichten, en hier is er één nodig. Geef het bestand of het adres van een ervan.`
    case 'mail-address-malformed': return 'Dit is geen e-mailadres waar Peil bericht heen kan sturen. Kijk of het volledig is: een naam, @ en een domein.'
    case 'address-refused': return `${problem.address} is niet opgehaald: ${refusedAddress[problem.reason]}`
    case 'cohort-unknown': return `Er zijn geen cijfers bewaard onder de naam "${problem.given}". \`peil figures\` zonder naam laat de namen zien die er zijn.`
    case 'dataset-unknown': return `Van een dataset "${problem.dataset}" zijn geen gebeurtenissen bewaard. ${problem.known.length === 0 ? 'Er is nog geen dataset ingevoerd' : `Ingevoerd zijn: ${problem.known.join(', ')}`}; zonder --dataset geldt het register van aanslagen.`
    case 'report-unknown': return `Er is geen bericht "${problem.report}" bewaard. Kijk de naam na.`
    case 'report-id-taken': return `Er is al een ander bericht bewaard onder de naam "${problem.report}". Geef dit bericht een andere id.`
    case 'claim-unknown': return `Er is geen bewering en geen bericht "${problem.claim}" bewaard. Kijk de naam na.`
    case 'claim-erased': return `De tekst waarin "${problem.claim}" stond, is op wettige grond gewist. De bewering telt niet meer mee en is niet te verbeteren.`
    case 'review-moved-on': return problem.claims.length === 0 ? 'Iemand anders heeft dit bericht intussen nagekeken. Wat er nu staat, staat erbij; uw wijziging is nog niet bewaard.' : `Iemand anders heeft intussen over ${problem.claims.length === 1 ? 'deze bewering' : `${problem.claims.length} van deze beweringen`} beslist. Wat er nu staat, staat erbij; uw wijziging is nog niet bewaard.`
    case 'claim-gone': return `"${problem.claim}" is gesplitst, ingetrokken of weggehaald. Er valt niets meer over te beslissen.`
    case 'claim-there-already': return 'Van deze soort staat op deze plaats al een bewering. Verbeter die, of kies een andere plaats.'
    case 'doubt-unsettled': return `Over "${problem.claim}" is twijfel. Beslis over die bewering zelf; met de rest gaat zij niet mee.`
    case 'claims-open': return problem.open === 1 ? 'Over 1 bewering in dit bericht is nog niet beslist.' : `Over ${problem.open} beweringen in dit bericht is nog niet beslist.`
    case 'nothing-to-undo': return problem.act === 'undo' ? 'U hebt in dit bericht niets gedaan dat nog ongedaan te maken is.' : 'Er is niets dat u ongedaan hebt gemaakt en dat nog opnieuw te doen is.'
    case 'span-invalid': return `Van teken ${problem.start} tot ${problem.end} staan geen hele woorden van dit bericht. Kies een andere plaats.`
    case 'correction-predates-claim': return `Een verbetering van "${problem.id}" kan niet bekend zijn voordat de bewering zelf bekend was: ${problem.known}. Geef een latere dag.`
    case 'retraction-predates': return `"${problem.id}" kan niet zijn ingetrokken voordat het bekend was: ${problem.known}. Geef een latere dag.`
    case 'evidence-unknown': return `Er is niets bewaard dat "${problem.id}" heet. Namen hebben een van deze vormen: een bericht (nu-nl-2018-03-26-1a2b3c4d), een bewering (BERICHT:FIGURE-12-40), een bron (nu-nl), een regel van het register (level:NL:DTN47, J067), een record (ucdp-ged:300380), event:RECORD, series:NL/in_area, picture:NL:2018-03-26, een zin daaruit (picture:NL:2018-03-26/cohort-2, of cohort-2 met --as-of), flag:3, dataset:NAAM of het adres van een pagina.`
    case 'evidence-ambiguous': return `"${problem.id}" is de naam van meer dan één ding. Zeg welk: ${problem.kinds.map((kind) => `${kind}:${problem.id}`).join(', ')}.`
    case 'reading-unknown': return `"${problem.id}" is geen lezing van een gebeurtenis: geen regel, record of bewering over een aanslag of plan heet zo. peil pairs noemt de lezingen die wachten.`
    case 'reading-with-itself': return `"${problem.id}" is één lezing: geef er twee.`
    case 'flag-unknown': return `Er is geen vlag "${problem.flag}". peil flags noemt ze allemaal.`
    case 'search-unknown': return 'Dit account heeft zo’n bewaarde zoekvraag niet: misschien is hij weggehaald.'
    case 'flag-closed': return `"${problem.flag}" is al afgedaan, en dat blijft zo staan. peil flags --all zegt door welke reden.`
    case 'field-invalid': return invalidFieldInDutch(problem)
    case 'report-erased': return `De tekst van "${problem.report}" is op ${problem.known} op wettige grond gewist en wordt niet opnieuw bewaard. Er is niets veranderd.`
    case 'report-withdrawn': return `"${problem.report}" is per ${problem.known} ingetrokken (${problem.reason}). Er is niets veranderd.`
    case 'level-unassessable': return `Er is geen niveau voor te stellen: er is geen gewogen bewijs over ${problem.missing.map((driver) => missing[driver]).join(' en ')}.`
    case 'level-unknown': return `Het register heeft geen besluit over een dreigingsniveau van ${problem.country}, dus er valt niets te toetsen. Wel over die van ${problem.known.join(', ')}.`
    case 'record-row-invalid': return `${problem.file}, regel ${problem.line}: "${problem.given}" kan niet in kolom ${problem.column} staan. Er is niets uit het register geladen.`
    case 'vocabulary-unknown': return `De naam "${problem.name}" (${problem.of}) staat niet in data/vocabulary.csv. Voeg hem daar toe.`
    case 'store-unreachable': return `De database op ${problem.address} is niet bereikbaar: ${problem.reason}. Kijk of de server draait en PEIL_DATABASE_URL klopt.`
    case 'store-lost': return `De verbinding met de database viel weg: ${problem.reason}. Wat nog niet klaar was, is niet bewaard; probeer het opnieuw.`
    case 'store-newer': return `De opslag is gemaakt door een nieuwere Peil (versie ${problem.found}; deze kent tot ${problem.supported}). Werk Peil bij; er is niets veranderd.`
    case 'store-too-old': return `De database is PostgreSQL ${problem.found}; Peil heeft ${problem.needed} of nieuwer nodig.`
    case 'store-unfit': return `De database op ${problem.address} kan niet als opslag dienen: ${problem.reason}. Geef Peil een eigen database, met een gebruiker die er tabellen mag maken.`
    case 'store-encoding': return `De database op ${problem.address} bewaart tekst in ${problem.found}, en Peil heeft UTF8 nodig. Maak een database met de codering UTF8 en noem die in PEIL_DATABASE_URL.`
    case 'store-changed': return `De tabellen op ${problem.address} zijn niet die van deze Peil: ${problem.migration} verschilt. Gebruik de Peil die ze maakte, of geef deze een eigen database; er is niets veranderd.`
    case 'store-out-of-reach': return `De opslag in ${problem.path} kan niet worden geopend: ${outOfReach[problem.reason]}`
    case 'store-broken': return `De server van de opslag in ${problem.path} start niet: ${problem.reason}. Het bestand log ernaast zegt meer; er is niets veranderd.`
    case 'store-no-home': return `In ${problem.path} kan geen database staan: ${noHome(problem.reason)}. Geef met PEIL_DATA een andere map.`
    case 'export-refused': return `Naar ${problem.path} kan niet worden uitgevoerd: ${exportRefused[problem.reason]}`
    case 'export-unusable': return `De uitvoer in ${problem.path} kan niet worden teruggezet: ${problem.file} ${exportUnusable[problem.reason]} Er is niets veranderd.`
    case 'restore-not-empty': return `De opslag op ${problem.address} is niet leeg, en een uitvoer wordt alleen in een lege teruggezet. Noem met PEIL_DATA een andere map of met PEIL_DATABASE_URL een andere database; er is niets veranderd.`
    case 'citus-missing': return `De server op ${problem.address} heeft geen Citus, dus zijn tabellen kunnen niet over meer machines worden verdeeld. Installeer de uitbreiding citus in deze database (create extension citus) en voeg de werkers toe; er is niets veranderd.`
    case 'distribute-refused': return `De tabellen op ${problem.address} zijn niet alle verdeeld: ${problem.table} werd geweigerd, ${problem.reason}. Wat daarvoor is gedaan blijft staan en er is niets verloren; neem de oorzaak weg en geef dezelfde opdracht opnieuw.`
    case 'disk-full': return `De schijf met ${problem.path} is vol. Er is niets half bewaard; maak ruimte en probeer het opnieuw.`
    case 'output-lost': return `De uitvoer kan niet worden geschreven: ${problem.reason}. Kijk waar hij heen gaat.`
    case 'port-in-use': return `Poort ${problem.port} is al in gebruik. Kies een andere met --port of PEIL_PORT.`
    case 'port-denied': return `U mag poort ${problem.port} niet gebruiken: poorten onder 1024 zijn van het systeem. Kies een andere met --port of PEIL_PORT.`
    case 'line-too-long': return `${problem.path}: regel ${problem.line} is langer dan de ${count(problem.maxCharacters)} tekens die een regel mag hebben. ${problem.keptBefore ? 'Peil is daar gestopt; wat ervoor bewaard was, blijft.' : 'Er is niets bewaard.'} Kijk of het bestand wel een tabel is.`
    case 'table-unreadable': return `${problem.path} ${unreadableTable(problem)} Er is niets bewaard.`
    case 'archive-several': return `${problem.path} bevat verschillende bestanden: ${someOf(problem.names)}. Pak het uit en geef een ervan.`
    case 'header-missing': return `${problem.path} begint niet met de namen van de kolommen, en ${problem.columns} kolommen zonder namen zijn geen vorm van ${problem.format} die Peil kent. Zet de regel met de namen terug.`
    case 'header-repeats': return `${problem.path} heeft meer dan één kolom met de naam ${someOf(problem.columns)}. Laat er van elk één over.`
    case 'columns-missing': return `${problem.path} mist de kolommen ${someOf(problem.columns)}. Kijk of het bestand van de genoemde vorm is en heel bewaard is.`
    case 'edition-unusable': return problem.reason === 'unknown' ? `Het register heeft geen uitgave "${problem.given}". Noem er een zoals DTN47 of "DTN December 2023".` : `Het register heeft geen redenen van ${problem.given}, dus er valt niets te coderen.`
    case 'sheet-wrong': return `${problem.path} is niet te gebruiken als codeerblad. ${sheetMistakesInDutch(problem.mistakes)}`
    case 'sheets-differ': return `${problem.first} en ${problem.second} coderen niet dezelfde regels.${problem.onlyFirst.length === 0 ? '' : ` Alleen in het eerste: ${someOf(problem.onlyFirst)}.`}${problem.onlySecond.length === 0 ? '' : ` Alleen in het tweede: ${someOf(problem.onlySecond)}.`} Geef twee bladen van één formulier.`
    case 'map-wrong': return `${problem.path} is geen kolommenkaart die Peil kan volgen: ${problem.mistakes.length === 1 ? problem.mistakes.map(mapMistakeInDutch).join('') : `${count(problem.mistakes.length)} dingen kloppen niet.`}`
    case 'record-form-unknown': return `${problem.path} heeft niet de kolommen van een vorm van het register. Ze staan in docs/methods/importing.md.`
    case 'quarantine-refused': return `De rijen die niet zijn overgenomen, kunnen niet naar ${problem.path} in deze map worden geschreven. Peil is daar gestopt; wat daarvoor is bewaard, blijft. Geef de opdracht in een map waarin u mag schrijven.`
    case 'import-running': return `Er loopt al een andere invoer van ${problem.dataset}. Wacht tot die klaar is.`
    case 'import-stopped': return `Gestopt na ${count(problem.rows)} rijen, en die zijn bewaard. Dezelfde opdracht gaat daar verder.`
    case 'reading-broken-off': return `Het lezen is ${problem.times} keer afgebroken: ${problem.reason === 'too-long' ? 'het duurde te lang' : 'de lezer viel erdoor uit'}. Het bericht is niet bewaard; splits het, of laat weg wat geen tekst is, en voeg het opnieuw toe.`
    case 'level-feed-unknown': return `${problem.address} is geen officiële feed van een dreigingsniveau in een vorm die Peil kent (MI5, GOV.UK, NTAS). Er is niets uit afgeleid; het antwoord is apart gelegd in de opslag. Kijk op de pagina zelf, en meld het als haar vorm veranderd is.`
    case 'level-label-unknown': return `${problem.address} noemt een niveau "${problem.label}" dat geen trede is van de schaal ${problem.scale} in het openbare register. Er is niets uit afgeleid; het antwoord is apart gelegd in de opslag. Kijk op de pagina zelf.`
    case 'scope-malformed': return `"${problem.given}" is geen reikwijdte van een niveau. Schrijf een land, en een deel ervan na een schuine streep: NL, NL/region:utrecht, NL/region:utrecht/municipality:utrecht, NL/sector:aviation/organisation:schiphol. Delen zijn region, municipality, sector en organisation; namen hebben kleine letters, cijfers en streepjes.`
    case 'stream-unknown': return `"${problem.given}" is geen stroming. Kies jihadist, right-wing, left-wing of other.`
    case 'level-file-wrong': return `Met ${problem.path} is niet te rekenen: ${problem.mistakes.slice(0, 5).map(levelFileMistakeInDutch).join(' ')}${problem.mistakes.length > 5 ? ` en nog ${count(problem.mistakes.length - 5)}.` : ''} Verbeter dat; docs/methods/level-model.md zegt wat elk veld betekent.`
    case 'entry-final': return `${problem.entry} opende een set, en dat is niet terug te nemen: wat is gezien, is gezien. Stel de vraag opnieuw in een nieuwe set.`
    case 'entry-unknown': return `Er staat geen aantekening ${problem.entry} die nog geldt. peil logbook drukt af wat mensen hebben vastgelegd.`
    case 'role-malformed': return `"${problem.given}" kan niet staan als degene die het deed. Geef een rol of een account in kleine letters, cijfers en streepjes, zoals dienstdoende of analist-2; nooit de naam van een persoon.`
    case 'scale-unknown': return `Het openbare register heeft voor ${problem.country} op ${problem.known} geen schaal van dreigingsniveaus, dus er kan geen trede worden vastgesteld. Met peil import record brengt u eigen regels in.`
    case 'step-unknown': return `${problem.scale} heeft geen trede ${problem.given}: de treden lopen van 1 tot en met ${problem.steps}.`
    case 'day-before-decision': return `${problem.given} ligt vóór de dag van het besluit zelf, ${problem.known}. Geef een dag vanaf die dag.`
    case 'trigger-needed': return `Trede ${problem.step} is de top van de schaal: daarvoor is een aanleiding nodig die een mens heeft vastgesteld, voor ${problem.scope} of wijder, en die niet verlopen is.${problem.named === undefined ? '' : ` ${problem.named} is dat niet.`} Leg er een vast met peil trigger.`
    case 'trigger-superfluous': return `Een aanleiding hoort alleen bij de hoogste trede (${problem.top}), en dit is trede ${problem.step}. Laat --trigger weg.`
    case 'trigger-outlived': return `De hoogste trede eindigt met haar aanleiding: ${problem.trigger} geldt tot en met ${problem.until}. Geef --until met die dag of een eerdere${problem.given === undefined ? '' : `, niet ${problem.given}`}.`
    case 'second-is-first': return `De tweede lezer moet een andere rol zijn dan ${problem.role}, die besluit.`
    case 'second-needed': return `Het voorstel is krap: van de geschudde berekeningen geeft maar ${formatPercent('nl', problem.robustness)} hetzelfde. Een tweede lezer moet meekijken: noem die rol met --second.`
    case 'documents-wrong': return `${problem.path} bevat documenten die niet kunnen worden vastgelegd; er is niets bewaard.`
    case 'warning-own': return `${problem.role} gaf de waarschuwing zelf, en kan ${problem.resolution} niet intrekken: dat doet een andere rol.`
    case 'withdrawal-backdated': return `${problem.entry} is alleen vanaf vandaag in te trekken (${problem.today}): wat een waarschuwing waard was, verandert niet achteraf.`
    case 'warning-settled': return `${problem.warning} is niet meer in te trekken: het venster is voorbij, of er is al gezegd wat ervan werd. Was de waarschuwing een vergissing, laat dan een andere rol haar ongeldig verklaren (peil record, resolution, void).`
    case 'edition-refused': return `Het beeld kan nog niet worden gepubliceerd: ${problem.reasons.length === 1 ? 'er staat één ding' : `er staan ${count(problem.reasons.length)} dingen`} in de weg. Er is niets gepubliceerd.`
    case 'key-refused': return `${problem.path}: ${refusedKey[problem.what]}`
    case 'verifier-malformed': return `"${problem.given}" is geen sleutel van een log. Zij ziet eruit als peil.example/log+1a2b3c4d+AQ…; de uitgever maakt haar bekend, en daar drukt \`peil key show\` haar af.`
    case 'site-incomplete': return `In ${problem.path} ontbreken bestanden van eerdere uitgaven, en de opslag is ze kwijt (${problem.files.slice(0, 3).join(', ')}${problem.files.length > 3 ? ` en nog ${count(problem.files.length - 3)}` : ''}). De uitgave is bewaard; zet die bestanden terug uit de site zoals zij was, en publiceer opnieuw.`
    case 'not-published-then': return problem.first === undefined ? `Op ${dayOf(problem.time)} stond er niets op dit adres.` : `Op ${dayOf(problem.time)} was dit nog niet gepubliceerd. Het stond er voor het eerst op ${dayOf(problem.first)}.`
    case 'nothing-published': return 'Er is nog niets gepubliceerd. De eerste uitgave wordt gepubliceerd in de werkplaats, onder Schrijven, of met "peil publish --out MAP --by ROL"; zij staat dan meteen hier.'
    case 'file-taken-back': return `${problem.path} wordt niet meer gegeven zoals het is gepubliceerd: er moesten passages uit, en de volgende publicatie zegt dat.`
    case 'site-of-another-log': return `In ${problem.path} staat een log dat deze opslag niet heeft geschreven, of een langer log dan zij heeft. Kies een andere map, of de opslag die het schreef. Er is daar niets veranderd.`
    case 'webhook-refused': return `Naar dit adres is niets te sturen: ${refusedWebhook[problem.reason]}`
    case 'follows-already': return `Dit adres volgt al hetzelfde: ${problem.follower}. peil followers laat zien wie wat volgt; verwijder hem eerst om te veranderen wat hij volgt.`
    case 'follower-unknown': return `Niemand volgt als "${problem.given}". peil followers laat zien wie er volgen.`
    case 'request-too-large': return `Dit is groter dan de ${megabytes(problem.maxBytes)} MB die in één keer binnenkomt. ${smaller[problem.content]} Er is niets bewaard.`
    case 'request-malformed': return `Dit verzoek is niet te begrijpen. ${requestMistakes('nl', problem.mistakes)}. Er is niets veranderd.`
    case 'right-missing': return `Uw account mag dit niet: er is het recht “${rightNames.nl[problem.right]}” voor nodig. Vraag een beheerder van deze Peil om een rol die het heeft.`
    case 'changed-meanwhile': return 'Iemand heeft dit veranderd nadat u het las. Van u is niets verloren, en nog niets bewaard: bekijk beide versies en bewaar opnieuw.'
    case 'request-running': return 'Hetzelfde verzoek wordt op dit moment uitgevoerd. Vraag over een ogenblik opnieuw om het antwoord.'
    case 'key-of-another-request': return 'Onder deze Idempotency-Key is een ander verzoek beantwoord. Er is niets veranderd: stuur dit verzoek onder een eigen sleutel.'
    case 'job-unknown': return `U hebt geen taak "${problem.job}".`
    case 'job-ended': return 'Deze taak is al afgelopen; er valt niets meer te stoppen.'
    case 'job-stopped': return problem.files === 0 ? 'Gestopt; er is niets veranderd.' : `Gestopt na ${count(problem.files)} ${problem.files === 1 ? 'bestand' : 'bestanden'}. Wat toen binnen was, blijft.`
    case 'job-interrupted': return `De server viel hierbij ${count(problem.times)} keer weg, dus het begint niet meer vanzelf opnieuw. Wat heel binnen was, is er; half is er niets. Start het opnieuw, of vraag wie de server beheert om te kijken.`
    case 'job-broken': return 'Peil zelf maakte een fout bij dit werk. Wat heel binnen was, is er; half is er niets. Wie de server beheert, vindt de oorzaak in het log.'
    case 'job-without-files': return 'Bij dit werk zijn geen bestanden, of ze zijn weg. Breng ze opnieuw in.'
    case 'job-begun': return 'Dit werk is daarvoor te ver. Het gaat door tot het eind.'
    case 'export-address-spent': return 'Dit adres is al gebruikt, ouder dan vijf minuten of van een ander account; of de uitvoer is weg. Vraag een nieuw adres bij de uitvoer zelf.'
    case 'job-not-interrupted': return 'Dit werk is niet afgebroken, dus het wordt niet opnieuw gestart. Vraag het opnieuw aan op de pagina waar het hoort.'
    case 'export-needs-clearance': return 'Een hele uitvoer bevat alles, gemarkeerd of niet. Daarvoor is een account nodig dat TLP:RED mag zien.'
    case 'backtest-none': return 'Deze terugtoets is hier nog door niemand uitgevoerd.'
    case 'condition-missing': return 'Geef met If-Match aan welke staat u hebt gezien (de ETag van wat u las). Er is niets veranderd.'
    case 'translations-differ': return `Er zijn ${problem.texts} teksten en ${problem.translations} vertalingen. Geef voor elke --reason één --translation, in dezelfde volgorde, of geen enkele.`
    case 'account-unknown': case 'account-name-malformed': case 'account-name-taken': case 'last-administrator': case 'link-unusable': case 'password-refused':
    case 'sign-in-needed': case 'proof-needed': case 'password-wrong': case 'cross-site': case 'sign-in-refused': case 'sign-in-throttled': case 'second-factor-refused': case 'second-factor-state': case 'session-unknown': case 'passkey-refused':
    case 'token-unknown': case 'token-rights': case 'people-value': case 'audit-broken':
      return peopleProblemInDutch(problem)
    case 'draft-unknown': return `Het concept "${problem.draft}" is er niet. Kijk de naam na, of begin een nieuw concept.`
    case 'draft-stale': return `Iemand heeft het concept intussen gewijzigd: u werkte aan versie ${problem.given}, en nu is het versie ${problem.present.revision}. Er is niets van u verloren; vergelijk de twee en kies per zin.`
    case 'draft-closed': return `Dit concept is gesloten: het ${problem.state === 'done' ? 'is geworden waarvoor het werd geschreven' : 'is terzijde gelegd'}. Begin een nieuw concept.`
    case 'draft-not-forward': return `Dit concept is nog niet voorgelegd, dus er valt nog niets te ondertekenen. Wie het schrijft, legt het eerst voor.`
    case 'draft-own': return `${problem.role} begon dit concept of legde het voor, of heeft het al ondertekend. Vier ogen zijn die van twee accounts: laat een ander ondertekenen.`
    case 'draft-unsigned': return `Nog niemand anders heeft dit concept ondertekend. Er is eerst een tweede handtekening nodig.`
    case 'level-draft-incomplete': return `Dit niveau kan nog niet worden voorgelegd: ${problem.missing.map((each) => missingOfLevel[each]).join(' en ')} ${problem.missing.length === 1 && problem.missing[0] !== 'reasons' ? 'ontbreekt' : 'ontbreken'}.`
    case 'level-changed': return `Er is hier een niveau vastgesteld sinds u keek (${problem.present === 'none' ? 'het eerdere is ingetrokken' : problem.present}). Kijk eerst wat er nu staat en besluit dan opnieuw.`
    case 'level-by-two': return `${problem.entry} is door twee accounts vastgesteld, en één neemt dat niet terug. Leg een ander niveau voor; dat nieuwe besluit komt ervoor in de plaats.`
    case 'evidence-fell': return `Bewijs onder dit niveau staat niet meer zoals het stond: ${problem.ids.join(', ')}. Bekijk het eerst; zeg daarna dat u het hebt gezien, of geef het niveau terug.`
    case 'cancelled': return 'Afgebroken. Wat nog niet klaar was, is niet bewaard.'
  }
}

/** Waarom een sleutel niet is gemaakt, getoond of gebruikt. */
const missingOfLevel = { step: 'de trede', reasons: 'de redenen, die ook nodig zijn als het niveau blijft,', review: 'de dag van de volgende herziening' }

const refusedKey: Readonly<Record<Extract<Problem, { kind: 'key-refused' }>['what'], string>> = {
  'there-already': 'er is al een sleutel, en die is gelaten zoals zij is. `peil key rotate` vervangt haar.',
  missing: 'er is geen sleutel. `peil key create` maakt er een.',
  unusable: 'dit is geen sleutel om mee te ondertekenen, of zij is beschadigd. Zet de kopie terug die u elders bewaart.',
  denied: 'het bestand kan niet worden gelezen of geschreven.',
  'no-address': 'de sleutel heet naar het adres van de site. Stel eerst PEIL_ADDRESS in, zoals https://peil.example.',
  'of-another-log': 'deze sleutel heeft het log in de opslag niet ondertekend. Zet de sleutel terug die dat deed.',
  'not-lost': 'deze sleutel is er, dus zij is niet kwijt. Geef `peil key rotate` zonder --lost; dan staat zij in voor de volgende.',
  'unusable-for-alerts': 'dit is geen RSA-sleutel voor alerts, of zij is beschadigd. Zet de kopie terug die u elders bewaart, of haal haar weg en geef `peil key create --alerts`.',
  'nothing-published': 'met deze sleutel is nog niets gepubliceerd. Verwijder het bestand en maak een nieuwe.',
}

function invalidFieldInDutch({ field, given, reason }: Extract<Problem, { kind: 'field-invalid' }>): string {
  switch (reason) {
    case 'form': return `"${given}" is geen verbetering. Schrijf een veld en zijn waarde als value=160; value= haalt het veld weg.`
    case 'unknown': return `Een bewering van deze soort heeft geen veld "${field}". peil why BEWERING en docs/glossary.md noemen de velden.`
    case 'value': return `"${given}" kan niet in het veld ${field} staan.`
    case 'report': return `Van een bericht zijn published (dag van verschijnen), source (bron), title (titel) en marking (TLP-markering) te verbeteren, niet "${field}". Zijn tekst blijft zoals hij is.`
    case 'person': return `In het veld ${field} kan geen naam van een persoon staan. Noem het ambt of de groep.`
  }
}

const unreadableFile = {
  missing: 'er is geen bestand met die naam.',
  denied: 'u mag het niet lezen. Kijk de rechten na.',
  directory: 'het is een map. Geef een bestand.',
  special: 'het is geen gewoon bestand maar een apparaat of een pijp. Geef een bestand, of - voor de standaardinvoer.',
  other: 'het systeem weigert. Kijk de schijf en de naam na.',
} as const

/** Why no table can be read in a file, and what to do. */
function unreadableTable({ form, reason }: Extract<Problem, { kind: 'table-unreadable' }>): string {
  switch (reason) {
    case 'damaged': return `is een beschadigd of afgebroken ${form}-bestand. Haal het opnieuw op.`
    case 'too-heavy': return `is een ${form}-bestand dat bij het uitpakken veel te groot wordt. Pak het zelf uit en kijk wat erin zit.`
    case 'encrypted': return `is een ${form}-bestand met een wachtwoord. Pak het uit en geef de tabel.`
    case 'packed-twice': return `bevat weer een ingepakt bestand (${form}). Pak het uit en geef de tabel die erin zit.`
    case 'binary': return 'is geen tabel: er staan tekens in die in geen tekst horen. Geef een CSV-bestand (of JSON van ACLED), zo nodig ingepakt als ZIP of GZIP.'
    case 'other-form': return `is een bestand van de vorm ${form}, en Peil voert tabellen in. Bewaar het als CSV en geef dat bestand.`
  }
}

const unreadableDocument = {
  encrypted: 'het is met een wachtwoord afgesloten. Bewaar het zonder, en geef dat bestand.',
  damaged: 'het is beschadigd of afgebroken. Haal het opnieuw op, of bewaar het opnieuw.',
  'no-text': 'het bevat geen tekst, alleen afbeeldingen ervan, zoals een scan. Laat de tekst eerst herkennen (OCR), of geef de tekst.',
  'too-heavy': 'het openen vraagt meer tijd of geheugen dan Peil geeft. Splits het, of geef de tekst.',
} as const

const exportRefused = {
  'not-empty': 'er staat al iets in. Noem een map die er nog niet is.',
  'no-folder': 'een bestand met die naam staat in de weg. Noem een map die er nog niet is.',
  denied: 'u mag daar niet schrijven. Noem een andere map.',
} as const

const exportUnusable = {
  'no-manifest': 'ontbreekt, dus dit is geen uitvoer, of een die nooit is afgemaakt.',
  malformed: 'is niet wat Peil daar schrijft.',
  newer: 'is geschreven door een nieuwere Peil. Werk Peil eerst bij.',
  missing: 'staat in het manifest en is er niet.',
  changed: 'is niet wat er geschreven werd: de digest klopt niet.',
  content: 'bevat iets anders dan het manifest zegt, of iets dat niet in zijn tabel past.',
  'other-tables': 'is van tabellen die deze Peil niet maakt. Gebruik de Peil die haar schreef.',
} as const

const outOfReach = {
  'other-user': 'zij is van een andere gebruiker. Start Peil als die gebruiker, of geef met PEIL_DATA een andere map.',
  'server-barred': 'het account waaronder haar server draait mag niet meer door de mappen erboven. Laat het door (chmod o+x); er is niets veranderd.',
  gone: 'zij staat er niet meer. Zet haar terug, of verwijder het bestand in de gegevensmap dat haar noemt om een lege te beginnen.',
  password: 'het wachtwoordbestand ernaast is niet het hare. Zet dat terug.',
} as const

/** Codes of the system in words; what a program said stays as it was said. */
function noHome(reason: string): string {
  return { ENOTDIR: 'het is geen map', EACCES: 'u mag er niet schrijven', EROFS: 'er mag alleen worden gelezen' }[reason] ?? reason
}

const refusedAddress = {
  private: 'het adres ligt binnen een eigen netwerk, en daar haalt Peil niets op. Sla de tekst op en geef het bestand.',
  scheme: 'Peil haalt alleen http en https op.',
  status: 'de server gaf geen pagina terug. Kijk het adres na.',
  unreachable: 'de server antwoordt niet. Probeer het later, of sla de tekst op en geef het bestand.',
  incomplete: 'de pagina brak af voordat zij compleet was. Probeer het later, of sla de tekst op en geef het bestand.',
  'too-long': 'het antwoord is te groot. Sla de tekst op en geef het bestand.',
} as const

const missing = { intent: 'wil', capability: 'middelen' } as const

const refusedWebhook = {
  malformed: 'het is geen webadres. Geef er een zoals https://example.org/hook.',
  'not-https': 'Peil verstuurt alleen over https.',
  password: 'er staat een naam of wachtwoord in, en dat zou hier bewaard blijven. De handtekening zegt wie verstuurt.',
  private: 'het ligt binnen een eigen netwerk, en daarheen stuurt Peil niets.',
} as const

function usageInDutch(detail: UsageDetail): string {
  switch (detail.what) {
    case 'unknown-command': return `"${detail.given}" is geen opdracht. peil --help noemt ze allemaal.`
    case 'unknown-option': return `${detail.given} hoort niet bij ${detail.command}. Zie peil ${detail.command} --help.`
    case 'missing-argument': return `${detail.command} vraagt om ${detail.name}. Zie peil ${detail.command} --help.`
    case 'unknown-value': return `"${detail.given}" kan niet bij ${detail.option}. Het kan zijn: ${detail.allowed.join(', ')}.`
    case 'missing-value': return `Na ${detail.option} hoort een waarde. Zie peil ${detail.command} --help.`
    case 'one-of-two': return `${detail.option} en ${detail.other} noemen allebei de plaats. Geef er een van.`
    case 'too-many-arguments': return `${detail.command} kreeg meer dan het kan gebruiken. Zie peil ${detail.command} --help.`
    case 'bad-choice': return `"${detail.given}" hoort niet bij de mogelijkheden hier: ${detail.choices}.`
    case 'bad-port': return `"${detail.given}" is geen poort. Geef een getal van 1 tot en met 65535, of 0 voor een die vrij is.`
    case 'unknown-import-format': return `"${detail.given}" is geen vorm die kan worden ingevoerd. Kies ucdp-ged, acled, gtd, gdelt, csv of record.`
    case 'map-needed': return 'Bij een csv hoort een kaart van de kolommen: --map KAART.json. Wat erin staat, zegt docs/methods/importing.md.'
    case 'bad-minutes': return `"${detail.given}" kan niet de tijd zijn tussen twee keer kijken. Geef ${detail.shortest} minuten of meer: vaker vragen is niet beleefd.`
    case 'bad-mail-setting': return detail.setting === 'PEIL_SMTP_URL'
      ? 'In PEIL_SMTP_URL staat geen adres van een mailserver. Geef er een zoals smtps://naam:wachtwoord@mail.voorbeeld.nl, met %40 voor een @ in het wachtwoord, en stel ook PEIL_MAIL_FROM in.'
      : 'In PEIL_MAIL_FROM staat geen e-mailadres. Geef het adres waar de berichten van komen, zoals niveau@voorbeeld.nl, en stel ook PEIL_SMTP_URL in.'
    case 'bad-port-setting': return 'In PEIL_PORT staat geen poort. Geef een getal van 1 tot en met 65535, of 0 voor een die vrij is, of gebruik --port.'
  }
}

function megabytes(bytes: number): string {
  return new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 }).format(bytes / 1_000_000)
}

function count(value: number): string {
  return new Intl.NumberFormat('nl-NL').format(value)
}

/** One mistake by itself, of several the first five, numbered. */
function sheetMistakesInDutch(mistakes: readonly SheetMistake[]): string {
  const [first] = mistakes
  if (first !== undefined && mistakes.length === 1) return capitalised(sheetMistakeInDutch(first))
  const numbered = mistakes.slice(0, 5).map((mistake, at) => `(${at + 1}) ${sheetMistakeInDutch(mistake)}`)
  return `${count(mistakes.length)} dingen kloppen niet: ${numbered.join(' ')}${mistakes.length > 5 ? ' …' : ''}`
}

function sheetMistakeInDutch(mistake: SheetMistake): string {
  switch (mistake.what) {
    case 'no-table': return 'het is geen tabel van cellen met komma’s of puntkomma’s ertussen.'
    case 'no-rows': return 'er staan geen regels in.'
    case 'column-missing': return `kolom "${mistake.column}" ontbreekt.`
    case 'repeated': return `regel ${mistake.row} staat er meer dan eens in.`
    case 'cell': return `regel ${mistake.line} van het bestand: ${mistake.given === '' ? 'niets' : `"${mistake.given}"`} kan niet in kolom ${mistake.column} staan. ${sheetCells[mistake.column]}`
  }
}

/** Wat te doen met wat te groot is. */
const smaller = {
  'report-file': 'Bewaar het bestand met kleinere afbeeldingen of in delen, of breng het binnen met `peil add` op de machine waar Peil draait.',
  dataset: 'Breng het bestand binnen met `peil import` op de machine waar Peil draait.',
  typed: 'Stuur minder tegelijk.',
}

const sheetCells = {
  row: 'Geef de regel van het formulier.',
  driver: 'Geef intent, capability, opportunity, resilience of none.',
  strength: 'Geef een heel getal van -3 tot 3, en 0 bij none.',
}

/** What is wrong with a map of columns and what to do, in Dutch. */
export function mapMistakeInDutch(mistake: MapMistake): string {
  switch (mistake.what) {
    case 'no-json': return 'het is geen JSON.'
    case 'no-object': return `"${mistake.field || 'de kaart'}" moet een object zijn: {…}.`
    case 'missing': return `"${mistake.field}" ontbreekt of is leeg.`
    case 'unknown-field': return `"${mistake.field}" is geen veld. Er zijn ${mistake.allowed.join(', ')}.`
    case 'bad-value': return `"${mistake.given}" kan niet in "${mistake.field}" staan. Geef ${mistake.allowed.join(', ')}.`
    case 'bad-id': return `"${mistake.given}" kan geen id van een gegevensset zijn. Geef 2 tot 40 kleine letters, cijfers en streepjes, te beginnen met een letter, en geen naam die Peil zelf gebruikt.`
  }
}

function levelFileMistakeInDutch(mistake: LevelFileMistake): string {
  switch (mistake.what) {
    case 'no-json': return 'het is geen JSON-object.'
    case 'missing': return `"${mistake.field}" ontbreekt of is leeg.`
    case 'number': return `"${mistake.field}" is ${mistake.given}. Geef ${mistake.from === mistake.to ? mistake.from : `een ${mistake.whole ? 'heel ' : ''}getal van ${mistake.from} tot en met ${mistake.to}`}.`
    case 'count': return `"${mistake.field}" moet een lijst van ${mistake.count} zijn.`
    case 'choice': return `"${mistake.field}" is ${mistake.given}. Geef ${mistake.allowed.join(', ')}.`
    case 'sum': return `"${mistake.field}" is samen ${count(mistake.given)}. Kansen zijn samen 1.`
    case 'not-rising': return `"${mistake.field}" moet van getal tot getal oplopen.`
    case 'not-monotone': return `"${mistake.field}" gaat de verkeerde kant op: meer dreiging of gelegenheid geeft nooit een lagere uitkomst, meer weerstand nooit een hogere, en een hogere uitkomst nooit een lagere trede.`
  }
}

/** The first ten of a list that may be long. */
function someOf(names: readonly string[]): string {
  return names.length > 10 ? `${names.slice(0, 10).join(', ')} … (${names.length})` : names.join(', ')
}

/** A day or an instant as people write the day. */
function dayOf(time: string): string {
  return formatDay('nl', time.slice(0, 10))
}
