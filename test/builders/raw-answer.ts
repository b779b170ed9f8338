import { connect } from 'node:net'

/** What a server answers to a path that is sent as it stands: a browser and `fetch` would have tidied it. */
export async function rawAnswer(port: number, path: string, host = `localhost:${port}`): Promise<{ readonly status: number; readonly head: string; readonly body: string }> {
  const answer = await new Promise<string>((resolve, reject) => {
    let text = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`))
    socket.setEncoding('utf8')
    socket.on('data', (part: string) => { text += part })
    socket.on('error', reject)
    socket.on('close', () => resolve(text))
  })
  const at = answer.indexOf('\r\n\r\n')
  return { status: Number(answer.split(' ')[1]), head: answer.slice(0, at), body: answer.slice(at) }
}
