/** What one request may bring. */
export type RequestContent = keyof typeof mostBytes

/** Most that one request may bring of each, in bytes: a report as a file, a dataset, and everything that is typed. */
export const mostBytes = { 'report-file': 20_000_000, dataset: 64_000_000, typed: 8_000_000 } as const
