/** First expired, first out: for sorting lots; what does not expire comes last. */
export const firstExpired = (
  a: { readonly bestBefore: string | null },
  b: { readonly bestBefore: string | null },
): number => (a.bestBefore ?? NEVER).localeCompare(b.bestBefore ?? NEVER);

const NEVER = '9999-12-31';
