/** More is no form of ours, and a form of thousands of parts would keep the machine busy for seconds. */
const mostParts = 32
const longestHead = 4000

/** The parts of a form (RFC 7578) as they came, each with its own head; undefined for what is none. By them two sendings of one form are the same, whatever stands between their parts. */
export function formParts(bytes: Uint8Array, contentType: string): readonly Uint8Array[] | undefined {
  const [, quoted, plain] = /^multipart\/form-data;.*?\bboundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType) ?? []
  const boundary = quoted ?? plain
  if (boundary === undefined) return undefined
  const parts = partsBetween(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), Buffer.from(`--${boundary}`))
  return parts?.every((part) => isShort(part)) === true ? parts : undefined
}

function partsBetween(body: Buffer, boundary: Buffer): readonly Buffer[] | undefined {
  const parts: Buffer[] = []
  let from = body.indexOf(boundary)
  for (let to = body.indexOf(boundary, from + 1); from >= 0 && to >= 0; to = body.indexOf(boundary, from + 1)) {
    if (parts.length === mostParts) return undefined
    parts.push(body.subarray(from + boundary.length, to))
    from = to
  }
  return parts.length === 0 ? undefined : parts
}

function isShort(part: Buffer): boolean {
  const end = part.indexOf('\r\n\r\n')
  return end >= 0 && end <= longestHead
}
