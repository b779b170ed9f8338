import { findOffices } from '../mentions/offices.ts'
import { findPlaces } from '../mentions/places.ts'

/** Two or more words with capitals in a row, with the small words that stand inside surnames. */
const run = /(?<![\p{L}])\p{Lu}[\p{L}'’-]+(?: (?:(?:van|de|der|den|het|ter|ten|von|al|el|bin|ibn|abu) ){0,3}\p{Lu}[\p{L}'’.-]+){1,3}/gu

/** Groups, bodies and their parts that look like a name of a person. */
const bodies = /^(?:Islamitische Staat|Islamic State|Al[ -]Qa|Al[ -]Sha|Boko Haram|Jabhat|Hayat|Tweede Kamer|Eerste Kamer|Raad van|Openbaar Ministerie|Europese|European|Verenigde|United|Koninklijke|Nationaal|National|Home Office|Home Secretary|Prime Minister|Minister|House of|Security|Ministerie|Ministry|Nationale|Terrorist|Dreigingsbeeld)/u

const ordinary = /^(?:De|Het|Een|Deze|Dit|Die|Dat|In|Op|Uit|Bij|Voor|Van|Ook|Volgens|Toch|Maar|Nu|The|A|An|This|That|These|At|By|For|From|But|And|According|Some|Many|Most|All|No)$/u

/** A text in words of the report, without what looks like the name of a person: no field of a claim carries one. The quote itself stays as it was. */
export function maskNames(text: string): string {
  const known = [...findPlaces(text), ...findOffices(text)]
  const isKnown = (start: number, end: number) => known.some((span) => span.start < end && start < span.end)
  return text.replaceAll(run, (name: string, at: number) => {
    let from = 0
    for (const word of name.matchAll(/\S+\s*/g)) {
      const end = word.index + word[0].trimEnd().length
      if (!ordinary.test(word[0].trimEnd()) && !isKnown(at + word.index, at + end)) break
      from = word.index + word[0].length
    }
    const rest = name.slice(from)
    return bodies.test(rest) || !/ \p{Lu}/u.test(rest) || isKnown(at + from, at + name.length) ? name : `${name.slice(0, from)}…`
  })
}
