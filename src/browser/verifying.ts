/// <reference lib="dom" />
import { fromUtf8 } from '../publishing/log/bytes.ts'
import { parseVerifier, type NoteVerifier } from '../publishing/log/signed-note.ts'
import { countFiles } from '../publishing/verifying/count-files.ts'
import { readLog } from '../publishing/verifying/read-log.ts'
import { verifyLog } from '../publishing/verifying/verify-site.ts'
import { verifyingWords } from '../words/verifying.ts'
import { getPart, pageLanguage, siteRoot } from './page-parts.ts'
import { NotFetched, readOwnSite } from './read-own-site.ts'
import { showResult, type Verified } from './verifying-result.ts'

const language = pageLanguage()
const words = verifyingWords[language]
const form = getPart('verify', HTMLFormElement)
const root = siteRoot(form)
const key = getPart('key', HTMLTextAreaElement)
const since = getPart('since', HTMLTextAreaElement)
const begin = getPart('begin', HTMLButtonElement)
const stop = getPart('stop', HTMLButtonElement)
const progress = getPart('progress', HTMLProgressElement)
const status = getPart('status', HTMLParagraphElement)
const result = getPart('result', HTMLDivElement)

const hindrance = await hindranceOf()
if (hindrance === undefined) offer()
else getPart('needs-script', HTMLParagraphElement).textContent = hindrance

/** What this browser lacks; undefined where it can verify. */
async function hindranceOf(): Promise<string | undefined> {
  if (!window.isSecureContext) return words.notSecure
  const isAble = await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify']).then(() => true, () => false)
  return isAble ? undefined : words.noEd25519
}

function offer(): void {
  getPart('needs-script', HTMLParagraphElement).hidden = true
  form.hidden = false
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void verify()
  })
  getPart('own-key', HTMLButtonElement).addEventListener('click', () => void takeOwnKey())
}

async function takeOwnKey(): Promise<void> {
  key.value = (await ownKey(new AbortController().signal)) ?? ''
  key.focus()
}

async function ownKey(signal: AbortSignal): Promise<string | undefined> {
  const bytes = await readOwnSite(root, signal, () => undefined)('key.txt')
  return bytes && fromUtf8(bytes).trim()
}

async function verify(): Promise<void> {
  const verifier = await parseVerifier(key.value)
  key.setAttribute('aria-invalid', String(verifier === undefined))
  result.replaceChildren()
  if (verifier === undefined) {
    status.textContent = words.notKey
    key.focus()
    return
  }
  const stopping = new AbortController()
  stop.addEventListener('click', () => stopping.abort(), { signal: stopping.signal })
  setBusy(true)
  try {
    showResult(result, await verifySite(verifier, stopping.signal), language)
    status.textContent = ''
    result.focus()
  } catch (error) {
    if (!stopping.signal.aborted && !(error instanceof NotFetched)) throw error
    status.textContent = error instanceof NotFetched ? words.notFetched(error.path) : words.stopped
  } finally {
    setBusy(false)
  }
}

async function verifySite(verifier: NoteVerifier, signal: AbortSignal): Promise<Verified> {
  let [done, all] = [0, 1]
  const read = readOwnSite(root, signal, () => {
    done++
    progress.value = Math.min(1, done / all)
    status.textContent = words.progress(Math.min(done, all), all)
  })
  const kept = since.value.trim() === '' ? undefined : since.value.replaceAll('\r\n', '\n').replace(/^\s+/, '').replace(/\n*$/, '\n')
  const isOwnKey = key.value.trim() === (await ownKey(signal))
  const log = await readLog(read)
  if (!('leaves' in log)) return { findings: log, checkpoint: undefined, isOwnKey, since: kept }
  all = done + countFiles(log)
  return { findings: await verifyLog(log, { read, key: verifier, since: kept }), checkpoint: log.note, isOwnKey, since: kept }
}

function setBusy(isBusy: boolean): void {
  begin.disabled = isBusy
  stop.hidden = !isBusy
  progress.hidden = !isBusy
  progress.value = 0
}
