import { icon, stylesheet } from './stylesheet.ts'

/** What the pages need besides themselves, by the name under `/assets/`. */
export const pageAssets = {
  'peil.css': { type: 'text/css; charset=utf-8', body: stylesheet },
  'peil.svg': { type: 'image/svg+xml', body: icon },
} as const
