import { cleanText } from './clean-text.ts'

/** An element of XML; its texts are escaped when it is written. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlChild[]
}

export type XmlChild = XmlElement | string

export function element(name: string, ...children: readonly XmlChild[]): XmlElement {
  return { name, attributes: {}, children }
}

export function elementWith(name: string, attributes: Readonly<Record<string, string>>, ...children: readonly XmlChild[]): XmlElement {
  return { name, attributes, children }
}

/** The element as a document of XML 1.0. */
export function xmlDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(root)}\n`
}

/** The element as a page of HTML; only elements that HTML leaves empty may have no children. */
export function htmlDocument(root: XmlElement): string {
  return `<!doctype html>\n${written(root)}\n`
}

function written(child: XmlChild): string {
  if (typeof child === 'string') return escaped(child)
  const attributes = Object.entries(child.attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`).join('')
  return child.children.length === 0 ? `<${child.name}${attributes}/>` : `<${child.name}${attributes}>${child.children.map(written).join('')}</${child.name}>`
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\t': '&#9;', '\n': '&#10;' }

function escaped(text: string): string {
  return cleanText(text).replace(/[&<>"\t\n]/g, (each) => entities[each] ?? each)
}
