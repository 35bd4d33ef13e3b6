/** Shorter limits are those of numbers and codes, which nobody meets by writing on. */
const WORTH_A_WORD = 100;
/** Once so much of a limit is used, whoever writes should know of it. */
const NEAR = 0.8;

/** How many characters still fit; undefined while the limit is far or there is none. */
export const charactersLeft = (value: unknown, most: number | undefined): number | undefined =>
  most !== undefined && most >= WORTH_A_WORD && typeof value === 'string' && value.length >= most * NEAR
    ? Math.max(0, most - value.length)
    : undefined;
