/** Blocks of a tar archive. */
export const tarBlock = 512

const encoder = new TextEncoder()

/** The header of a file in a tar archive after POSIX.1-1988 (ustar): names of Peil are short and plain. */
export function tarHeader(name: string, bytes: number, modified: Date): Uint8Array {
  const block = new Uint8Array(tarBlock)
  const put = (at: number, text: string) => block.set(encoder.encode(text), at)
  put(0, name)
  put(100, '0000600\0')
  put(108, '0000000\0')
  put(116, '0000000\0')
  put(124, sizeField(bytes))
  put(136, `${Math.floor(modified.getTime() / 1000).toString(8).padStart(11, '0')}\0`)
  // The sum is taken over the header with spaces in its own place.
  put(148, ' '.repeat(8))
  put(156, '0')
  put(257, 'ustar\x0000')
  put(148, `${block.reduce((sum, byte) => sum + byte, 0).toString(8).padStart(6, '0')}\0 `)
  return block
}

/** Eleven octal digits hold just under 8 GiB. */
function sizeField(bytes: number): string {
  const digits = bytes.toString(8)
  if (digits.length > 11) throw new Error(`a file of ${bytes} bytes is too large for a tar archive`)
  return `${digits.padStart(11, '0')}\0`
}

/** What fills up the last block of a file. */
export function tarPadding(bytes: number): Uint8Array {
  return new Uint8Array((tarBlock - (bytes % tarBlock)) % tarBlock)
}

/** Two empty blocks end an archive. */
export const tarEnd = new Uint8Array(2 * tarBlock)
