import type { Edition } from '../../../core/index.ts'
import { wordsFor } from '../../../words/words-for.ts'
import { writtenIn } from '../../../words/written-in.ts'
import type { EditionInOrder } from '../editions-of-site.ts'
import { levelChange } from '../level-change.ts'
import { element, elementWith, xmlDocument, type XmlElement } from '../xml.ts'
import { alertName } from './alert-name.ts'
import { alertInfo } from './info.ts'

/** Whether an edition has an alert: there is a level, or one that it has to take back. */
export function hasAlert({ edition, previous }: EditionInOrder): boolean {
  return edition.picture.level !== undefined || previous?.picture.level !== undefined
}

/**
 * The level of an edition as an alert of CAP 1.2, under docs/methods/exchange.md: an update of the alert of the edition before it, or its
 * cancellation where no level is known any more. Throws where the edition has none.
 */
export function capAlert(edition: Edition, previous: Edition | undefined): string {
  if (!hasAlert({ edition, previous })) throw new RangeError('without a level, now or before, there is no alert')
  const { level } = edition.picture
  const replaced = previous?.picture.level === undefined ? undefined : previous
  const { sender, identifier, sent } = alertName(edition)
  const { publisher, languages, corrects } = edition
  return xmlDocument(elementWith('alert', { xmlns: 'urn:oasis:names:tc:emergency:cap:1.2' },
    element('identifier', identifier),
    element('sender', sender),
    element('sent', sent),
    element('status', publisher.isAuthority ? 'Actual' : 'Test'),
    element('msgType', level === undefined ? 'Cancel' : replaced === undefined ? 'Alert' : 'Update'),
    ...(publisher.isAuthority ? [] : [element('source', languages.map((language) => wordsFor(language).page.notOfficialLong).join(' '))]),
    element('scope', 'Public'),
    element('code', 'profile:peil-threat-level:1'),
    ...(corrects === undefined ? [] : [element('note', languages.map((language) => writtenIn(language, corrects.what)).join(' '))]),
    ...(replaced === undefined ? [] : [referenceTo(replaced)]),
    ...(level === undefined ? [] : languages.map((language) => alertInfo(edition, level, levelChange(edition, previous), language))),
  ))
}

function referenceTo(edition: Edition): XmlElement {
  const { sender, identifier, sent } = alertName(edition)
  return element('references', `${sender},${identifier},${sent}`)
}
