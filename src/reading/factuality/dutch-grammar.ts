import { once } from '../words.ts'
import type { Grammar } from './grammar.ts'
import { moods, wordSet } from './word-lists.ts'

export const dutchGrammar = once((): Grammar => ({
  determiners: wordSet("de het een 't 'n deze dit dat die geen elk elke ieder iedere alle beide enkele sommige verschillende mijn jouw zijn haar ons onze hun uw wiens wier diens zo'n welke meer minder veel weinig"),
  prepositions: wordSet('aan achter bij binnen boven buiten door gedurende in langs met na naar naast nabij onder op over per rond sinds tegen tijdens tot tussen uit van vanaf vanuit vanwege via volgens voor voorbij wegens zonder dankzij middels ondanks namens omtrent richting inzake'),
  pronouns: wordSet('ik jij je hij zij ze het we wij jullie men er u dit dat hem haar hen hun ons zich wie iemand niemand iets niets alles iedereen'),
  coordinators: wordSet('en of maar want doch noch alsmede alsook'),
  openers: moods({
    asserted: 'dat omdat doordat toen nadat terwijl zodat hoewel alhoewel ofschoon voordat alvorens zodra aangezien sinds waarop nu',
    conditional: 'als indien mits tenzij wanneer zolang tot totdat opdat naarmate',
    questioned: 'of',
  }),
  relatives: wordSet('die dat wat wie wiens welke waar waarin waarmee waarbij waarvan waarvoor waarop waaruit waardoor waarna waarover waaronder waaraan waarom waartegen waartoe hoe'),
  carriers: new Map<string, 'be' | 'have' | 'become'>([
    ...each('is zijn was waren ben bent geweest', 'be'),
    ...each('heeft hebben had hadden heb hebt gehad', 'have'),
    ...each('wordt worden werd werden word geworden', 'become'),
  ]),
  modals: moods({
    able: 'kan kunnen kon konden kun kunt',
    future: 'zal zullen zult gaat gaan ging gingen ga',
    reported: 'zou zouden',
    obliged: 'moet moeten moest moesten mag mogen mocht mochten hoeft hoeven hoefde hoefden hoef dient dienen diende dienden',
    wanted: 'wil willen wilde wilden wou wilt',
    asserted: 'laat laten liet lieten gelaten blijft blijven bleef bleven gebleven komt komen kwam kwamen blijkt bleek bleken helpt hielp hielpen begint begon begonnen ziet zien zag zagen staat staan stond stonden weet wist wisten',
    expected: 'lijkt lijken leek leken schijnt schijnen scheen schenen dreigt dreigde dreigden dreigen',
  }),
  bareAuxiliaries: wordSet('worden zijn hebben kunnen zullen moeten mogen willen hoeven laten gaan blijven geweest gehad geworden komen'),
  infinitiveMark: 'te',
  denials: wordSet('niet geen nooit niemand niets nergens evenmin geenszins noch niks'),
  nearDenials: wordSet('nauwelijks amper zelden ternauwernood'),
  notDenied: wordSet('alleen slechts zozeer enkel'),
  hedges: moods({
    possible: 'mogelijk wellicht misschien eventueel mogelijkerwijs potentieel',
    expected: 'waarschijnlijk vermoedelijk kennelijk blijkbaar ogenschijnlijk',
    claimed: 'vermeend zogenaamd zogezegd',
  }),
  governors: moods({
    expected: 'verwachten voorspellen ramen denken vermoeden geloven veronderstellen inschatten menen aannemen speculeren',
    claimed: 'beweren claimen beargumenteren suggereren insinueren betogen stellen beschuldigen verdenken',
    wished: 'hopen vrezen wensen aandringen oproepen eisen aanraden adviseren verzoeken bepleiten pleiten afraden waarschuwen smeken opdragen voorstellen verbieden',
    intended: 'plannen voornemen beogen overwegen toezeggen beloven',
    attempted: 'proberen pogen trachten',
    questioned: 'afvragen betwijfelen twijfelen',
    prevented: 'voorkomen verhinderen weigeren verzuimen ontkennen nalaten afzien vertikken beletten weerhouden tegenhouden verijdelen',
  }),
  infinitiveGovernors: moods({ claimed: 'zeggen verklaren' }),
  governingNouns: moods({
    attempted: 'poging pogingen',
    intended: 'plan plannen voornemen voornemens bedoeling doel intentie',
    possible: 'kans mogelijkheid risico gevaar gerucht geruchten speculatie speculaties vrees angst dreiging',
    claimed: 'claim claims bewering beweringen beschuldiging beschuldigingen verdenking aantijging aantijgingen vermoeden melding meldingen',
    wished: 'hoop eis oproep verzoek advies wens aanbeveling voorstel',
    expected: 'verwachting prognose voorspelling',
  }),
  adjectives: moods({
    possible: 'mogelijke eventuele potentiële dreigende toekomstige',
    claimed: 'vermeende zogenaamde beweerde',
    expected: 'vermoedelijke waarschijnlijke verwachte aangekondigde',
    intended: 'geplande voorgenomen beoogde beraamde voorbereide',
    attempted: 'mislukte',
    prevented: 'verijdelde voorkomen afgewende',
  }),
  without: 'zonder',
  objectGovernors: moods({
    intended: 'beramen voorbereiden plannen beogen overwegen',
    expected: 'verwachten voorspellen voorzien',
    wished: 'vrezen hopen eisen bepleiten',
    claimed: 'beweren claimen vermoeden',
    prevented: 'verijdelen voorkomen verhinderen afwenden ontkennen beletten',
  }),
  outcomes: wordSet('worden leiden dalen stijgen gebeuren plaatsvinden duren kosten veroorzaken verergeren verslechteren instorten optreden ontstaan toenemen afnemen mislukken vallen uitlopen escaleren ontploffen verdwijnen verliezen omkomen sterven overlijden breken falen voorkomen groeien krimpen oplopen toeslaan'),
  statives: /^(?:\p{L}{2,}(?:baar|lijk|ig|loos|zaam|isch|ief|eel|aal|ieel|abel)|(?:groot|klein|nieuw|goed|slecht|hoog|laag|lang|kort|sterk|zwak|bekend|onbekend|open|dicht|klaar|bereid|bang|boos|blij|trots|dood|gewond|vrij|vol|leeg|ziek|gezond|zeker|onzeker|waard|zwaar|licht|duur|snel|actief|betrokken|aanwezig|afwezig)(?:er)?)$/u,
  verbsLast: true,
}))

function each<const K>(words: string, kind: K): readonly (readonly [string, K])[] {
  return words.split(' ').map((word) => [word, kind] as const)
}
