import { existsSync } from 'node:fs'
import { defineConfig } from 'vitest/config'
import { LoudReporter } from './test/loud-reporter.ts'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'tools/**/*.test.ts', 'bench/**/*.test.ts'],
    globalSetup: existsSync('test/global-database.ts') ? ['test/global-database.ts'] : [],
    reporters: ['default', new LoudReporter()],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // What is waited for comes at once on a machine that rests, and may take seconds on one where every core has work.
    expect: { poll: { timeout: 15_000 } },
    maxWorkers: 2,
    // Modules keep no state, so files may share a process: loading all of them again for each file took a third of the run.
    isolate: false,
  },
})
