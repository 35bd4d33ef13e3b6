import { toSVG } from 'bwip-js/node';

/** An SVG with its quiet zone; error correction M (15 %) survives a scratched screen. */
export function qrCode(text: string): string {
  const options = { bcid: 'qrcode', text, eclevel: 'M', padding: 4, backgroundcolor: 'FFFFFF' };
  return toSVG(options);
}
