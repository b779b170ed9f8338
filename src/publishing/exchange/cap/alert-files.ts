import type { KeyObject } from 'node:crypto'
import type { PublishedSite, SiteFile } from '../../site-file.ts'
import { addressOf } from '../addresses.ts'
import { inOrder, type EditionInOrder } from '../editions-of-site.ts'
import { element, elementWith, xmlDocument, type XmlElement } from '../xml.ts'
import { capAlert } from './alert.ts'
import { alertName } from './alert-name.ts'
import { signAlert } from './sign-alert.ts'

interface PublishedAlert extends EditionInOrder {
  readonly path: string
  readonly body: string
}

/** The alert of each edition that has one, signed where there is a key, and a feed that points to them, newest first. */
export function alertFiles(site: PublishedSite, key: KeyObject | undefined): readonly SiteFile[] {
  const alerts = inOrder(site).flatMap(({ edition, previous }): readonly PublishedAlert[] => {
    const body = capAlert(edition, previous)
    return body === undefined ? [] : [{ edition, previous, path: `alerts/${edition.id}.xml`, body: key === undefined ? body : signAlert(body, key) }]
  })
  const newest = alerts.at(-1)
  return newest === undefined ? [] : [...alerts.map(({ path, body }) => ({ path, body })), { path: 'alerts/index.atom', body: alertFeed(alerts.toReversed(), newest) }]
}

function alertFeed(alerts: readonly PublishedAlert[], { edition }: PublishedAlert): string {
  const address = addressOf(edition, 'alerts/index.atom')
  return xmlDocument(elementWith('feed', { xmlns: 'http://www.w3.org/2005/Atom' },
    element('id', address),
    element('title', 'CAP'),
    element('updated', new Date(edition.issued).toISOString()),
    elementWith('link', { rel: 'self', type: 'application/atom+xml', href: address }),
    element('author', element('name', edition.publisher.name)),
    ...alerts.map(alertEntry),
  ))
}

function alertEntry({ edition, path }: PublishedAlert): XmlElement {
  const updated = new Date(edition.issued).toISOString()
  return element('entry',
    element('id', addressOf(edition, path)),
    element('title', alertName(edition).identifier),
    element('updated', updated),
    elementWith('link', { rel: 'alternate', type: 'application/cap+xml', href: addressOf(edition, path) }),
  )
}
