import { wordSet } from '../words.ts'
import { classesByWord } from './word-classes.ts'

/** What a word does in a clause, as far as shallow reading needs it. */
export type WordClass = 'det' | 'num' | 'prep' | 'conj' | 'be' | 'have' | 'modal' | 'pron' | 'rel' | 'adv' | 'time' | 'verb' | 'adj' | 'sub' | 'not'

/** Closed classes of English and the open words that would else pass for nouns. */
export const closedClasses = classesByWord<WordClass>({
  det: 'the a an this that these those his her its their our my your some any every each another no several many most both all few various numerous such certain other much',
  num: 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million dozen dozens hundreds thousands',
  prep: 'of in on at by with from to for against into near under over between among through during after before behind inside outside around toward towards without within along across upon via about above below beside besides beyond despite throughout using including concerning regarding amid onto per like as off until till since opposite',
  conj: 'and or but nor & plus',
  be: 'is are was were be been being am',
  have: 'has have had having',
  modal: 'will would can could may might shall should must do does did cannot',
  pron: 'he she it they them him we us i you me himself herself themselves itself someone somebody nobody everyone everybody anyone nothing something there hers theirs ours mine',
  rel: 'who which whom whose where when why how what whoever',
  sub: 'that because while although though if unless whether so than then once whereas',
  adv: 'also not only again already still however moreover meanwhile therefore thus too very just even almost nearly approximately about apparently allegedly reportedly presumably probably possibly recently later earlier soon finally immediately instantly seriously slightly badly fatally simultaneously previously currently never ever always often here there up down out away together instead further furthermore indeed perhaps alone especially particularly mainly mostly heavily totally completely partially severely practically well ago back abroad nationwide initially originally first later officially publicly yet else hereby',
  time: 'today yesterday tonight tomorrow monday tuesday wednesday thursday friday saturday sunday midnight noon dawn early late',
  not: 'neither',
  adj: 'armed hooded masked unidentified unknown alleged suspected presumed so-called retired united dead high-powered powerful young old new former local national international foreign leftist rightist right-wing left-wing social political military civilian public private different main large small big great good bad strong serious recent last next same own human two-story well-known important unidentified ultraleftist ultrarightist extreme extremist central northern southern eastern western northeastern northwestern southeastern southwestern organized salvadoran colombian peruvian chilean bolivian ecuadoran ecuadorian honduran guatemalan nicaraguan argentine argentinian mexican panamanian venezuelan brazilian american spanish cuban french german british italian israeli japanese soviet russian canadian dutch swiss turkish iraqi syrian afghan pakistani indian lebanese palestinian egyptian irish algerian nigerian somali kenyan catholic christian presidential municipal provincial departmental residential exclusive entire elegant whole rural urban commercial industrial agricultural electric electrical',
  verb: 'said says say told tells added adds noted notes stated states asserted stressed explained announced disclosed revealed indicated declared affirmed maintained believed believe believes know known knew made make makes took take taken takes left leave leaves went go gone goes came come comes gave give given gives got get gets found find finds began begin begun begins saw see seen sees put puts sent send brought bring kept keep held hold holds lost lose won win fled flee fell fall fallen rose ran run met meet led lead spoke speak wrote write became become stood stand heard hear fought fight sought seek broke broken drove drive driven shot blew blown threw thrown stole stolen burnt slew slain hit struck hid hidden caught bought sold paid felt thought let lay lain lit wore wear spent cost shown showed show shows done been seems seem appears appear remains remain continues continue includes include died die dies wants want wanted lie lies located happened occurred dealt sank sunk swept torn tore cut set',
}, ['modal', 'be', 'have', 'det', 'num', 'rel', 'sub', 'prep', 'conj', 'pron', 'time', 'adv', 'not', 'adj', 'verb'])

/** Words in -ed and -ing that are nouns, names or adjectives however they stand. */
export const notVerbs = wordSet('shining united red bed hundred sacred wicked naked hatred indeed speed seed need breed feed shed during morning evening nothing something anything everything king spring string wing thing building buildings meeting meetings beijing following ring offspring ceiling wedding beginning including spokesman being armed hooded masked unidentified alleged suspected presumed so-called retired unarmed heavily-armed bored limited unlimited')

/** Months by the names and the short forms that reports use. */
export const months = wordSet('january jan february feb march mar april apr may june jun july jul august aug september sep sept october oct november nov december dec')
