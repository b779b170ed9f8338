import type { Language } from '../core/index.ts'
import type { CommandName } from './command-names.ts'

/** One call of a command as somebody would type it; names stand for the reader's own. */
export function commandExample(command: CommandName, language: Language): string {
  const reason = reasons[command]
  return reason === undefined ? examples[command] : `${examples[command]} --reason "${reason[language]}"`
}

const reasons: Readonly<Partial<Record<CommandName, Readonly<Record<Language, string>>>>> = {
  correct: { nl: 'de pagina noemt deze dag', en: 'the page gives this day' },
  erase: { nl: 'brief van 3 mei', en: 'letter of 3 May' },
  flags: { nl: 'rechtzetting geplaatst', en: 'correction published' },
  merge: { nl: 'zelfde dag, plaats en aantal doden', en: 'same day, place and toll' },
  retract: { nl: 'de krant nam het terug', en: 'the paper took it back' },
  'set-level': { nl: 'de dreiging is niet veranderd sinds de vorige keer', en: 'the threat has not changed since the last time' },
  split: { nl: 'twee aanslagen op één dag', en: 'two attacks on one day' },
  trigger: { nl: 'de dader is nog niet gevonden', en: 'the perpetrator has not been found yet' },
}

const examples: Readonly<Record<CommandName, string>> = {
  add: 'peil add article.pdf --source "NU.nl" --published 2018-03-26 --country NL',
  assess: 'peil assess --country NL --as-of 2018-03-31',
  coding: 'peil coding form DTN47',
  backtest: 'peil backtest --country NL',
  check: 'peil check draft.txt --published 2018-03-30',
  correct: 'peil correct nu-nl-2018-03-26-1a2b3c4d published=2018-03-27',
  demo: 'peil demo',
  diff: 'peil diff 2018-01-01 2018-03-31 --country NL',
  doctor: 'peil doctor',
  erase: 'peil erase nu-nl-2018-03-26-1a2b3c4d --demand publisher',
  export: 'peil export --out backup-2018-03-31',
  figures: 'peil figures in_area --country NL',
  find: 'peil find Cologne attack --as-of 2018-03-31',
  flags: 'peil flags close flag:1',
  impact: 'peil impact nu-nl-2018-03-26-1a2b3c4d',
  import: 'peil import ucdp-ged ged251.csv',
  key: 'peil key show',
  publish: 'peil publish --out site --by duty-officer --country NL',
  followers: 'peil followers webhook https://example.org/hook --country NL',
  deliver: 'peil deliver --once',
  verify: 'peil verify site --key peil.example/log+1a2b3c4d+AQ…',
  logbook: 'peil logbook --country NL',
  merge: 'peil merge ucdp-ged:300380 EU-20180323-FR-1',
  pairs: 'peil pairs',
  picture: 'peil picture --country NL --as-of 2018-03-31',
  read: 'peil read article.pdf --published 2018-03-26',
  judgements: 'peil judgements --country NL --as-of 2018-03-31',
  questions: 'peil questions --country NL --as-of 2018-03-31',
  record: 'peil record judgement.json --by analyst-2',
  restore: 'peil restore backup-2018-03-31',
  retract: 'peil retract nu-nl-2018-03-26-1a2b3c4d',
  score: 'peil score --as-of 2018-03-31',
  account: 'peil account invite analyst-2 --roles analyst --clearance amber',
  audit: 'peil audit verify',
  mcp: 'peil mcp --clearance green',
  serve: 'peil serve --port 4300',
  'set-level': 'peil set-level --step 4 --review 2027-05-01 --by duty-officer --country NL',
  sources: 'peil sources --dataset ucdp-ged --from 2015-01-01',
  split: 'peil split EU-20180323-FR-1 ucdp-ged:300380',
  store: 'peil store status',
  trigger: 'peil trigger --ground specific-and-imminent --scope NL/region:utrecht --until 2027-01-03 --by duty-officer',
  warnings: 'peil warnings --due',
  watch: 'peil watch inbox/ https://example.org/feed.xml --every 30',
  why: 'peil why flag:1',
  worker: 'peil worker --failed',
}
