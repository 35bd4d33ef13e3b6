/**
 * What runs inside the page. Each function stands alone: it is sent to the browser as its text. The tests are compiled
 * for Node, so the little that is used of the browser is declared here.
 */
interface Box {
  readonly tagName: string;
  readonly textContent: string | null;
  readonly scrollWidth: number;
  readonly scrollHeight: number;
  readonly clientWidth: number;
  readonly style: { fontSize: string; width: string; minWidth: string; overflow: string };
  getBoundingClientRect(): { readonly width: number; readonly right: number };
}
interface Inside extends Box {
  readonly parentElement: Inside | null;
  checkVisibility(): boolean;
}
interface TextNode {
  readonly textContent: string | null;
  readonly parentElement: Inside | null;
}
interface Sheet {
  replaceSync(rules: string): void;
}
declare const CSSStyleSheet: new () => Sheet;
declare const document: {
  readonly adoptedStyleSheets: Sheet[];
  createRange(): {
    setStart(node: TextNode, offset: number): void;
    setEnd(node: TextNode, offset: number): void;
    getClientRects(): Iterable<{ readonly bottom: number }>;
  };
  createTreeWalker(root: Box, show: number): { nextNode(): TextNode | null };
  readonly documentElement: Box;
  readonly body: Box;
  readonly cookie: string;
  querySelectorAll(selector: string): Iterable<Box>;
};
declare const localStorage: Readonly<Record<string, string>>;
declare const sessionStorage: Readonly<Record<string, string>>;
interface Asked<T> {
  readonly result: T;
  onsuccess: () => void;
  onerror: () => void;
}
interface Base {
  readonly objectStoreNames: Iterable<string>;
  transaction(store: string): { objectStore(name: string): { getAll(): Asked<unknown[]> } };
  close(): void;
}
declare const indexedDB: {
  databases(): Promise<readonly { readonly name: string }[]>;
  open(name: string): Asked<Base>;
};
declare const navigator: {
  readonly serviceWorker: { readonly ready: Promise<{ readonly active: { readonly state: string } | null }> };
};
declare const caches: {
  keys(): Promise<string[]>;
  open(name: string): Promise<{ keys(): Promise<readonly { readonly url: string }[]> }>;
};
declare function getComputedStyle(box: Box): {
  readonly overflowX: string;
  readonly textOverflow: string;
  readonly clipPath: string;
};

/** How many pixels the page can be pushed sideways, and what reaches furthest. */
export function sidewaysScroll(): { readonly pixels: number; readonly by: string[] } {
  const { scrollWidth, clientWidth } = document.documentElement;
  const pixels = scrollWidth - clientWidth;
  if (pixels <= 0) return { pixels: 0, by: [] };
  const by = [...document.querySelectorAll('body *')]
    .filter((box) => box.getBoundingClientRect().right > clientWidth + 1)
    .map((box) => `${box.tagName} ${(box.textContent ?? '').trim().slice(0, 40)}`);
  return { pixels, by: by.slice(-5) };
}

/** Words that go on in the next line although they would fit into one. */
export function brokenWords(): string[] {
  const LONGEST_THAT_FITS = 12;
  // A hyphen that the browser sets tells that a word goes on.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('*, * * { hyphens: manual !important }');
  document.adoptedStyleSheets.push(sheet);
  const isForEars = (box: Inside | null): boolean =>
    box !== null && (getComputedStyle(box).clipPath === 'inset(50%)' || isForEars(box.parentElement));
  const broken: string[] = [];
  const range = document.createRange();
  const walker = document.createTreeWalker(document.body, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement?.checkVisibility()) continue;
    for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[\p{L}\p{N}\u2019']+/gu)) {
      if (word.length > LONGEST_THAT_FITS) continue;
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const lines = new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom)));
      if (lines.size > 1 && !isForEars(node.parentElement)) broken.push(word);
    }
  }
  document.adoptedStyleSheets.pop();
  return broken;
}

/** Words of controls and headings that are cut off. */
export function cutOff(): string[] {
  return [...document.querySelectorAll('button, a, label, summary, h1, h2, h3, th, nav span')]
    .filter((box) => getComputedStyle(box).overflowX !== 'visible' && box.scrollWidth > box.clientWidth + 1)
    .filter((box) => box.clientWidth > 1)
    .map((box) => `${box.tagName} ${(box.textContent ?? '').trim().slice(0, 60)}`);
}

export const fullHeight = (): number => document.documentElement.scrollHeight;

/** As somebody does who has the browser write everything twice as large. */
export function doubleText(): void {
  document.documentElement.style.fontSize = '200%';
}

/** Everything that stays on this device: storage, databases, caches, and cookies that scripts can read. */
export async function rememberedHere(): Promise<string[]> {
  const kept = [document.cookie, JSON.stringify(localStorage), JSON.stringify(sessionStorage)];
  for (const { name } of await indexedDB.databases()) {
    const db = await new Promise<Base>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(new Error(`${name} does not open`));
    });
    for (const store of db.objectStoreNames)
      kept.push(
        await new Promise<string>((resolve) => {
          const reading = db.transaction(store).objectStore(store).getAll();
          reading.onsuccess = () => resolve(JSON.stringify(reading.result));
        }),
      );
    db.close();
  }
  for (const name of await caches.keys())
    for (const { url } of await (await caches.open(name)).keys()) kept.push(url);
  return kept;
}

/** Has the page wait a twentieth of the time before it tries again to reach a server that does not answer. */
export function hurry(): void {
  const wait = globalThis.setTimeout;
  const LONG_MS = 500;
  const hurried = (work: () => void, ms = 0) => wait(work, ms < LONG_MS ? ms : ms / 20);
  Object.assign(globalThis, { setTimeout: hurried });
}

/** A heading wider than any phone, a button narrower than its word, and lines of one letter: to see the checks fail. */
export function spoil(): void {
  for (const box of document.querySelectorAll('h1')) box.style.minWidth = '800px';
  for (const box of document.querySelectorAll('button[type=submit]')) {
    box.style.width = '30px';
    box.style.overflow = 'hidden';
  }
  for (const box of document.querySelectorAll('p')) box.style.width = '1ch';
}

/** The app itself lies on this device. */
export async function appIsKept(): Promise<boolean> {
  const { active } = await navigator.serviceWorker.ready;
  const names = await caches.keys();
  const sizes = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).length));
  return active?.state === 'activated' && sizes.some((size) => size > 10);
}
