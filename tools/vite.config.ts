import path from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const root = path.resolve(import.meta.dirname, '../src/workbench')

// oxlint-disable-next-line import/no-default-export -- this is how Vite is told
export default defineConfig({
  root,
  base: '/workbench/',
  plugins: [react()],
  build: { outDir: path.resolve(import.meta.dirname, '../dist/workbench'), emptyOutDir: true, assetsInlineLimit: 0, modulePreload: { polyfill: false }, target: 'es2023' },
  logLevel: 'warn',
})
