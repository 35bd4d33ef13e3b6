import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { freeWindow, type Span } from './free-window.js';

const always: Span = { from: -Infinity, until: Infinity };
const departure: Span = { from: 100, until: 200 };

describe('the time in which a vehicle or driver is free', () => {
  it('is all the time when nothing is booked', () => {
    expect(freeWindow(always, [], departure)).toEqual(always);
    expect(freeWindow({ from: 50, until: 300 }, [], departure)).toEqual({ from: 50, until: 300 });
  });

  it('begins after a booking that ends within the departure window', () => {
    expect(freeWindow(always, [{ from: 90, until: 150 }], departure)).toEqual({ from: 150, until: Infinity });
  });

  it('ends before a booking that begins after the journey', () => {
    expect(freeWindow(always, [{ from: 500, until: 600 }], departure)).toEqual({
      from: -Infinity,
      until: 500,
    });
  });

  it('leaves the weekly rest of a driver on both sides', () => {
    const taken = [
      { from: 0, until: 110 },
      { from: 900, until: 999 },
    ];
    expect(freeWindow(always, taken, departure, 45)).toEqual({ from: 155, until: 855 });
  });

  it('takes the longer of two gaps', () => {
    expect(freeWindow(always, [{ from: 120, until: 150 }], { from: 100, until: 200 })).toEqual({
      from: 150,
      until: Infinity,
    });
    expect(freeWindow({ from: 0, until: 170 }, [{ from: 140, until: 160 }], departure)).toEqual({
      from: 0,
      until: 140,
    });
  });

  it('lies after the window when all of it is taken', () => {
    expect(freeWindow(always, [{ from: 0, until: 400 }], departure).from).toBe(400);
  });

  it('never overlaps what is taken', () => {
    const span = fc
      .tuple(fc.nat(1000), fc.integer({ min: 1, max: 300 }))
      .map(([from, length]) => ({ from, until: from + length }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 8 }), span, fc.nat(50), (taken, window, rest) => {
        const free = freeWindow(always, taken, window, rest);
        for (const t of taken) expect(free.from >= t.until + rest || free.until <= t.from - rest).toBe(true);
      }),
    );
  });
});
