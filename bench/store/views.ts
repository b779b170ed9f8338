// How long views take over a million claims and a million events: npm run --silent bench:store -- views [CLAIMS EVENTS]
import { loadRecord } from '../../src/actions/record/load-record.ts'
import { withBenchStore } from './bench-store.ts'
import { measureFinding } from './find.ts'
import { fillLargeStore, type StoreSize } from './large-store.ts'
import { measurePictures } from './picture.ts'
import { measureWhy } from './why.ts'

const [claims = '1000000', events = '1000000'] = process.argv.slice(2)
const size: StoreSize = { claims: Number(claims), events: Number(events) }

await withBenchStore(async (context) => {
  const loaded = await loadRecord(context)
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problem))
  console.error(`filling a store with ${size.claims} claims and ${size.events} events …`)
  await fillLargeStore(context.store.db, size)
  await measurePictures(context)
  await measureWhy(context)
  await measureFinding(context)
})
