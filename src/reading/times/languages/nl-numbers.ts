const ones = ['één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen']
const teens = ['tien', 'elf', 'twaalf', 'dertien', 'veertien', 'vijftien', 'zestien', 'zeventien', 'achttien', 'negentien']
const tens = ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig']
const firstOrdinals = ['eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde', 'zevende', 'achtste', 'negende', 'tiende', 'elfde', 'twaalfde']

/** Numbers in one word, with and without the diaeresis. Composed ones are put together by the rules. */
export function dutchNumbers(): Readonly<Record<string, number>> {
  return { ...upToNinetyNine(), ...hundredsOfYears(), honderd: 100, duizend: 1000, tweeduizend: 2000, miljoen: 1_000_000, anderhalf: 1.5, anderhalve: 1.5, tweeënhalf: 2.5, tweeënhalve: 2.5, drieënhalf: 3.5, drieënhalve: 3.5, vierenhalf: 4.5, driekwart: 0.75 }
}

/** Day numbers and the like: "vierentwintigste". */
export function dutchOrdinals(): Readonly<Record<string, number>> {
  const regular = Object.entries(upToNinetyNine()).filter(([, value]) => value > 12).map(([word, value]) => [`${word}${value < 20 ? 'de' : 'ste'}`, value] as const)
  return { ...Object.fromEntries(firstOrdinals.map((word, at) => [word, at + 1])), ...Object.fromEntries(regular) }
}

function upToNinetyNine(): Readonly<Record<string, number>> {
  const words = [...ones, ...teens].map((word, at) => [word, at + 1] as const)
  const composed = tens.flatMap((ten, at) => [[ten, at * 10 + 20] as const, ...ones.flatMap((one, unit) => joined(one, ten).map((word) => [word, at * 10 + 21 + unit] as const))])
  return Object.fromEntries([...words, ...composed])
}

function joined(one: string, ten: string): readonly string[] {
  if (one === 'één') return [`eenen${ten}`, `éénen${ten}`]
  return one.endsWith('e') ? [`${one}ën${ten}`, `${one}en${ten}`] : [`${one}en${ten}`]
}

/** "negentienhonderd", "tweeduizendelf": what years begin with, and those of our time in one word. */
function hundredsOfYears(): Readonly<Record<string, number>> {
  const hundreds = teens.slice(1).map((word, at) => [`${word}honderd`, (at + 11) * 100] as const)
  const recent = [['achttienhonderd', 1800], ['negentienhonderd', 1900], ['tweeduizend', 2000]] as const
  const whole = recent.flatMap(([century, start]) => Object.entries(upToNinetyNine()).flatMap(([word, value]) => [[`${century}${word}`, start + value] as const, [`${century}en${word}`, start + value] as const]))
  return Object.fromEntries([...hundreds, ...whole])
}
