/**
 * What runs inside the page. Each function stands alone: it is sent to the browser as its text. The tests are compiled
 * for Node, so the little that is used of the browser is declared here.
 */
interface Box {
  readonly tagName: string;
  readonly textContent: string | null;
  readonly scrollWidth: number;
  readonly clientWidth: number;
  getBoundingClientRect(): { readonly width: number; readonly right: number };
}
declare const document: {
  readonly documentElement: Box & { readonly style: { fontSize: string } };
  readonly body: Box;
  querySelectorAll(selector: string): Iterable<Box>;
};
declare function getComputedStyle(box: Box): { readonly overflowX: string; readonly textOverflow: string };

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

/** Words of controls and headings that are cut off. */
export function cutOff(): string[] {
  return [...document.querySelectorAll('button, a, label, summary, h1, h2, h3, th')]
    .filter((box) => getComputedStyle(box).overflowX !== 'visible' && box.scrollWidth > box.clientWidth + 1)
    .filter((box) => box.clientWidth > 1)
    .map((box) => `${box.tagName} ${(box.textContent ?? '').trim().slice(0, 60)}`);
}

/** As somebody does who has the browser write everything twice as large. */
export function doubleText(): void {
  document.documentElement.style.fontSize = '200%';
}
