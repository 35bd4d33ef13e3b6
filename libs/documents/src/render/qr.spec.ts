import { describe, expect, it } from '@jest/globals';
import jsQRModule from 'jsqr';
import { qrCode } from './qr.js';

// The CommonJS build names its function `default` once more.
const jsQR = jsQRModule.default;

/** The picture a camera sees: one pixel a unit of the SVG, filled by the even-odd rule. */
function picture(svg: string): { pixels: Uint8ClampedArray; size: number } {
  const size = Number(/viewBox="0 0 (\d+) /.exec(svg)?.[1]);
  const uprights = (/ d="([^"]*)"/.exec(svg)?.[1] ?? '')
    .split('Z')
    .map((outline) => (outline.match(/[\d.]+ [\d.]+/g) ?? []).map((point) => point.split(' ').map(Number)))
    .flatMap((points) =>
      points.map(([x = 0, y = 0], k) => ({ x, ends: [y, points[(k + 1) % points.length]?.[1] ?? y] })),
    );
  const pixels = new Uint8ClampedArray(size * size * 4).fill(255);
  for (let y = 0; y < size; y++) {
    const crossed = uprights.filter(({ ends }) => Math.min(...ends) <= y && y < Math.max(...ends));
    for (let x = 0; x < size; x++) {
      const dark = crossed.filter((upright) => upright.x > x).length % 2 === 1;
      if (dark) pixels.fill(0, (y * size + x) * 4, (y * size + x) * 4 + 3);
    }
  }
  return { pixels, size };
}

describe('a QR code', () => {
  it.each([
    'https://poruch.example/p/7Kq2mX9vTb4RwZ',
    `https://poruch.example/p/${'a'.repeat(60)}?lang=uk&n=%D0%9F`,
  ])('reads back as %s', (address) => {
    const { pixels, size } = picture(qrCode(address));
    expect(jsQR(pixels, size, size)?.data).toBe(address);
  });
});
