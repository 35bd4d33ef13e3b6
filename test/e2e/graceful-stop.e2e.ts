import { Agent, type ClientRequest, type IncomingMessage, request } from 'node:http';
import { describe, expect, it } from '@jest/globals';
import { startApi } from '../support/api.js';

/** Far below the time for which an idle connection is kept. */
const SOON_MS = 15_000;

describe('an api that is asked to stop', () => {
  it('answers what it has begun, and does not wait for connections that could bring more', async () => {
    const api = await startApi();
    const agent = new Agent({ keepAlive: true });
    const signIn = request(`${api.url}/sessions`, {
      agent,
      method: 'POST',
      headers: { 'content-type': 'application/json' },
    });
    const answered = answerTo(signIn);
    signIn.end(JSON.stringify({ email: 'nobody@example.org', password: 'long enough, and wrong' }));
    await reached(signIn);
    const began = Date.now();
    await Promise.all([answered, api.close()]);
    expect(Date.now() - began).toBeLessThan(SOON_MS);
    expect((await answered).statusCode).toBe(401);
    agent.destroy();
  });
});

const answerTo = (asked: ClientRequest): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    asked.on('error', reject);
    asked.on('response', (response) => {
      response.resume();
      response.on('end', () => resolve(response));
    });
  });

/** The words are on the wire; hashing the password takes the api longer than reading them. */
const reached = (asked: ClientRequest): Promise<void> =>
  new Promise((resolve) => asked.on('finish', () => setTimeout(resolve, 20)));
