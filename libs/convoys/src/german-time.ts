const inGermany = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Berlin',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** The clock of Germany, `YYYY-MM-DD HH:mm`, as tables of this module tell time. */
export const germanTime = (at: Date | null): string | null => at && inGermany.format(at);
