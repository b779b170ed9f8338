import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aThreatPicture } from '../../../../test/builders/a-threat-picture.ts'
import { statementsOfPicture, type Statement, type ThreatPicture } from '../../../core/index.ts'
import { wordsFor } from '../../../words/words-for.ts'
import { comparePictures } from './compare-editions.ts'

const say = ({ sentence }: Statement) => wordsFor('en').sentence(sentence)
const full = aThreatPicture()

/** A picture that holds some of the sentences of the builder's. */
const pictures = fc.record({ unknown: fc.subarray([...full.unknown]), events: fc.subarray([...full.events]), warnings: fc.subarray([...full.warnings]), wouldChange: fc.subarray([...full.wouldChange]), levelStatements: fc.subarray([...full.levelStatements]) }).map((some): ThreatPicture => ({ ...full, ...some }))

const sentencesOf = (picture: ThreatPicture) => [...new Set(statementsOfPicture(picture).map(say))].toSorted()

describe('two pictures beside each other', () => {
  test('every sentence of either stands in one pair, and alike sentences are called the same', () => {
    fc.assert(fc.property(pictures, pictures, (before, after) => {
      const compared = comparePictures(before, after, say)
      expect(compared.flatMap((each) => (each.change === 'new' ? [] : [say(each.before)])).toSorted()).toEqual(sentencesOf(before))
      expect(compared.flatMap((each) => (each.change === 'gone' ? [] : [say(each.after)])).toSorted()).toEqual(sentencesOf(after))
      for (const each of compared) if (each.change === 'same') expect(say(each.before)).toBe(say(each.after))
      for (const each of compared) if (each.change === 'changed') expect(say(each.before)).not.toBe(say(each.after))
    }))
  })

  test('a picture beside itself has nothing new, changed or gone', () => {
    expect(new Set(comparePictures(full, full, say).map(({ change }) => change))).toEqual(new Set(['same']))
  })

  test('the same words on other evidence are told apart from a sentence that changed', () => {
    const [warning] = full.warnings
    const after = { ...full, warnings: warning === undefined ? [] : [{ ...warning, evidence: ['W24', 'J067'] }] }
    expect(comparePictures(full, after, say).filter(({ change }) => change !== 'same').map(({ change }) => change)).toEqual(['support'])
  })
})
