import { expect, test } from 'vitest'
import { languages } from '../../src/core/index.ts'
import { renderPicturePage } from '../../src/publishing/pages/picture-page.ts'
import { printPicture } from '../../src/publishing/terminal/print-picture.ts'
import { aThreatPicture } from '../builders/a-threat-picture.ts'

/** One tag a line, drawn numbers rounded: what is left differs only where the page does. */
function normalise(page: string): string {
  return page.replace(/(\d+\.\d)\d+/g, '$1').replace(/></g, '>\n<').replace(/\n{2,}/g, '\n')
}

test.each(languages)('the page in %s is the one that was read and accepted', async (language) => {
  await expect(normalise(renderPicturePage(aThreatPicture(), { language, countries: ['BE', 'NL'] }))).toMatchFileSnapshot(`picture-${language}.html`)
})

test.each(languages)('the picture for a terminal in %s is the one that was read and accepted', async (language) => {
  await expect(printPicture(aThreatPicture(), { language, columns: 80 })).toMatchFileSnapshot(`picture-${language}.txt`)
})
