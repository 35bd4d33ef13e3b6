/** The calendar day on which a statement runs, in SQL: days of needs, goods and papers are counted in Ukraine. */
export const TODAY = `(now() at time zone 'Europe/Kyiv')::date`;
