/** A key under which one write is sent, however often it has to be: nobody guesses it, and no two are the same. */
export function newSendKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
