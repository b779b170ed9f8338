import { theCoverage, theRecord, theVocabulary } from '../../test/builders/the-record.ts'
import { changesOf, staysSupported, type Change } from './one-change.ts'
import { textsToChange } from './texts.ts'

const bench = { baseOn: theRecord, files: { vocabulary: theVocabulary(), coverage: theCoverage } }

/** Changes every number, date and step of every text into everything that may stand there, and prints whose verdict turned. */
const changes = textsToChange().flatMap((report) => changesOf(report, bench, (sites) => sites, (instead) => instead))
const tell = ({ report, start, from, to }: Change, what: readonly string[]) => `${report} at ${start}: ${from} to ${to}: ${what.join('; ')}`
const turned = changes.filter(({ own }) => own.some(({ before, after }) => before !== after))
const wasSupported = changes.filter(({ own }) => own.some(({ before }) => before === 'supported'))
const others = changes.filter((change) => change.others.length > 0)
const staying = changes.filter(staysSupported)
const stillShown = changes.filter((change) => !staysSupported(change) && change.own.some(({ before, after }) => before === 'supported' && after === 'supported'))
const retold = changes.filter((change) => change.retold.length > 0)

for (const change of others) console.log(`another verdict turned: ${tell(change, change.others)}`)
for (const change of staying) console.log(`stays supported: ${tell(change, change.own.map(({ because }) => because?.kind ?? ''))}`)
if (process.argv.includes('--retold')) for (const change of retold) console.log(`says something else elsewhere: ${tell(change, change.retold)}`)
console.log(JSON.stringify({
  changes: changes.length, ownVerdictTurned: turned.length, ofSupported: wasSupported.length, anotherVerdictTurned: others.length, staysSupported: staying.length,
  supportedOnThatDateToo: stillShown.length, saysSomethingElseElsewhere: retold.length,
}, undefined, 2))
