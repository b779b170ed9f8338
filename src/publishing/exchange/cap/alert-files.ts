import type { KeyObject } from 'node:crypto'
import type { Edition } from '../../../core/index.ts'
import type { PlannedFile, PublishedSite } from '../../site-file.ts'
import { addressOf } from '../addresses.ts'
import { inOrder, type EditionInOrder } from '../editions-of-site.ts'
import { element, elementWith, xmlDocument, type XmlElement } from '../xml.ts'
import { capAlert, hasAlert } from './alert.ts'
import { alertName } from './alert-name.ts'
import { signAlert } from './sign-alert.ts'

/** The alert of each edition that has one, signed where there is a key, and a feed that points to them, newest first. */
export function alertFiles(site: Pick<PublishedSite, 'editions'>, key: KeyObject | undefined): readonly PlannedFile[] {
  const alerts = inOrder(site).filter(hasAlert)
  const newest = alerts.at(-1)?.edition
  if (newest === undefined) return []
  const index: PlannedFile = { path: 'alerts/index.atom', madeOf: alerts.map(({ edition }) => edition), render: () => alertFeed(alerts.map(({ edition }) => edition).toReversed(), newest) }
  return [...alerts.map((alert) => alertFile(alert, key)), index]
}

function alertFile({ edition, previous }: EditionInOrder, key: KeyObject | undefined): PlannedFile {
  return {
    path: alertPath(edition),
    madeOf: previous === undefined ? [edition] : [previous, edition],
    render: () => {
      const body = capAlert(edition, previous)
      return key === undefined ? body : signAlert(body, key)
    },
  }
}

function alertPath({ id }: Edition): string {
  return `alerts/${id}.xml`
}

function alertFeed(editions: readonly Edition[], newest: Edition): string {
  const address = addressOf(newest, 'alerts/index.atom')
  return xmlDocument(elementWith('feed', { xmlns: 'http://www.w3.org/2005/Atom' },
    element('id', address),
    element('title', 'CAP'),
    element('updated', new Date(newest.issued).toISOString()),
    elementWith('link', { rel: 'self', type: 'application/atom+xml', href: address }),
    element('author', element('name', newest.publisher.name)),
    ...editions.map(alertEntry),
  ))
}

function alertEntry(edition: Edition): XmlElement {
  const address = addressOf(edition, alertPath(edition))
  const updated = new Date(edition.issued).toISOString()
  return element('entry',
    element('id', address),
    element('title', alertName(edition).identifier),
    element('updated', updated),
    elementWith('link', { rel: 'alternate', type: 'application/cap+xml', href: address }),
  )
}
