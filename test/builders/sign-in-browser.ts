import type { BrowserContext } from 'playwright-core'
import type { SignedInApp, TestAccount } from './signed-in.ts'

/** Gives a browser the session of an account, as if somebody had signed in there. */
export async function signInBrowser(browser: Pick<BrowserContext, 'addCookies'>, team: Pick<SignedInApp, 'headersOf'>, account: TestAccount, address: string): Promise<void> {
  const { cookie = '' } = await team.headersOf(account)
  await browser.addCookies(cookie.split('; ').map((each) => ({ name: each.slice(0, each.indexOf('=')), value: each.slice(each.indexOf('=') + 1), url: address })))
}
