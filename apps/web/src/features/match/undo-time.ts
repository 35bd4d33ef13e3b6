/** True while a refusal may still be taken back. */
export const isUndoOpen = (undoUntil: string | null): boolean =>
  undoUntil !== null && Date.parse(undoUntil) > Date.now();
