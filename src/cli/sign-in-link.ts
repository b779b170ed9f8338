import type { Terminal } from './command.ts'

/** A one-time link as it is handed over. Its secret stands behind the sign `#`: browsers send that part to nobody, so that no log has it. */
export function signInLink(base: string, secret: string): string {
  return `${base}/workbench/sign-in#link=${secret}`
}

/** Where links lead: to the address of the team where there is one, else to this machine. */
export function linkBase({ settings: { teamAddress, port } }: Terminal, address = `http://localhost:${port ?? 4300}`): string {
  return teamAddress === '' ? address : teamAddress
}
