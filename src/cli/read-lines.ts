const newline = 0x0a

/** A line with its number from 1; `bytes` undefined where it was longer than allowed and was skipped. */
export interface Line {
  readonly number: number
  readonly bytes: Buffer | undefined
}

/** Splits a stream into lines without ever holding more than `maxBytes` of one. */
export async function* readLines(input: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Line> {
  let pieces: Uint8Array[] = []
  let length = 0
  let number = 1
  const take = (): Line => {
    const line = { number: number++, bytes: length > maxBytes ? undefined : Buffer.concat(pieces) }
    pieces = []
    length = 0
    return line
  }
  const keep = (piece: Uint8Array) => {
    length += piece.length
    if (length > maxBytes) pieces = []
    else pieces.push(piece)
  }
  for await (const chunk of input) {
    let from = 0
    for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, from)) {
      keep(chunk.subarray(from, at))
      yield take()
      from = at + 1
    }
    keep(chunk.subarray(from))
  }
  if (length > 0) yield take()
}
