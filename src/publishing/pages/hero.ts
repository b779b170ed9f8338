import type { CurrentLevel, ThreatPicture } from '../../core/index.ts'
import { capitalised } from '../../words/format.ts'
import type { Words } from '../../words/words-for.ts'
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

/** The name that the country gives the step, with what it means in smaller letters where the reader's language is another. */
function title({ label }: CurrentLevel, words: Words): Markup {
  const meant = words.levelMeaning(label)
  return meant === undefined ? markup`${capitalised(words.levelLabel(label))}` : markup`${capitalised(label)} <span>(${meant})</span>`
}

function facts({ since, sinceAtLatest, edition, nextReview, authority, setHereBy }: CurrentLevel, words: Words): Markup {
  const { page } = words
  return markup`<dl class="facts">
<div><dt>${sinceAtLatest ? page.sinceAtLatest : page.since}</dt><dd>${words.day(since)}, ${page.onThisScale}</dd></div>
${setHereBy === undefined ? markup`<div><dt>${page.edition}</dt><dd>${edition === undefined ? page.unknown : words.edition(edition)}</dd></div>
` : nothing}<div><dt>${page.nextReview}</dt><dd>${words.day(nextReview)}</dd></div>
<div><dt>${page.setBy}</dt><dd>${setHereBy ?? words.authority(authority)}</dd></div>
</dl>`
}

function notOfficial({ page }: Words, isOfficial: boolean): Markup {
  return isOfficial ? nothing : markup`<strong class="tag">${page.notOfficial}</strong>`
}
