import { describe, expect, test } from 'vitest'
import { findPlaces } from './places.ts'

const check = (text: string, expected: readonly string[], home = 'NL') =>
  expect(findPlaces(text, home).map(({ start, end, kind, code, country, part }) => `${text.slice(start, end)} ${kind} ${part === undefined ? code : `${code} (${part})`} ${country ?? '-'}`)).toEqual(expected)

describe('Countries, parts of them and areas', () => {
  test.each([
    ['De aanval in Zuid-Frankrijk', ['Zuid-Frankrijk country FR (south) FR']],
    ['in het zuidwesten van Frankrijk', ['zuidwesten van Frankrijk country FR (southwest) FR']],
    ['in south-western France', ['south-western France country FR (southwest) FR']],
    ['Noord-Holland en Noord-Ierland', ['Noord-Holland province NL-NH NL', 'Noord-Ierland area GB-NIR GB']],
    ['de Verenigde Arabische Emiraten en Kirgizië', ['Verenigde Arabische Emiraten country AE AE', 'Kirgizië country KG KG']],
    ['Burkina Faso, Mali and Niger', ['Burkina Faso country BF BF', 'Mali country ML ML', 'Niger country NE NE']],
    ['een Oezbeekse man', ['Oezbeekse country UZ UZ']],
    ['het kalifaat bestond nog', ['het kalifaat area SY/IQ -']],
    ['Polen en Poolse agenten', ['Polen country PL PL', 'Poolse country PL PL']],
  ])('%s', (text, expected) => check(text, expected))
})

describe('Towns of the gazetteer need more than a capital', () => {
  test.each([
    ['Een man werd in Wageningen aangehouden.', ['Wageningen city Wageningen NL']],
    ['An attack in Lahore killed many.', ['Lahore city Lahore PK']],
    ['in Tamanrasset en Adrar', ['Tamanrasset city Tamanrasset DZ', 'Adrar city Adrar DZ']],
    ['in Reading, UK', ['Reading city Reading GB', 'UK country GB GB']],
    ['in Split (Kroatië)', ['Split city Split HR', 'Kroatië country HR HR']],
    ['drie invallen (Wageningen, Den Helder)', ['Wageningen city Wageningen NL', 'Den Helder city Den Helder NL']],
    ['de broers (Clayton, Darwin)', []],
    ['de inval (Wageningen)', []],
    ['Jan van Houten zei niets.', []],
    ['Reading is goed. Best wel.', []],
    ['De Jackson Group meldde dat.', []],
    ['the Chief of Police in Police custody', []],
  ])('%s', (text, expected) => check(text, expected))
})

test('Of two towns with one name the larger is meant, unless the smaller lies at home or its country is named', () => {
  check('in Hoorn', ['Hoorn city Hoorn NL'])
  check('in Halifax', ['Halifax city Halifax CA'], 'NL')
  check('in Halifax', ['Halifax city Halifax GB'], 'GB')
  check('in Halifax, Canada', ['Halifax city Halifax CA', 'Canada country CA CA'], 'GB')
})
