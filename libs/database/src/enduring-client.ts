import pg from 'pg';

/**
 * A connection whose breaking never ends the process. pg tells of it as an `error` event, which Node throws where
 * nobody listens; a pool stops listening in the moment in which it hands a connection over, so that a server that
 * dies right then would take us with it. The statement under way, or the next one, fails all the same.
 */
export class EnduringClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}
