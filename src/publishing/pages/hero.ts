import type { CurrentLevel, ThreatPicture } from '../../core/index.ts'
import type { Words } from '../../words/words-for.ts'
import { levelFacts, levelTitle } from '../level-facts.ts'
import { gauge } from './gauge.ts'
import { markup, nothing, type Markup } from './markup.ts'
import { statementMarkup } from './statement.ts'

/** The first screen: place, gauge, label, why and what is uncertain in a sentence each, since, edition, next review, not official. */
export function hero(picture: ThreatPicture, words: Words, isOfficial: boolean): Markup {
  const { page } = words
  const country = words.country(picture.country)
  if (picture.level === undefined) {
    return markup`<div class="hero empty"><div><p class="kicker">${page.threat(country)}</p><h1>${page.emptyTitle(country)}</h1><p class="lead">${page.emptyHelp}</p><p class="facts"><span>${page.asOfDay} ${words.day(picture.view.asOf)}</span> ${notOfficial(words, isOfficial)}</p></div></div>`
  }
  return markup`<div class="hero"><div class="name"><p class="kicker">${page.threat(country)}</p>
<h1>${title(picture.level, words)} <small>${page.ordinal(picture.level.ordinal, picture.level.steps)}</small></h1></div>
<div class="instrument">${gauge(picture.level, words)}</div>
<div class="words"><div class="lead">${picture.whyInShort === undefined ? nothing : statementMarkup(picture.whyInShort, picture.evidence, words)}</div>
<div class="but">${picture.uncertainInShort === undefined ? nothing : statementMarkup(picture.uncertainInShort, picture.evidence, words)}</div>
${facts(picture.level, words)}
<p class="facts"><span>${page.asOfDay} <b>${words.day(picture.view.asOf)}</b></span> ${notOfficial(words, isOfficial)}</p>
</div></div>`
}

/** What the step means stands behind its name in smaller letters. */
function title(level: CurrentLevel, words: Words): Markup {
  const { name, meant } = levelTitle(level, words)
  return meant === undefined ? markup`${name}` : markup`${name} <span>(${meant})</span>`
}

function facts(level: CurrentLevel, words: Words): Markup {
  return markup`<dl class="facts">
${levelFacts(level, words).map(([name, said]) => markup`<div><dt>${name}</dt><dd>${said}</dd></div>
`)}</dl>`
}

function notOfficial({ page }: Words, isOfficial: boolean): Markup {
  return isOfficial ? nothing : markup`<strong class="tag">${page.notOfficial}</strong>`
}
