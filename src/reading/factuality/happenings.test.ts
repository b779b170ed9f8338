import { expect, test } from 'vitest'
import type { Language } from '../../core/index.ts'
import { findHappenings, type Happening } from './happenings.ts'

/** What a sentence tells, as `lemma` or `lemma mood`, with `not` or `hardly` before it. */
function check(lang: Language, text: string, expected: readonly string[]): void {
  expect(findHappenings(text, { start: 0, end: text.length }, lang).filter(({ kind }) => kind !== 'state').map(told)).toEqual(expected)
}

function told({ lemma, mood, polarity }: Happening): string {
  const denied = { positive: '', 'nearly-negative': 'hardly ', negative: 'not ' }[polarity]
  return `${denied}${lemma}${mood === 'asserted' ? '' : ` ${mood}`}`
}

test('Main verbs are found with what parted from them, and auxiliaries are none', () => {
  check('nl', 'De politie hield vrijdag twee mannen aan.', ['aanhouden'])
  check('nl', 'Twee mannen zijn vrijdag in Breda aangehouden.', ['aanhouden'])
  check('nl', 'Hij weigerde het wapen over te dragen.', ['weigeren', 'not overdragen prevented'])
  check('en', 'Police have arrested two men in Hull.', ['arrest'])
})

test('A noun of the same form, a name and an inflected participle are no verb', () => {
  check('nl', 'De kosten van de verhoogde paraatheid blijven geheim.', ['blijven'])
  check('nl', 'In de haven van Delen lag een boot.', ['liggen'])
})

test('Nouns that tell of something are found, also as the end of a compound', () => {
  check('nl', 'Na de bomaanslag volgde een langdurig gerechtelijk onderzoek.', ['bomaanslag', 'volgen', 'onderzoek'])
  check('nl', 'De regering en de vereniging zwegen.', ['zwijgen'])
})

test('A denial reaches the verb of its own clause only', () => {
  check('nl', 'De man werd niet vervolgd, maar zijn broer werd veroordeeld.', ['not vervolgen', 'veroordelen'])
  check('nl', 'Hij zei dat de daders niet ontkwamen.', ['zeggen', 'not ontkomen'])
  check('nl', 'Niet alleen Duitsland sloot de grens.', ['sluiten'])
  check('nl', 'De dienst greep nauwelijks in.', ['hardly ingrijpen'])
  check('en', 'The suspects were not charged.', ['not charge'])
})

test('A denial before an infinitive denies that one', () => {
  check('nl', 'Het kabinet besloot niet te verhogen.', ['besluiten', 'not verhogen'])
  check('nl', 'Zij vertrokken zonder een bom te plaatsen.', ['vertrekken', 'not plaatsen'])
})

test('No thing of a kind denies the thing and the verb', () => {
  check('nl', 'Er vond geen aanslag plaats.', ['not plaatsvinden', 'not aanslag'])
})

test('Auxiliaries, adverbs and openers say how surely', () => {
  check('nl', 'De cel zou een bom hebben gemaakt.', ['maken reported'])
  check('nl', 'De groep zal morgen toeslaan.', ['toeslaan future'])
  check('nl', 'De man is waarschijnlijk gevlucht.', ['vluchten expected'])
  check('nl', 'Als de groep toeslaat, sluiten de scholen.', ['toeslaan conditional', 'sluiten'])
  check('en', 'The cell may have fled.', ['flee possible'])
  check('en', 'If the group strikes, schools close.', ['strike conditional', 'close'])
  check('en', 'The man allegedly bought a gun.', ['buy claimed'])
})

test('What governs a clause or an infinitive says how surely', () => {
  check('nl', 'De verdachte beweert dat hij thuis sliep.', ['beweren', 'slapen claimed'])
  check('nl', 'De cel probeerde een trein te laten ontsporen.', ['proberen', 'ontsporen attempted'])
  check('nl', 'Een poging om de minister te vermoorden mislukte.', ['poging', 'vermoorden attempted', 'mislukken'])
  check('en', 'They planned to bomb a station.', ['plan', 'bomb intended'])
  check('en', 'He denied that he fled.', ['deny', 'not flee denied'])
})

test('A noun takes what governs it', () => {
  check('nl', 'De kans op een aanslag groeit.', ['aanslag possible', 'groeien'])
  check('nl', 'De politie verijdelde een aanslag.', ['verijdelen', 'not aanslag prevented'])
  check('nl', 'Zij herdachten de aanslag.', ['herdenken', 'aanslag'])
  check('en', 'The threat of an attack remains.', ['attack possible', 'remain'])
})
