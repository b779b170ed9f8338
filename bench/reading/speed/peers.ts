import { parse } from 'chrono-node'
import compromise from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'

/** Reads a text and gives back how much it found, so that no work is left out. */
export type ReadText = (text: string) => number

/** Others that read English offline, each doing its own part: wink-nlp tokens and their tags, and with all that it does by default, compromise its whole analysis, chrono-node dates alone. */
export function makePeers(): Readonly<Record<'wink' | 'winkWhole' | 'compromise' | 'chrono', ReadText>> {
  const wink = winkNLP(model, ['sbd', 'pos'])
  const whole = winkNLP(model)
  return {
    winkWhole: (text) => whole.readDoc(text).tokens().out(whole.its.pos).length,
    wink: (text) => wink.readDoc(text).tokens().out(wink.its.pos).length,
    compromise: (text) => compromise(text).terms().out('array').length,
    chrono: (text) => parse(text).length,
  }
}
