import { createServer } from 'node:net';
import { Refusal } from './refusal.js';

/** The port that the environment asks for, 3000 when it asks for none. */
export function portFrom(value: string | undefined): number {
  if (value === undefined || value === '') return 3000;
  const port = Number(value);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Refusal(`PORT is "${value}", but a port is a whole number from 1 to 65535.`);
}

/** Said before anything is started, so that nobody waits for a start that cannot succeed. */
export async function refuseTakenPort(port: number, host: string): Promise<void> {
  const code = await new Promise<string | undefined>((resolve) => {
    const server = createServer();
    server.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen(port, host, () => server.close(() => resolve(undefined)));
  });
  if (code === 'EADDRINUSE')
    throw new Refusal(
      `Port ${port} is in use by another program; end that program or choose another port, as in: PORT=${port < 65_535 ? port + 1 : 3000} npm start`,
    );
  if (code === 'EACCES')
    throw new Refusal(`Port ${port} is reserved for the system; choose one above 1023 with PORT.`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    throw new Refusal(`HOST is "${host}", which is no address of this machine.`);
  if (code !== undefined)
    throw new Refusal(`Port ${port} cannot be used (${code}); choose another one with PORT.`);
}
