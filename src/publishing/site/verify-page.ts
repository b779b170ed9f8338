import type { Language } from '../../core/index.ts'
import { verifyingWords } from '../../words/verifying.ts'
import { markup, type Markup } from '../pages/markup.ts'
import { verifyFolder } from './addresses.ts'
import type { CountryRecord } from './site-record.ts'
import { pageContext } from './site-page.ts'
import { pageHead, part } from './site-part.ts'
import { siteShell } from './site-shell.ts'

/** From the root of the site. */
export const verifyingScriptPath = 'assets/verifying.js'

/** On which a reader's own browser verifies the site; without a script it says what would be checked, and with which program it can be done. */
export function verifyPage({ newest }: CountryRecord, language: Language): string {
  const words = verifyingWords[language]
  const { site, root } = pageContext(language, verifyFolder)
  const { publisher } = newest
  const frame = { language, folder: verifyFolder, countryPart: '', current: undefined, title: words.title, description: words.about, publisher }
  return siteShell(frame, markup`${pageHead(site.chooseTitle, words.title)}
<p class="intro">${words.lead}</p>
${part('checks', words.checked, markup`<ol>${words.checks.map((item) => markup`<li>${item}</li>`)}</ol>`)}
${part('check', words.check, markup`<p id="needs-script">${words.needsScript}</p>${form(language, root)}`)}
${part('otherwise', words.otherwise, markup`<p>${words.otherwiseWhy}</p><pre>peil verify ${publisher.address} --key KEY</pre><p>${words.otherwiseKey} <a href="${root}key.txt">key.txt</a></p>`)}
${part('limits', words.limits, markup`<ul>${words.limitItems.map((item) => markup`<li>${item}</li>`)}</ul>`)}`, verifyingScriptPath)
}

/** Hidden until the script shows it, since without one it does nothing. */
function form(language: Language, root: string): Markup {
  const words = verifyingWords[language]
  return markup`<form id="verify" data-root="${root}" hidden>
<p><label for="key">${words.key}</label><span class="hint" id="key-help">${words.keyHelp}</span><textarea id="key" rows="3" required spellcheck="false" autocomplete="off" aria-describedby="key-help"></textarea></p>
<p><button class="plain" type="button" id="own-key" aria-describedby="own-key-caution">${words.ownKey}</button><span class="hint" id="own-key-caution">${words.ownKeyCaution}</span></p>
<p><label for="since">${words.since}</label><span class="hint" id="since-help">${words.sinceHelp}</span><textarea id="since" rows="5" spellcheck="false" autocomplete="off" aria-describedby="since-help"></textarea></p>
<p><button type="submit" id="begin">${words.begin}</button> <button class="plain" type="button" id="stop" hidden>${words.stop}</button></p>
<p><progress id="progress" max="1" value="0" aria-labelledby="status" hidden></progress></p>
<p id="status" role="status"></p>
<div id="result" tabindex="-1"></div>
</form>`
}
