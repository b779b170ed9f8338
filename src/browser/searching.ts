/// <reference lib="dom" />
import { fromUtf8 } from '../publishing/log/bytes.ts'
import type { SearchIndex } from '../publishing/site/searching/search-index.ts'
import { parseQuestion } from '../search/question.ts'
import { searchingWords } from '../words/searching.ts'
import { answersIn, broadened, exactly, toSearchedPart, writtenWords, type Groups, type SearchedPart } from './find-sentences.ts'
import { foundItem } from './found-item.ts'
import { getPart, pageLanguage, siteRoot } from './page-parts.ts'
import { NotFetched, readOwnSite } from './read-own-site.ts'

const language = pageLanguage()
const words = searchingWords[language]
const form = getPart('search', HTMLFormElement)
const root = siteRoot(form)
const question = getPart('q', HTMLInputElement)
const status = getPart('status', HTMLParagraphElement)
const found = getPart('found', HTMLOListElement)
const older = getPart('older', HTMLButtonElement)
/** Where the sentences are, the newest editions first, as the page itself lists them. */
const indexes = [...document.querySelectorAll<HTMLElement>('[data-index]')].map(({ dataset }) => dataset.index ?? '')
const editionsInAll = document.querySelectorAll('#editions li').length
/** Parts are read when they are needed, and once. */
const parts = new Map<string, Promise<SearchedPart>>()
/** So many sentences are enough to stop at; older ones come when they are asked for. */
const enough = 20

getPart('needs-script', HTMLParagraphElement).hidden = true
form.hidden = false
form.addEventListener('submit', (event) => {
  event.preventDefault()
  history.pushState(undefined, '', `?q=${encodeURIComponent(question.value)}`)
  void search(enough)
})
older.addEventListener('click', () => void search(Infinity))
window.addEventListener('popstate', searchAddress)
searchAddress()

/** What the address asks for, so that a search can be sent to somebody else. */
function searchAddress(): void {
  question.value = new URL(location.href).searchParams.get('q') ?? ''
  if (question.value === '') show([], [], [])
  else void search(enough)
}

async function search(most: number): Promise<void> {
  const asked = parseQuestion(question.value, new Map())
  if (asked.length === 0) {
    show([], [], [])
    status.textContent = words.noWords
    return
  }
  status.textContent = words.searching
  try {
    const groups = exactly(asked)
    const read = await readUntil(groups, most)
    if (answersIn(read, groups).length > 0) return show(read, groups, [])
    const wider = broadened(asked, read)
    const written = answersIn(read, wider.groups).flatMap(({ text }) => writtenWords(text, new Set(wider.terms), language))
    show(read, wider.groups, [...new Set(written.map((word) => word.toLowerCase()))])
  } catch (error) {
    if (!(error instanceof NotFetched)) throw error
    status.textContent = words.notFetched
  }
}

/** The newest parts that have enough sentences between them, or all of them. */
async function readUntil(groups: Groups, most: number): Promise<readonly SearchedPart[]> {
  const read: SearchedPart[] = []
  for (const address of indexes) {
    read.push(await partAt(address))
    if (answersIn(read, groups).length >= most) break
  }
  return read
}

function partAt(path: string): Promise<SearchedPart> {
  const known = parts.get(path)
  if (known !== undefined) return known
  const read = readPart(path)
  parts.set(path, read)
  read.catch(() => parts.delete(path))
  return read
}

async function readPart(path: string): Promise<SearchedPart> {
  const bytes = await readOwnSite(root, new AbortController().signal, () => undefined)(path)
  if (bytes === undefined) throw new NotFetched(path, undefined)
  // The page, its script and this file were written by one publication.
  const index: SearchIndex = JSON.parse(fromUtf8(bytes))
  return toSearchedPart(index, language)
}

function show(read: readonly SearchedPart[], groups: Groups, likewise: readonly string[]): void {
  const answers = answersIn(read, groups)
  const editions = read.reduce((sum, { index }) => sum + index.editions.length, 0)
  found.replaceChildren(...answers.map((answer) => foundItem(answer, groups, root, language)))
  older.hidden = read.length === 0 || read.length === indexes.length
  status.textContent = read.length === 0 ? '' : [words.found(answers.length, question.value.trim(), editions, editionsInAll), ...(likewise.length === 0 ? [] : [words.likewise(likewise)])].join(' ')
}
