/** A telephone number within an organisation's own words. */
const NUMBER = /[+(]?\d[\d ()/-]{5,}\d/;

/** The first telephone number that a line names; nothing where it names none. */
export const telephoneIn = (line: string | null | undefined): string | undefined =>
  NUMBER.exec(line ?? '')?.[0];

/** The address that has a phone call it. */
export const callAddress = (number: string): string => `tel:${number.replaceAll(/[^+\d]/g, '')}`;
