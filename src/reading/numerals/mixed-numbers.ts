import type { Cardinal } from './cardinals.ts'
import { cardinalAt } from './cardinals.ts'
import { scaled } from './figure.ts'
import type { Found } from './numeral.ts'
import type { Part } from './parts.ts'
import { partAt, partBehind } from './parts.ts'
import type { NumeralSource } from './source.ts'
import { isNear, wordAt } from './source.ts'

/** A part of a scale: `half a million`, `two thirds of a million`, `half a dozen`; else the part itself. */
export function partOfScale(source: NumeralSource, part: Part): Found {
  const { lexicon, tokens } = source
  let at = part.next
  if (tokens[at]?.lower === lexicon.of) at++
  if (wordAt(source, at)?.role === 'article') at++
  const scale = wordAt(source, at)
  const isScale = (scale?.role === 'scale' || scale?.role === 'dozen') && scale.isOrdinal !== true && isNear(source, at)
  if (!isScale) return { kind: 'fraction', value: part.whole + part.value * part.scale, form: formOf(source, part), next: part.next, ...ordinalOf(part) }
  return { kind: scale.role === 'dozen' ? 'cardinal' : 'fraction', value: part.whole + scaled(part.value, scale.value), form: 'words', next: at + 1 }
}

function formOf({ tokens }: NumeralSource, { next }: Part): Found['form'] {
  return tokens[next - 1]?.kind === 'word' ? 'words' : 'digits'
}

function ordinalOf({ mayBeOrdinal }: Part): Pick<Part, 'mayBeOrdinal'> {
  return mayBeOrdinal === undefined ? {} : { mayBeOrdinal }
}

/** A number with a part behind it: `two and a half`, `2 1/4`, `five and a half million`, `three million and a quarter`. */
export function mixedWith(source: NumeralSource, cardinal: Cardinal): Found | undefined {
  const { tokens, lexicon } = source
  const isLinked = tokens[cardinal.next]?.lower === lexicon.and
  const at = isLinked ? cardinal.next + 1 : cardinal.next
  if (!isNear(source, at) || (cardinal.kind !== 'cardinal' && !(cardinal.kind === 'article' && isLinked))) return undefined
  const part = partAt(source, at) ?? (isLinked || !lexicon.hasPluralParts ? countedPartAt(source, at) : undefined)
  if (part === undefined || part.value >= 1 || (!isLinked && !isBareTail(source, cardinal, at))) return undefined
  return addPart(source, cardinal, part)
}

/** Without `and` only digits take a part in digits, and Dutch words one in words. */
function isBareTail({ tokens, lexicon }: NumeralSource, { form, value }: Cardinal, at: number): boolean {
  return tokens[at]?.kind === 'word' ? !lexicon.hasPluralParts && form === 'words' && value > 1 : form === 'digits'
}

function countedPartAt(source: NumeralSource, at: number): Part | undefined {
  const above = cardinalAt(source, at, 'no ordinal')
  return above === undefined ? undefined : partBehind(source, above)
}

/** A scale behind the part counts both where the number has none of its own: `five and a half million`. */
function addPart(source: NumeralSource, { value, scale, form }: Cardinal, part: Part): Found {
  const own = partOfScale(source, part)
  const shared = { kind: 'fraction', form, next: own.next, ...ordinalOf(part) } as const
  if (own.next === part.next) return { ...shared, value: value + own.value * (scale < 1e6 ? 1 : scale) }
  return { ...shared, value: scale > 1 ? value + own.value : scaled(value + part.value, own.value / part.value) }
}

/** A number with its decimals in words: `two hundred point zero three`, `drie komma vijf`. */
export function decimalsBehind(source: NumeralSource, { value, next, kind }: Cardinal): Found | undefined {
  const { tokens, lexicon } = source
  if (kind !== 'cardinal' || value >= 1e15 || !lexicon.point.has(tokens[next]?.lower ?? '') || !isNear(source, next)) return undefined
  let digits = ''
  let at = next + 1
  while (isNear(source, at) && digits.length < 15) {
    const decimals = cardinalAt(source, at, 'no ordinal')
    if (decimals === undefined || decimals.value % 1 !== 0 || decimals.value >= 1e6 || (digits !== '' && decimals.value > 9)) break
    digits += String(decimals.value)
    at = decimals.next
  }
  return digits === '' ? undefined : { kind: 'decimal', value: Number(`${value}.${digits}`), form: 'words', next: at }
}

/** A number of dozens. In `three hundred and two dozens` the dozen counts the last group. */
export function dozensOf(source: NumeralSource, { value, next, form }: Cardinal): Found | undefined {
  const dozen = wordAt(source, next)
  if (dozen?.role !== 'dozen' || !isNear(source, next)) return undefined
  const group = value % 100
  return { kind: 'cardinal', value: group === 0 ? value * dozen.value : value - group + group * dozen.value, form, next: next + 1 }
}
