import pg from 'pg'

/** One connection of its own, by its address; throws where the server cannot be reached or does not let us in. */
export async function connect(url: string, name: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, application_name: name, connectionTimeoutMillis: 10_000 })
  // A connection that breaks makes its query fail; without somebody who listens, the driver's own event would end the process first.
  client.on('error', () => undefined)
  // The driver starts its timer before it finds that a port is none, and that timer would end the process ten seconds later.
  if (!Number.isInteger(client.port)) throw new RangeError('the port is no number')
  try {
    await client.connect()
    return client
  } catch (error) {
    // A server that waits for the password that we do not have would keep the connection, and with it this process, for a minute.
    void client.end()
    throw error
  }
}
