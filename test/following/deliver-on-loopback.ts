import process from 'node:process'
import { deliverDue } from '../../src/actions/following/deliver-due.ts'
import { webhookChannel } from '../../src/cli/delivering/delivery-channels.ts'
import { openOutbox } from '../../src/store/outbox.ts'
import { openStore } from '../../src/store/store.ts'
import { loopbackReach } from '../builders/a-receiver.ts'
import { get } from '../builders/get.ts'

/** A sender in a process of its own that can be killed; it may send to the loopback address, as no installation may. */
await using store = get(await openStore({ dataFolder: '', databaseUrl: process.argv[2] }))
await using outbox = get(await openOutbox(store))
const clock = () => new Date()
const readData = () => Promise.reject(new Error('a sender reads no data'))
get(await deliverDue({ store, clock, readData }, outbox, {
  channels: { webhook: webhookChannel(clock, { ...loopbackReach, timeoutMs: 60_000 }) }, waits: [], stop: new AbortController().signal, onSettled: () => undefined, isDone: () => Promise.resolve(false),
}))
