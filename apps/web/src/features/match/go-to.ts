import { focusOn, focusOnHeading } from '../../ui/focus-on';

/** Marks where a match is named on a page, and whether this side's word on it is awaited. */
export const matchMark = (id: string, isDue = false) => ({ 'data-match': id, 'data-due': isDue });

const marked = (condition: string): readonly HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(`[data-match]${condition}`),
];

/** Puts the focus where the match is named, after an answer has moved it or taken its buttons away. */
export const goToMatch = (id: string): void => focusOn(() => marked(`[data-match="${id}"]`)[0]);

/** Puts the focus on the next match of the list that waits for a word, else on the heading of the page. */
export function goToNextMatch(id: string): void {
  const all = marked('');
  const at = all.findIndex(({ dataset }) => dataset['match'] === id);
  const waits = ({ dataset }: HTMLElement): boolean => dataset['due'] === 'true' && dataset['match'] !== id;
  const next = all.slice(at + 1).find(waits) ?? all.find(waits);
  if (next) return goToMatch(next.dataset['match'] ?? '');
  focusOnHeading();
}
