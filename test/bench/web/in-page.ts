/**
 * What runs inside the page. Each function stands alone: it is sent to the browser as its text. The benchmarks are
 * compiled for Node, so the little that is used of the browser is declared here.
 */
interface Interaction {
  readonly duration: number;
  readonly interactionId: number;
}
interface Seen {
  getEntries(): readonly Interaction[];
}
declare const PerformanceObserver: new (told: (seen: Seen) => void) => {
  observe(what: { readonly type: 'event'; readonly durationThreshold: number }): void;
};
declare class MutationObserver {
  constructor(changed: (changes: unknown, observer: MutationObserver) => void);
  observe(where: unknown, what: { readonly childList: boolean; readonly subtree: boolean }): void;
  disconnect(): void;
}
declare const document: { querySelector(selector: string): unknown };
declare const window: { slowest?: number; shown?: number; scrollBy(x: number, y: number): void };
declare function requestAnimationFrame(next: (time: number) => void): void;

/** Notes when something was painted for the first time. */
export function noteFirstShown(selector: string): void {
  new MutationObserver((_, observer) => {
    if (!document.querySelector(selector)) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => (window.shown = performance.now())));
  }).observe(document, { childList: true, subtree: true });
}

/** When that was, in milliseconds from the beginning of the navigation. */
export async function firstShown(): Promise<number> {
  while (window.shown === undefined) await new Promise((resolve) => setTimeout(resolve, 20));
  return window.shown;
}

/** From now on notes how long each click or key takes until the next paint. */
export function watchInteractions(): void {
  window.slowest = 0;
  new PerformanceObserver((seen) => {
    for (const { duration, interactionId } of seen.getEntries())
      if (interactionId > 0) window.slowest = Math.max(window.slowest ?? 0, duration);
  }).observe({ type: 'event', durationThreshold: 16 });
}

/** The slowest so far, in milliseconds, in steps of 8 as browsers tell it; what is under 16 counts as none. */
export async function slowestInteraction(): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  return window.slowest ?? 0;
}

/** The length of each frame in milliseconds while 200 pixels a frame are scrolled for three seconds. */
export function framesWhileScrolling(): Promise<number[]> {
  return new Promise((resolve) => {
    const frames: number[] = [];
    let began: number | undefined;
    let before = 0;
    const step = (time: number): void => {
      began ??= time;
      if (before > 0) frames.push(time - before);
      before = time;
      if (time - began > 3_000) return resolve(frames);
      window.scrollBy(0, 200);
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  });
}
