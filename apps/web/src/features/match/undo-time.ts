/** True while a refusal may still be taken back. */
export const isUndoOpen = (undoUntil: string | null): undoUntil is string =>
  undoUntil !== null && Date.parse(undoUntil) > Date.now();
