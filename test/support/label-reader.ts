import { execFileSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import jsQRModule from 'jsqr';
import sharp from 'sharp';

// The CommonJS build names its function `default` once more.
const jsQR = jsQRModule.default;

/** Widths of bars and spaces of each value of Code 128, from ISO/IEC 15417; the last three begin a code. */
const PATTERNS =
  `212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212 112232 122132 122231
  113222 123122 123221 223211 221132 221231 213212 223112 312131 311222 321122 321221 312212 322112 322211 212123 212321
  232121 111323 131123 131321 112313 132113 132311 211313 231113 231311 112133 112331 132131 113123 113321 133121 313121
  211331 231131 213113 213311 213131 311123 311321 331121 312113 312311 332111 314111 221411 431111 111224 111422 121124
  121421 141122 141221 112214 112412 122114 122411 142112 142211 241211 221114 413111 241112 134111 111242 121142 121241
  114212 124112 124211 411212 421112 421211 212141 214121 412121 111143 111341 131141 114113 114311 411113 411311 113141
  114131 311141 411131 211412 211214 211232`.split(/\s+/);
const [FNC1, CODE_C, CODE_B, START_B, START_C] = [102, 99, 100, 104, 105];
const MODULES = 11;

interface Picture {
  readonly data: ArrayLike<number>;
  readonly width: number;
  readonly height: number;
}

/** What a camera would read on a drawn label: the text of its QR code and of its Code 128. */
export async function readLabel(
  svg: Uint8Array,
): Promise<{ qr: string | undefined; bars: string | undefined }> {
  const { data, info } = await sharp(svg, { density: 150 })
    .flatten({ background: 'white' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const pixels = new Uint8ClampedArray(data);
  const { width, height } = info;
  return { qr: jsQR(pixels, width, height)?.data, bars: barsIn({ data: pixels, width, height }) };
}

/** The first row, from the bottom, on which a whole Code 128 with its check digit stands. */
function barsIn(picture: Picture): string | undefined {
  for (let y = picture.height - 1; y > 0; y -= 4) {
    const runs = runsOf(picture, y);
    for (let first = 0; first + 7 <= runs.length; first++) {
      const text = runs[first]!.dark ? decoded(runs, first) : undefined;
      if (text !== undefined) return text;
    }
  }
  return undefined;
}

function runsOf({ data, width }: Picture, y: number) {
  const runs: { dark: boolean; length: number }[] = [];
  for (let x = 0; x < width; x++) {
    const dark = (data[(y * width + x) * 4] ?? 255) < 128;
    const last = runs.at(-1);
    if (last?.dark === dark) last.length++;
    else runs.push({ dark, length: 1 });
  }
  return runs;
}

function decoded(runs: readonly { length: number }[], first: number): string | undefined {
  const values: number[] = [];
  for (let at = first; at + 6 <= runs.length; at += 6) {
    const six = runs.slice(at, at + 6).map(({ length }) => length);
    const unit = six.reduce((sum, length) => sum + length, 0) / MODULES;
    const value = PATTERNS.indexOf(six.map((length) => Math.round(length / unit)).join(''));
    if (value < 0 || (values.length === 0 && value < START_B)) break;
    values.push(value);
  }
  const check = values.pop();
  const [start = 0, ...said] = values;
  if (start < START_B || said.length === 0) return undefined;
  const sum = said.reduce((total, value, n) => total + value * (n + 1), start);
  return sum % 103 === check ? textOf(start, said) : undefined;
}

function textOf(start: number, values: readonly number[]): string {
  let inPairs = start === START_C;
  let text = '';
  for (const value of values) {
    if (value === FNC1) continue;
    if (inPairs && value < CODE_C) text += String(value).padStart(2, '0');
    else if (value === CODE_C) inPairs = true;
    else if (value === CODE_B) inPairs = false;
    else text += String.fromCharCode(value + 32);
  }
  return text;
}

/** Whether a printer's page can be drawn and scanned by programs of this machine; says so loudly where not. */
export function canScanPages(): boolean {
  try {
    execFileSync('pdftoppm', ['-v'], { stdio: 'ignore' });
    execFileSync('zbarimg', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    const line = 'NOT RUN: labels read back from their PDF; pdftoppm or zbarimg is not on PATH';
    console.error(line);
    const notices = process.env.PORUCH_TEST_NOTICES;
    if (notices) appendFileSync(notices, `${line}\n`);
    return false;
  }
}
