const DAY_MS = 86_400_000;
const inKyiv = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Kyiv', dateStyle: 'short' });

/** The calendar day `YYYY-MM-DD` so many days from now, as days are counted: in Ukraine. */
export const dayIn = (days: number): string =>
  new Date(Date.parse(inKyiv.format(new Date())) + days * DAY_MS).toISOString().slice(0, 10);
