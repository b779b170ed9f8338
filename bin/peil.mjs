#!/usr/bin/env node
// Starts Peil with Node 24: this one, or the one that npm installed beside it.
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const here = path.dirname(fileURLToPath(import.meta.url))
const main = path.join(here, '..', 'dist', 'cli', 'main.js')

if (Number(process.versions.node.split('.')[0]) >= 24) await import(main)
else startWith(findNode24())

function findNode24() {
  try {
    const manifest = createRequire(import.meta.url).resolve(`node-${process.platform}-${process.arch}/package.json`)
    const node = path.join(path.dirname(manifest), 'bin', 'node')
    return fs.existsSync(node) ? node : undefined
  } catch (error) {
    if (error.code === 'MODULE_NOT_FOUND') return undefined
    throw error
  }
}

function startWith(node) {
  if (node === undefined) {
    console.error(`Peil needs Node 24 or later; this is ${process.version}. Install Node 24, or reinstall Peil without --omit=optional.`)
    process.exit(1)
  }
  const child = spawn(node, [main, ...process.argv.slice(2)], { stdio: 'inherit' })
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  for (const signal of signals) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code)
    for (const each of signals) process.removeAllListeners(each)
    process.kill(process.pid, signal)
  })
}
