interface MediaRange {
  readonly type: string
  readonly parameters: ReadonlyMap<string, string>
}

/** Whether an Accept header takes TAXII 2.1: by name, with its version or without, or by a range that holds everything; a request without the header takes anything (RFC 9110, section 12.5.1). */
export function acceptsTaxii(accept: string | undefined): boolean {
  return accept === undefined || rangesOf(accept).some((range) => Number(range.parameters.get('q') ?? 1) > 0 && (['*/*', 'application/*'].includes(range.type) || isTaxii(range)))
}

/** Whether a Content-Type is that of TAXII 2.1. */
export function isTaxiiType(contentType: string | undefined): boolean {
  const [range] = rangesOf(contentType ?? '')
  return range !== undefined && isTaxii(range)
}

function isTaxii({ type, parameters }: MediaRange): boolean {
  return type === 'application/taxii+json' && (parameters.get('version') ?? '2.1') === '2.1'
}

function rangesOf(header: string): readonly MediaRange[] {
  return header.split(',').map((range) => {
    const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase())
    return { type, parameters: new Map(parameters.map((parameter) => [parameter.split('=')[0]?.trim() ?? '', parameter.slice(parameter.indexOf('=') + 1).trim().replace(/^"(.*)"$/, '$1')])) }
  })
}
