import { describe, expect, it } from '@jest/globals';
import { keepRunning, type Running } from './keep-running.js';

/** A process that ends when the test says so. */
function fake(pid: number): Running & { crash: () => void; stopped: boolean } {
  let crash: () => void = () => undefined;
  const exited = new Promise<string>((resolve) => (crash = () => resolve('exit code 1')));
  const running = { pid, exited, crash, stopped: false, stop: async () => stop() };
  const stop = (): void => {
    running.stopped = true;
    crash();
  };
  return running;
}

function setUp() {
  const launches: ReturnType<typeof fake>[] = [];
  const lines: string[] = [];
  let arrive: () => void = () => undefined;
  const options = {
    name: 'api',
    launch: async () => {
      const running = fake(launches.length + 1);
      launches.push(running);
      arrive();
      return running;
    },
    report: (line: string) => void lines.push(line),
    launched: () => undefined,
    firstDelayMilliseconds: 1,
  };
  const nextLaunch = () => new Promise<void>((resolve) => (arrive = resolve));
  return { launches, lines, options, nextLaunch };
}

describe('a process that is kept running', () => {
  it('starts again after it ended by itself, and says so', async () => {
    const { launches, lines, options, nextLaunch } = setUp();
    const kept = await keepRunning(options);
    const again = nextLaunch();
    launches[0]?.crash();
    await again;
    await kept.stop();
    expect(launches).toHaveLength(2);
    expect(lines[0]).toBe('api ended unexpectedly (exit code 1); it starts again in 0.001 s');
  });

  it('stays stopped', async () => {
    const { launches, lines, options } = setUp();
    const kept = await keepRunning(options);
    await kept.stop();
    expect(launches.map(({ stopped }) => stopped)).toEqual([true]);
    expect(lines).toEqual([]);
  });

  it('is stopped even when it comes back in the very moment of stopping', async () => {
    const { launches, options } = setUp();
    let release: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    let waiting: () => void = () => undefined;
    const relaunching = new Promise<void>((resolve) => (waiting = resolve));
    const slow = async (): Promise<Running> => {
      if (launches.length > 0) {
        waiting();
        await gate;
      }
      return options.launch();
    };
    const kept = await keepRunning({ ...options, launch: slow });
    launches[0]?.crash();
    await relaunching;
    const stopped = kept.stop();
    release();
    await stopped;
    expect(launches.map(({ stopped: was }) => was)).toEqual([true, true]);
  });

  it('gives a failing first start to the caller', async () => {
    const { options } = setUp();
    const failing = () => Promise.reject(new Error('no room'));
    await expect(keepRunning({ ...options, launch: failing })).rejects.toThrow('no room');
  });
});
