import { drivers, whatIfBounds, type Driver, type LevelCost, type WhatIf } from '../../core/index.ts'
import { capitalised, formatNumber } from '../../words/format.ts'
import { assessWords } from '../../words/workbench/assess.ts'
import { whatIfWords } from '../../words/workbench/assess/what-if.ts'
import { useLanguage, useWords } from '../shell/language.tsx'
import { Slider } from './slider.tsx'

/** The kind of threat whose drivers are moved: the record supports no other yet. */
const stream = 'jihadist'
const costNames = ['under', 'over', 'raise', 'lower'] as const

interface SlidersProps {
  readonly tried: WhatIf
  readonly cost: LevelCost
  readonly onTry: (tried: WhatIf) => void
}

/** Evidence on each driver, the starting point, and what errors and moving cost. */
export function WhatIfSliders({ tried, cost, onTry }: SlidersProps) {
  const words = useWords(assessWords)
  const { language } = useLanguage()
  const said = useWords(whatIfWords)
  const piecesOn = (driver: Driver) => tried.extra.find((each) => each.driver === driver)?.pieces ?? 0
  const sayPieces = (pieces: number) => (pieces === 0 ? said.noPieces : `${said.pieces(formatNumber(language, Math.abs(pieces), Number.isInteger(pieces) ? 0 : 2))} ${pieces > 0 ? said.up : said.down}`)
  const sayStart = (nats: number) => (nats === 0 ? said.startNeutral : said.startMoved(formatNumber(language, Math.exp(Math.abs(nats)), 1), nats > 0 ? 'up' : 'down'))
  return (
    <>
      <fieldset>
        <legend>{said.evidence}</legend>
        {drivers.map((driver) => <Slider key={driver} name={capitalised(words.drivers[driver])} value={piecesOn(driver)} bounds={whatIfBounds.pieces} step={0.25} text={sayPieces(piecesOn(driver))}
          onMove={(pieces) => onTry({ ...tried, extra: [...tried.extra.filter((each) => each.driver !== driver), ...(pieces === 0 ? [] : [{ stream, driver, pieces } as const])] })} />)}
      </fieldset>
      <fieldset>
        <legend>{said.start}</legend>
        <Slider name={said.start} value={tried.priorNats} bounds={whatIfBounds.priorNats} step={0.25} text={sayStart(tried.priorNats)} onMove={(priorNats) => onTry({ ...tried, priorNats })} />
      </fieldset>
      <fieldset>
        <legend>{said.cost}</legend>
        {costNames.map((name) => <Slider key={name} name={said.costs[name]} value={tried.cost[name] ?? cost[name]} bounds={whatIfBounds.cost[name]} step={0.1} text={said.price(formatNumber(language, tried.cost[name] ?? cost[name], 1))}
          onMove={(price) => onTry({ ...tried, cost: { ...tried.cost, [name]: price } })} />)}
      </fieldset>
    </>
  )
}
