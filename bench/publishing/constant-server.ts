// The peer: the same framework gives a constant string of as many characters as the level page has.
import { serve } from '@hono/node-server'
import { Hono } from 'hono'

const text = 'x'.repeat(Number(process.argv[2]))
const app = new Hono().get('/', (request) => request.html(text))
serve({ fetch: app.fetch, port: Number(process.argv[3]), hostname: '127.0.0.1' }, () => console.log('ready'))
