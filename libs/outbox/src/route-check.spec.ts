import { describe, expect, it } from '@jest/globals';
import { tieHandlers, type FoundHandler } from './route-check.js';

const found = (
  name: string,
  queue: FoundHandler['route']['queue'],
  ...topics: FoundHandler['route']['topics']
): FoundHandler => ({
  name,
  route: { queue, topics },
  handler: { handle: () => Promise.resolve() },
});

describe('tying handlers to routes', () => {
  const routes = { 'need.published': ['matching', 'notifications'], 'need.changed': ['matching'] } as const;
  const match = found('Match', 'matching', 'need.published', 'need.changed');
  const tell = found('Tell', 'notifications', 'need.published');

  it('gives each queue its topics', () => {
    const tied = tieHandlers(routes, [match, tell]);
    expect([...tied.keys()].sort()).toEqual(['matching', 'notifications']);
    expect(tied.get('matching')?.get('need.changed')?.name).toBe('Match');
    expect(tied.get('notifications')?.get('need.published')?.name).toBe('Tell');
  });

  it('names every fault at once', () => {
    const stray = found('Stray', 'documents', 'need.closed');
    const second = found('Second', 'matching', 'need.changed');
    expect(() => tieHandlers(routes, [match, second, stray])).toThrow(
      [
        'Routes and handlers do not match:',
        '- "need.changed" on the queue "matching" has two handlers: Match and Second',
        '- Stray handles "need.closed" on the queue "documents", but no route leads there',
        '- "need.published" is routed to the queue "notifications", but nobody handles it there',
      ].join('\n'),
    );
  });
});
