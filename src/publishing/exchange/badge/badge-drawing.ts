import type { Edition, Language } from '../../../core/index.ts'
import { exchangeWords } from '../../../words/exchange.ts'
import { wordsFor } from '../../../words/words-for.ts'
import { elementWith, type XmlElement } from '../xml.ts'

const width = 300
const height = 96
const stepsTop = 52
const stepHeight = 10
const side = 12

/** The level of a country as a small drawing that says itself: in words, and by how many steps are full, so that no colour is needed. */
export function badgeDrawing(edition: Edition, language: Language): XmlElement {
  const { country, picture: { level }, publisher } = edition
  const words = exchangeWords[language]
  const title = words.badge(country)
  const said = level === undefined ? words.badgeUnknown : words.badgeLevel(level)
  const since = level === undefined ? words.asOf(edition.picture.view.asOf) : words.badgeSince(level.since, level.sinceAtLatest)
  const notice = publisher.isAuthority ? '' : wordsFor(language).page.notOfficial
  return elementWith('svg', { xmlns: 'http://www.w3.org/2000/svg', 'xml:lang': language, viewBox: `0 0 ${width} ${height}`, width: String(width), height: String(height), role: 'img', 'aria-labelledby': 'level-title level-desc' },
    elementWith('title', { id: 'level-title' }, `${title}: ${said}`),
    elementWith('desc', { id: 'level-desc' }, [since, ...(notice === '' ? [] : [notice])].join('; ')),
    elementWith('rect', { x: '0.5', y: '0.5', width: String(width - 1), height: String(height - 1), rx: '4', fill: '#ffffff', stroke: '#1b2a33' }),
    line(20, '13', 'normal', title),
    line(42, '18', 'bold', said),
    ...steps(level === undefined ? 0 : level.ordinal, level?.steps ?? 0),
    line(87, '11', 'normal', [since, ...(notice === '' ? [] : [notice])].join(' · ')),
  )
}

/** A text that would be wider than the badge is pressed together; letters of these fonts are about half as wide as high. */
function line(y: number, size: string, weight: string, text: string): XmlElement {
  const room = width - 2 * side
  const tooWide = [...text].length * Number(size) * 0.55 > room
  return elementWith('text', { x: String(side), y: String(y), 'font-family': 'Public Sans, Arial, sans-serif', 'font-size': size, 'font-weight': weight, fill: '#1b2a33', ...(tooWide ? { textLength: String(room), lengthAdjust: 'spacingAndGlyphs' } : {}) }, text)
}

/** Lowest step first: full up to the level, open above it. */
function steps(ordinal: number, count: number): readonly XmlElement[] {
  const stepWidth = (width - 2 * side) / Math.max(count, 1)
  return Array.from({ length: count }, (_, index) => elementWith('rect', {
    x: (side + index * stepWidth).toFixed(1), y: String(stepsTop), width: (stepWidth - 4).toFixed(1), height: String(stepHeight), fill: index < ordinal ? '#1b2a33' : 'none', stroke: '#1b2a33',
  }))
}
