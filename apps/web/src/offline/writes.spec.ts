import { describe, expect, it } from '@jest/globals';
import {
  afterSending,
  basedOn,
  forgiven,
  givenUpWith,
  holderOf,
  isOfHolder,
  isOver,
  isPending,
  isSecondTap,
  type KeptWrite,
  newId,
  nextToSend,
  outcomeOf,
  rebased,
  unparked,
  versionFor,
  waitAfter,
  wakeAt,
} from './writes.js';

const NOW = 1_000_000;
const write = (sequence: number, thing: string, more: Partial<KeptWrite> = {}): KeptWrite => ({
  sequence,
  key: `key-${sequence}`,
  personId: 'olena',
  keptAt: NOW,
  state: 'waiting',
  attempts: 0,
  notBefore: 0,
  method: 'POST',
  path: `/needs/${thing}/confirm`,
  subject: { kind: 'need', id: thing },
  words: { key: 'need.confirm' },
  ...more,
});
const creation = (sequence: number, thing: string, more: Partial<KeptWrite> = {}): KeptWrite =>
  write(sequence, thing, { path: '/needs', body: { id: thing, title: 'Генератори' }, ...more });
const refusal = { status: 412, code: 'version_mismatch', detail: 'Хтось уже змінив цей запис.' };
const ours = { code: 'c', detail: 'd' };
const heard = (status: number, more = {}) =>
  outcomeOf({ status, type: 'application/json', etag: null, retryAfter: null, ...more });

describe('the order of sending', () => {
  it('is the order in which things were said', () => {
    expect(nextToSend([write(1, 'a'), write(2, 'b')], NOW)?.sequence).toBe(1);
    expect(nextToSend([write(1, 'a', { state: 'sent' }), write(2, 'b')], NOW)?.sequence).toBe(2);
  });

  it('lets nothing overtake a parked write about the same thing, while other things go on', () => {
    const writes = [write(1, 'a', { state: 'parked', refusal }), write(2, 'a'), write(3, 'b')];
    expect(nextToSend(writes, NOW)?.sequence).toBe(3);
    expect(nextToSend(writes.slice(0, 2), NOW)).toBeUndefined();
  });

  it('holds everything back while the server is not there, and says when to look again', () => {
    const hindered = write(1, 'a', { hindrance: 'unreachable', notBefore: NOW + 5_000 });
    expect(nextToSend([hindered, write(2, 'b')], NOW)).toBeUndefined();
    expect(wakeAt([hindered, write(2, 'b')])).toBe(NOW + 5_000);
    expect(nextToSend([hindered, write(2, 'b')], NOW + 5_000)?.sequence).toBe(1);
  });

  it('lets other things go on when the server breaks over one write', () => {
    const broken = write(1, 'a', { hindrance: 'broken', notBefore: NOW + 5_000 });
    expect(nextToSend([broken, write(2, 'a'), write(3, 'b')], NOW)?.sequence).toBe(3);
    expect(wakeAt([broken, write(2, 'a')])).toBe(NOW + 5_000);
  });

  it('waits for the person after 401, without a timer, and goes on once they signed in', () => {
    const out = afterSending(write(1, 'a'), heard(401, { problem: ours }), NOW, 0);
    expect(nextToSend([out, write(2, 'b')], NOW * 1000)).toBeUndefined();
    expect(wakeAt([out, write(2, 'b')])).toBeUndefined();
    expect(nextToSend([forgiven(out, ['signed_out']), write(2, 'b')], NOW)?.sequence).toBe(1);
    expect(forgiven(out, ['unreachable'])).toBe(out);
  });
});

describe('the version that a write names', () => {
  const sent = (sequence: number, produced: number, more: Partial<KeptWrite> = {}) =>
    write(sequence, 'a', { state: 'sent', sentAt: NOW, produced, ...more });

  it('of something created and published without connection is the one that the creation produced', () => {
    const publish = write(2, 'a', { ifMatch: 'previous' });
    expect(versionFor(publish, [creation(1, 'a', { state: 'sent', produced: 1 }), publish])).toBe(1);
  });

  it('is the one that the person saw when nothing else waits', () => {
    const change = write(5, 'a', { ifMatch: 7 });
    expect(basedOn(change, [write(4, 'b')])).toBe(7);
    expect(versionFor(change, [change])).toBe(7);
  });

  it('counts on what still waits about the same thing', () => {
    expect(basedOn(write(5, 'a', { ifMatch: 7 }), [write(4, 'a')])).toBe('previous');
    expect(basedOn(write(5, 'a'), [write(4, 'a')])).toBeUndefined();
  });

  it('is not outdated by an own write that the page has not read back yet', () => {
    const second = write(2, 'a', { ifMatch: 3 });
    expect(versionFor(second, [sent(1, 4, { ifMatch: 3 }), second])).toBe(4);
  });

  it('does not hide the change of somebody else behind an own write that checked nothing', () => {
    const second = write(2, 'a', { ifMatch: 3 });
    expect(versionFor(second, [sent(1, 5), second])).toBe(3);
  });
});

describe('an answer', () => {
  it('with an ETag is done and carries the version', () => {
    expect(heard(201, { etag: '"4"' })).toEqual({ kind: 'done', version: 4 });
    expect(heard(204, { type: null })).toEqual({ kind: 'done', version: undefined });
  });

  it.each([
    [401, 'signed_out'],
    [429, 'busy'],
    [500, 'broken'],
    [503, 'unreachable'],
  ])('%i hinders: %s', (status, by) => {
    expect(heard(status, { problem: ours })).toMatchObject({ kind: 'hindered', by });
  });

  it.each([200, 404, 502])('%i that is not ours was said by something on the way', (status) => {
    expect(heard(status, { type: 'text/html' })).toMatchObject({ kind: 'hindered', by: 'unreachable' });
  });

  it.each([400, 403, 404, 409, 412, 422])('%i is a refusal that somebody must read', (status) => {
    const parked = afterSending(write(1, 'a'), heard(status, { problem: ours }), NOW, 0);
    expect(parked).toMatchObject({ state: 'parked', refusal: { status, ...ours } });
    expect(nextToSend([parked], NOW * 2)).toBeUndefined();
  });

  it('that never came is followed by the same key again', () => {
    const once = afterSending(write(1, 'a'), { kind: 'hindered', by: 'unreachable' }, NOW, 0.5);
    expect(once).toMatchObject({ state: 'waiting', key: 'key-1', attempts: 1, hindrance: 'unreachable' });
    expect(afterSending(once, { kind: 'done', version: 2 }, NOW + 1, 0)).toMatchObject({
      state: 'sent',
      key: 'key-1',
      produced: 2,
      hindrance: undefined,
    });
  });

  it('may say how long to wait', () => {
    const busy = heard(429, { problem: ours, retryAfter: '90' });
    expect(afterSending(write(1, 'a'), busy, NOW, 0).notBefore).toBe(NOW + 90_000);
  });
});

it('waits longer each time, at most five minutes, and not all phones alike', () => {
  const waits = [1, 2, 3, 4].map((attempts) => waitAfter(attempts, 1));
  expect(waits).toEqual([2_000, 4_000, 8_000, 16_000]);
  expect(waitAfter(50, 1)).toBe(300_000);
  expect(waitAfter(50, 0)).toBe(150_000);
});

describe('after a refusal', () => {
  const parked = write(2, 'a', { method: 'PATCH', ifMatch: 3, state: 'parked', refusal });

  it('“keep mine” sends the same write against what is there now', () => {
    const again = unparked(parked, 6);
    expect(again).toMatchObject({ state: 'waiting', ifMatch: 6, key: 'key-2', refusal: undefined });
    expect(versionFor(again, [again])).toBe(6);
  });

  it('giving up a change leaves the next one, which the server will ask about', () => {
    const next = write(3, 'a', { ifMatch: 'previous' });
    expect(givenUpWith(parked, [parked, next])).toEqual([parked]);
    expect(rebased(parked, [parked, next])).toMatchObject({ sequence: 3, ifMatch: 3 });
  });

  it('giving up a creation gives up what builds on it, and nothing else', () => {
    const made = creation(1, 'a', { state: 'parked', refusal });
    const writes = [made, write(2, 'a'), write(3, 'b')];
    expect(givenUpWith(made, writes).map(({ sequence }) => sequence)).toEqual([1, 2]);
  });

  it('giving up a record gives up the photos that are part of it', () => {
    const record = write(1, 'a', { body: { id: 'record' }, state: 'parked', refusal });
    const writes = [
      record,
      write(2, 'a', { partOf: 'record' }),
      write(3, 'a'),
      write(4, 'a', { partOf: 'b' }),
    ];
    expect(givenUpWith(record, writes).map(({ sequence }) => sequence)).toEqual([1, 2]);
  });
});

describe('what was sent by a link', () => {
  it('leaves neither its token nor its content on the device', () => {
    const byLink = write(1, 'a', { personId: holderOf('l'), token: 'secret', body: { id: 'record' } });
    const sent = afterSending(byLink, { kind: 'done' }, NOW, 0);
    expect([sent.state, sent.token, sent.body]).toEqual(['sent', undefined, undefined]);
    expect(isOfHolder(sent)).toBe(true);
    const waits = afterSending(byLink, { kind: 'hindered', by: 'unreachable' }, NOW, 0);
    expect([waits.token, waits.body]).toEqual(['secret', { id: 'record' }]);
  });
});

describe('what was sent', () => {
  const done = write(1, 'a', { state: 'sent', sentAt: NOW });

  it('is shown as pending until the page has read it again', () => {
    expect(isPending(done, NOW - 1)).toBe(true);
    expect(isPending(done, NOW + 1)).toBe(false);
    expect(isPending(write(1, 'a', { state: 'parked' }), 0)).toBe(false);
  });

  it('is forgotten after a day, but not while something waits that builds on it', () => {
    const later = NOW + 25 * 3_600_000;
    expect(isOver(done, [done], later)).toBe(true);
    expect(isOver(done, [done], NOW + 3_600_000)).toBe(false);
    expect(isOver(done, [done, write(2, 'a')], later)).toBe(false);
  });
});

it('makes ids that sort by time', () => {
  const [first, second] = [newId(1_700_000_000_000), newId(1_700_000_000_001)];
  expect(first < second).toBe(true);
  expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

describe('A second tap', () => {
  const tap = { method: 'POST', path: '/needs/malyn/confirm', words: { key: 'need.confirm' } } as const;
  const again = { ...tap, subject: { kind: 'need', id: 'malyn' } };

  it.each([
    ['right after the first is none of its own', again, {}, 300, true],
    ['later is a command of its own', again, {}, 2_500, false],
    ['with other words is one, too', { ...again, body: { note: 'x' } }, {}, 300, false],
    ['after the first was refused tries again', again, { state: 'parked' as const }, 300, false],
  ])('%s', (_name, write_, first, later, isSecond) => {
    expect(isSecondTap(write_, [write(1, 'malyn', first)], NOW + later)).toBe(isSecond);
  });
});
