import { expect, test } from 'vitest'
import { legible } from './legible.ts'

const latin = (character: number) => character < 0x250 && character >= 0x20

const check = (text: string, printed: string) => test(JSON.stringify(text), () => expect(legible(text, latin)).toBe(printed))

check('Groep in Łódź', 'Groep in Łódź')
check('cafe\u0301', 'café')
check('een\n\ttwee\u2028drie', 'een twee drie')
check('lang\u00ADwoord\u200B\uFEFF', 'langwoord')
check('العربية hier', '[?] hier')
check('a 😀 b', 'a [?] b')
check('bel\u0007 om\u202Egekeerd', 'bel[?] om[?]gekeerd')
