const localNames = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Whether a Host header names this machine itself; any other name could be a foreign page that had its own name point here. */
export function isLocalHost(host: string | undefined): boolean {
  if (host === undefined) return false
  const name = /^(.*?)(?::\d{1,5})?$/.exec(host.toLowerCase())?.[1]
  return name !== undefined && localNames.has(name)
}
