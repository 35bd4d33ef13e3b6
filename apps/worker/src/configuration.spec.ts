import { describe, expect, it } from '@jest/globals';
import { workerConfiguration } from './configuration.js';

const duties = (value?: string) =>
  workerConfiguration({ DATABASE_URL: 'postgres://127.0.0.1/poruch', WORKER_RUNS: value }).duties;

describe('what a worker runs', () => {
  it('is all of it unless WORKER_RUNS names a part', () => {
    expect(duties()).toEqual(['relay', 'consumers']);
    expect(duties('')).toEqual(['relay', 'consumers']);
    expect(duties('consumers, relay')).toEqual(['relay', 'consumers']);
    expect(duties('relay')).toEqual(['relay']);
    expect(duties('consumers')).toEqual(['consumers']);
  });

  it.each(['all', 'relay,', 'relay consumers', ','])(
    'refuses "%s" and says what may stand there',
    (value) => {
      expect(() => duties(value)).toThrow(
        `WORKER_RUNS is "${value}", but it names relay, consumers, or both with a comma between.`,
      );
    },
  );
});
