/** So long the focus follows what it was put on: what others say and the answer itself draw the page anew. */
const FOLLOWS_MS = 20_000;

/** Ends what the focus followed before: of two, the later one counts. */
let forget = (): void => undefined;

/** Focuses and shows what is found once the page has been drawn anew, and again whenever a later drawing takes the focus away. */
export function focusOn(find: () => HTMLElement | null | undefined): void {
  forget();
  const observer = new MutationObserver(() => {
    if (document.activeElement === document.body) find()?.focus({ preventScroll: true });
  });
  let isOver = false;
  forget = () => {
    isOver = true;
    observer.disconnect();
  };
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      if (isOver) return;
      find()?.focus();
      observer.observe(document.body, { childList: true, subtree: true });
      setTimeout(() => observer.disconnect(), FOLLOWS_MS);
    }),
  );
}

/** Puts the focus on the heading of the page, so that it is read out where nothing else took the place of what is gone. */
export const focusOnHeading = (): void =>
  focusOn(() => {
    const heading = document.querySelector('h1');
    heading?.setAttribute('tabindex', '-1');
    return heading;
  });
