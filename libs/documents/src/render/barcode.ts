import { toSVG } from 'bwip-js/node';

/** Millimetres high, without its quiet zones at the sides, which the label leaves free. */
const HEIGHT = 16;

/** A Code 128 of a readable code, as SVG. */
export const code128 = (text: string): string => bars('code128', text);

/** A GS1-128 of an SSCC with its application identifier `(00)`, as SVG. */
export const gs1Sscc = (sscc: string): string => bars('gs1-128', `(00)${sscc}`);

const bars = (bcid: 'code128' | 'gs1-128', text: string): string =>
  toSVG({ bcid, text, height: HEIGHT, paddingwidth: 10, includetext: false, backgroundcolor: 'FFFFFF' });
