import type { ReadingDocument } from './document.ts'
import type { ReadSentence } from './finder.ts'

type Attributed = Pick<ReadSentence, 'start' | 'end' | 'text' | 'attributions'>

/** Words with which a text goes on to speak for whoever spoke last. */
const goesOn = /(?<![\p{L}])(?:de dienst|de coördinator|de organisatie|het rapport|het dreigingsbeeld|het jaarverslag|de woordvoerder|hij|zij|ze|the (?:agency|service|report|centre|spokes\p{L}+)|it (?:said|says|added|stressed|warned)|he|she|they)(?![\p{L}])/iu

/** For every sentence whose words it gives: its own attribution, the one that still holds, or undefined for the reporter. */
export function carryHolders(document: ReadingDocument, sentences: readonly Attributed[]): readonly (string | undefined)[] {
  const holders: (string | undefined)[] = []
  let last: { readonly holder: string; readonly document: boolean } | undefined
  sentences.forEach((sentence, at) => {
    const before = sentences[at - 1]
    if (before !== undefined && /\n\s*\n/.test(document.text.slice(before.end, sentence.start))) last = undefined
    const said = sentence.attributions[0]
    if (said !== undefined) last = { holder: said.holder, document: said.mode === 'document' }
    const holds = said !== undefined || last?.document === true || goesOn.test(sentence.text)
    holders.push(holds ? last?.holder : undefined)
  })
  return holders
}
