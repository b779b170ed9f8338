/** Rows in the layout and of about the lengths of UCDP GED 25.1 (385,918 rows, 250 MB), made up from a seed; the same seed gives the same file. */
export const gedHeader =
  'id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob'

const countries = ['Syria', 'Afghanistan', 'Ukraine', 'Mexico', 'Nigeria', 'DR Congo (Zaire)', 'Myanmar (Burma)', 'Somalia', 'France', 'Netherlands'] as const
const words = ['noord', 'berg', 'rivier', 'dal', 'haven', 'stad', 'dorp', 'brug', 'veld', 'bos', 'kust', 'eiland', 'weg', 'markt', 'plein', 'toren'] as const

/** One row and what it adds to the total of deaths. */
export interface GedRow {
  readonly line: string
  readonly best: number
}

/** Chance from 0 to 1, the same for the same seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export function gedRow(number: number, next: () => number): GedRow {
  const pick = <T>(list: readonly [T, ...T[]]): T => list[Math.floor(next() * list.length)] ?? list[0]
  const phrase = (count: number) => Array.from({ length: count }, () => pick(words)).join(' ')
  const below = (limit: number) => Math.floor(next() * limit)
  const year = 1989 + below(36)
  const day = `${year}-${two(1 + below(12))}-${two(1 + below(28))}`
  const deaths = [below(5), below(8), below(3), below(2)]
  const best = deaths.reduce((sum, each) => sum + each, 0)
  const [latitude, longitude] = [(next() * 120 - 60).toFixed(6), (next() * 300 - 150).toFixed(6)]
  const country = pick(countries)
  const sides = [`Government of ${country}`, phrase(2)]
  const source = `""${phrase(3)},${day},${phrase(9)}""`
  const line = [
    number, `XXX-${year}-1-${number}`, year, 1, 'Clear', 1 + below(3), 299, 299, `${country}: Government`, 11_973, 11_973, sides.join(' - '), 118, 118, sides[0], 4456, 4456, sides[1], 1 + below(4),
    `"${source};${source}"`, phrase(3), `${day};${day}`, phrase(14), phrase(2), 1 + below(7), phrase(2), `"${phrase(5)}, ${phrase(3)}"`, phrase(2), phrase(2), latitude, longitude,
    `POINT (${longitude} ${latitude})`, 100_000 + below(99_999), country, 652, 'Region', 1, 1, `${day} 00:00:00`, `${day} 00:00:00`, ...deaths, best, best + below(3), Math.max(0, best - below(3)), 652, '',
  ].join(',')
  return { line, best }
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
