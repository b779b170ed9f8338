import { createServer } from 'node:http'
import { Provider } from 'oidc-provider'

/** The sign-on of an organisation on the loopback address, in which everybody may say who they are. */
export interface SignOn extends AsyncDisposable {
  readonly issuer: string
  /** Goes the way of a browser from the address that Peil led to until the one that leads back to Peil. */
  readonly goThrough: (address: string, subject: string) => Promise<string>
}

/** A sign-on that knows one client, and gives everybody whose name begins with `board` the group of that name. */
export async function aSignOn(redirect: string): Promise<SignOn> {
  const server = createServer()
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the sign-on has no port')
  const issuer = `http://127.0.0.1:${address.port}`
  const provider = new Provider(issuer, {
    clients: [{ client_id: 'peil', client_secret: 'a secret between the two', redirect_uris: [redirect] }],
    claims: { openid: ['sub', 'groups'] }, conformIdTokenClaims: false,
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, groups: id.startsWith('board') ? ['peil-board'] : [] }) }),
  })
  provider.on('server_error', (_, error) => { throw error })
  server.on('request', provider.callback())
  return { issuer, goThrough: (from, subject) => goThrough(from, subject, issuer), [Symbol.asyncDispose]: async () => void server.close() }
}

async function goThrough(from: string, subject: string, issuer: string): Promise<string> {
  const cookies = new Map<string, string>()
  const ask = async (address: string, form?: Record<string, string>) => {
    const response = await fetch(address, { redirect: 'manual', headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') }, ...(form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) }) })
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      cookies.set(name, value)
    }
    return response
  }
  let address = from
  for (let step = 0; step < 12; step++) {
    const response = await ask(address)
    const next = response.headers.get('location')
    if (next === null) {
      const prompt = /name="prompt" value="(\w+)"/.exec(await response.text())?.[1] ?? 'login'
      const answered = await ask(address, prompt === 'login' ? { prompt, login: subject, password: 'x' } : { prompt })
      address = new URL(answered.headers.get('location') ?? '', issuer).href
    } else address = new URL(next, issuer).href
    if (!address.startsWith(issuer)) return address
  }
  throw new Error('the sign-on goes round in circles')
}
