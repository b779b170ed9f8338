export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** Text as its bytes come, without the mark at its beginning; what is damaged becomes U+FFFD. */
export async function* decode(stream: AsyncIterable<Uint8Array>, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  for await (const chunk of stream) yield decoder.decode(chunk, { stream: true })
  const last = decoder.decode()
  if (last !== '') yield last
}
