/** Keeps texts from whoever uses the same browser under another account: the key comes from the server, for this account alone, and stays in memory. */
export interface FormCipher {
  readonly close: (text: string) => Promise<string>
  /** Undefined for what was closed by another key, or is damaged. */
  readonly open: (closed: string) => Promise<string | undefined>
}

const nonceBytes = 12

export async function formCipher(keyText: string): Promise<FormCipher> {
  const key = await crypto.subtle.importKey('raw', bytesOf(keyText), 'AES-GCM', false, ['encrypt', 'decrypt'])
  return {
    close: async (text) => {
      const nonce = crypto.getRandomValues(new Uint8Array(nonceBytes))
      const closed = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, key, new TextEncoder().encode(text)))
      return btoa(String.fromCharCode(...nonce) + Array.from(closed, (byte) => String.fromCharCode(byte)).join(''))
    },
    open: async (closed) => {
      const bytes = bytesOf(closed)
      const opened = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: bytes.slice(0, nonceBytes) }, key, bytes.slice(nonceBytes)).catch(() => undefined)
      return opened === undefined ? undefined : new TextDecoder().decode(opened)
    },
  }
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
}
