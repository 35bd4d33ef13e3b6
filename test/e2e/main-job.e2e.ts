import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { INestApplication, INestApplicationContext } from '@nestjs/common';
import { createApi } from '../../apps/api/src/api.js';
import { loadDemonstration } from '../../apps/standalone/src/load-demonstration.js';
import { createWorker } from '../../apps/worker/src/worker.js';
import { Person } from '../journey/client.js';
import { brokenInvariants } from '../journey/invariants.js';
import type { Cast } from '../journey/cast.js';
import { mainJob } from '../journey/story.js';
import { freshDatabase, type FreshDatabase } from '../support/database.js';

const PASSWORD = 'side-by-side-in-a-test';

describe('The main job, from the need in Malyn to the signed handover', () => {
  let database: FreshDatabase;
  let api: INestApplication;
  let worker: INestApplicationContext;
  let cast: Cast;

  beforeAll(async () => {
    database = await freshDatabase();
    await loadDemonstration(database.appUrl, PASSWORD);
    api = await createApi({
      databaseUrl: database.appUrl,
      port: 0,
      host: '127.0.0.1',
      publicUrl: 'http://localhost',
      trustedProxies: 0,
      webFolder: undefined,
    });
    await api.listen(0, '127.0.0.1');
    worker = await createWorker({
      databaseUrl: database.appUrl,
      redisUrl: undefined,
      publicUrl: 'http://localhost',
    });
    const url = `http://127.0.0.1:${(api.getHttpServer() as { address(): AddressInfo }).address().port}/api`;
    const signIn = (name: string) => Person.signIn(url, `${name}@example.org`, PASSWORD);
    cast = {
      malyn: await signIn('partner.malyn'),
      billerbeck: await signIn('amt.billerbeck'),
      approver: await signIn('amtsleitung.billerbeck'),
      logistics: await signIn('logistik.dortmund'),
    };
  });

  afterAll(async () => {
    await worker?.close();
    await api?.close();
    await database?.drop();
  });

  it('runs over HTTP and the queue, with a declined proposal, an expired hold and a withdrawn pledge', async () => {
    const steps: string[] = [];
    await mainJob(cast, (step) => steps.push(step));
    expect(steps).toContain('Discrepancies');
  });

  it('suggests matches for the demonstration needs, each with its explanation in three languages', async () => {
    const { items } = await cast.billerbeck.get<{
      items: { explanation: { sentences: Record<string, string>[] } }[];
    }>('/matches?limit=200');
    expect(items.length).toBeGreaterThan(3);
    for (const { explanation } of items)
      for (const sentence of explanation.sentences)
        expect(Object.keys(sentence).sort()).toEqual(['de', 'en', 'uk']);
  });

  it('leaves every invariant intact', async () => {
    const results = await brokenInvariants(database.appUrl);
    expect(results.filter(({ count }) => count > 0)).toEqual([]);
  });
});
