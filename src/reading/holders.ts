import type { ReadSentence } from './finder.ts'
import type { LanguageData } from './languages/language.ts'
import { anyOf } from './words.ts'

type Attributed = Pick<ReadSentence, 'start' | 'end' | 'text' | 'attributions'>

interface Speaker {
  readonly holder: string
  readonly at: number
  /** `in its annual report`: speaks for the rest of the text. */
  readonly hasDocument: boolean
}

/** How many sentences after its own an office still vouches for what is judged. */
const reach = 5
/** Who speaks of a case only, and not of what is told next. */
const ofOneCase: ReadonlySet<string> = new Set(['lawyer', 'om', 'court'])
const longestHeading = 60
const reportWords = /jaarverslag|rapport|dreigingsbeeld|kamerbrief|overzicht|verslag|annual report|threat assessment|trend report/iu

/** For every sentence whose words it gives: its own speaker, the one who still holds from before, or undefined for the reporter. */
export function carryHolders(sentences: readonly Attributed[], { speaks, aside }: LanguageData): readonly (string | undefined)[] {
  const holderByName = namesOf(sentences)
  const named = holderByName.size === 0 ? undefined : new RegExp(`(?:(?:${speaks}) (?<after>${anyOf([...holderByName.keys()])})|(?<before>${anyOf([...holderByName.keys()])}) (?:${speaks}))(?!\\p{L})`, 'u')
  let last: Speaker | undefined
  return sentences.map(({ text, attributions }, at) => {
    const said = attributions[0]
    const name = named?.exec(text)?.groups
    const byName = holderByName.get(name?.after ?? name?.before ?? '')
    if (isHeading(text)) last = last?.hasDocument === true ? last : undefined
    if (said !== undefined) last = said.holder.startsWith('unnamed') || ofOneCase.has(said.holder) ? undefined : { holder: said.holder, at, hasDocument: said.mode === 'document' || reportWords.test(text) }
    else if (byName !== undefined) last = { holder: byName, at, hasDocument: false }
    const holds = last !== undefined && (last.hasDocument || at - last.at <= reach) && !aside.test(text)
    return said?.holder ?? (holds ? last?.holder : undefined)
  })
}

/** A line without an end is a heading, also where it ran into the sentence below it: `Returnees The service counts them`. */
function isHeading(text: string): boolean {
  const isLine = text.length < longestHeading && /[\p{L}\p{N}]$/u.test(text.trimEnd())
  return isLine || /^\p{Lu}\p{L}{3,}(?: \p{Ll}+){0,3} (?:Dat|De|Het|Een|Er|Ook|Sinds|Volgens|Wie|Bij|The|It|There|This|These|Since|According) \p{Ll}/u.test(text)
}

/** Surnames that stand behind an office in an attribution: they speak for it later on, and go nowhere else. */
function namesOf(sentences: readonly Attributed[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const { text, start, attributions } of sentences) {
    for (const said of attributions) {
      const behind = text.slice(said.start - start, said.end - start + 40)
      const name = /(?:\p{Lu}{2,6}|\p{L}+) (?:\p{Lu}\p{L}+ ){0,2}(?<surname>\p{Lu}\p{Ll}{2,20})(?!\p{L})/u.exec(behind)?.groups?.surname
      if (name !== undefined) names.set(name, said.holder)
    }
  }
  return names
}
