import type { Moment } from '../../actions/publishing/public-site.ts'
import { datetimeText } from './site-time.ts'

/** Where the addresses of RFC 7089 stand: the original answers for its own TimeGate. */
export interface MementoAddresses {
  /** Where readers come in, without a slash at its end. */
  readonly base: string
  /** Of the original, from the root of the site. */
  readonly address: string
}

/** Address of the original as it was at a moment. */
export function mementoPath({ at }: Pick<Moment, 'at'>, address: string): string {
  return `as-of/${at}/${address}`
}

/** The links of an original: itself, and the list of what it was. */
export function originalLinks({ base, address }: MementoAddresses): string {
  return `<${base}/${address}>; rel="original timegate", <${base}/timemap/${address}>; rel="timemap"; type="application/link-format"`
}

/** The links of a memento: of the original, and of the first, the last, and those on either side. */
export function mementoLinks(addresses: MementoAddresses, moments: readonly Moment[], shown: Moment): string {
  const at = moments.indexOf(shown)
  const named = moments.map((moment, place) => ({ moment, place, rels: relsOf(place, at, moments.length) })).filter(({ place, rels }) => place === at || rels.length > 0)
  return [originalLinks(addresses), ...named.map(({ moment, rels }) => mementoLink(addresses, moment, rels))].join(', ')
}

/** Everything that an original was, as RFC 7089 lists it in the form of RFC 6690. */
export function timeMap(addresses: MementoAddresses, moments: readonly Moment[]): string {
  const { base, address } = addresses
  const [first, last] = [moments[0], moments.at(-1)]
  const range = first === undefined || last === undefined ? '' : `; from="${datetimeText(first.at)}"; until="${datetimeText(last.at)}"`
  return [
    `<${base}/${address}>; rel="original timegate"`,
    `<${base}/timemap/${address}>; rel="self"; type="application/link-format"${range}`,
    ...moments.map((moment, place) => mementoLink(addresses, moment, endsOf(place, moments.length))),
  ].join(',\n') + '\n'
}

function mementoLink({ base, address }: MementoAddresses, moment: Moment, rels: readonly string[]): string {
  return `<${base}/${mementoPath(moment, address)}>; rel="${[...rels, 'memento'].join(' ')}"; datetime="${datetimeText(moment.at)}"`
}

/** What a memento is to the one that is shown. */
function relsOf(place: number, shown: number, count: number): readonly string[] {
  return [...endsOf(place, count), ...(place === shown - 1 ? ['prev'] : place === shown + 1 ? ['next'] : [])]
}

function endsOf(place: number, count: number): readonly string[] {
  return [...(place === 0 ? ['first'] : []), ...(place === count - 1 ? ['last'] : [])]
}
