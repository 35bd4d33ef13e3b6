/** A sentence that ends with an abbreviation, such as «2026 р.», has one full stop and not two. */
export const oneFullStop = (sentence: string): string => sentence.replace(/(?<!\.)\.\.(?!\.)/g, '.');
