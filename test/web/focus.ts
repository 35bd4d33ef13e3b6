/**
 * Who has the focus, as the page sees it. The tests are compiled for Node, so the little that is used of the browser is
 * declared here.
 */
interface Box {
  readonly tagName: string;
  readonly outerHTML: string;
  readonly nextElementSibling: Box | null;
  readonly parentElement: Box | null;
  getBoundingClientRect(): Readonly<Record<'top' | 'bottom' | 'left' | 'right', number>>;
}
declare const document: { readonly body: Box; readonly activeElement: Box | null };
declare const innerWidth: number;
declare const innerHeight: number;
declare function getComputedStyle(
  box: Box,
  part: string,
): Readonly<Record<'outlineStyle' | 'outlineWidth' | 'boxShadow', string>>;

/** The box has the focus. */
export const isFocused = (box: unknown): boolean => document.activeElement === box;

/** What has the focus and neither an outline nor a ring says so, or it lies outside of the window; else nothing. */
export function hiddenFocus(): string {
  const box = document.activeElement;
  if (!box || box === document.body) return '';
  const name = box.outerHTML.slice(0, 160);
  const { top, bottom, left, right } = box.getBoundingClientRect();
  if (bottom <= 0 || right <= 0 || top >= innerHeight || left >= innerWidth) return `out of view: ${name}`;
  // A shadow that is neither moved nor blurred is a line around the box; a card on the page casts another one.
  const ring = /\b0px 0px 0px [1-9]/;
  // A control may be drawn by what stands around it, as check boxes and fields are.
  const drawn = [box, box.nextElementSibling, box.parentElement].filter((one) => one !== null);
  const isMarked = drawn
    .flatMap((one) => ['', '::before', '::after'].map((part) => getComputedStyle(one, part)))
    .some(
      ({ outlineStyle, outlineWidth, boxShadow }) =>
        (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1) || ring.test(boxShadow),
    );
  return isMarked ? '' : `not marked: ${name}`;
}
