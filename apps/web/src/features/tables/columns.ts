const ATTRIBUTE = 'attribute:';

export const attributeField = (key: string): string => `${ATTRIBUTE}${key}`;

/** The attribute of the catalogue that a field stands for. */
export const attributeOf = (field: string): string | undefined =>
  field.startsWith(ATTRIBUTE) ? field.slice(ATTRIBUTE.length) : undefined;

/** Spreadsheets put cells on the clipboard with tabs between them. */
export const CSV = 'text/csv';
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What kind of table a file is; browsers do not always know it. */
export function typeOfFile({ name, type }: Pick<File, 'name' | 'type'>): typeof CSV | typeof XLSX {
  return type === XLSX || name.toLowerCase().endsWith('.xlsx') ? XLSX : CSV;
}
