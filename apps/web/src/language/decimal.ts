import type { Language } from './languages';

/** What a field for such a number takes; anything else the browser names before it is sent. */
export const DECIMAL = '\\s*[0-9]+([.,][0-9]+)?\\s*';

/** A number as people type it, with a comma or a point. */
export const decimalOf = (text: string): number => Number(text.trim().replace(',', '.'));

/** A number as people would type it, for a field that they change it in. */
export const typedDecimal = (value: number, language: Language): string =>
  language === 'en' ? String(value) : String(value).replace('.', ',');
