import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LabelData } from '../../libs/documents/src/render/label.data.js';
import { renderLabels, renderLabelSvg } from '../../libs/documents/src/render/label.render.js';
import { sampleLabel, sampleLabelUrl, sampleSscc } from '../../libs/documents/src/render/label.samples.js';
import { canScanPages, readLabel } from '../support/label-reader.js';

/** Dots in an inch of an office printer. */
const DPI = 300;

const label = sampleLabel;
const withSscc: LabelData = { ...label, sscc: sampleSscc };

const onPaper = canScanPages() ? it : it.skip;

describe('a label on the screen', () => {
  it('is read back: the address, and the own code', async () => {
    expect(await readLabel(Buffer.from(renderLabelSvg(label)))).toEqual({
      qr: sampleLabelUrl,
      bars: 'U-000123-4',
    });
  });

  it('carries the SSCC as GS1-128 where there is one', async () => {
    expect(await readLabel(Buffer.from(renderLabelSvg(withSscc)))).toEqual({
      qr: sampleLabelUrl,
      bars: `00${sampleSscc}`,
    });
  });

  it('is read where long names stand beside it', async () => {
    const long = { de: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrik '.repeat(6) };
    const contents = Array.from({ length: 9 }, () => ({ name: long, unit: long, quantity: 1 }));
    const crowded = { ...withSscc, contents, from: long, destination: long };
    expect(await readLabel(Buffer.from(renderLabelSvg(crowded)))).toEqual({
      qr: sampleLabelUrl,
      bars: `00${sampleSscc}`,
    });
  });
});

describe('a label on paper', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'poruch-label-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** What a scanner reads on each page as a printer would draw it: `QR-Code:…`, `CODE-128:…`. */
  function scanned(pdf: Uint8Array): string[][] {
    const file = join(folder, 'labels.pdf');
    writeFileSync(file, pdf);
    execFileSync('pdftoppm', ['-png', '-r', String(DPI), file, join(folder, 'page')]);
    const pages = readdirSync(folder)
      .filter((name) => name.startsWith('page'))
      .sort();
    return pages.map((name) => {
      const read = execFileSync('zbarimg', ['-q', join(folder, name)], { encoding: 'utf8' });
      rmSync(join(folder, name));
      return read.trim().split('\n').sort();
    });
  }

  onPaper('is read by a scanner, with an own code or with an SSCC', () => {
    expect(scanned(renderLabels({ sheet: 'a6', labels: [label, withSscc] }))).toEqual([
      ['CODE-128:U-000123-4', `QR-Code:${sampleLabelUrl}`],
      [`CODE-128:00${sampleSscc}`, `QR-Code:${sampleLabelUrl}`],
    ]);
  });

  onPaper('is one of four on each sheet of A4, every one of them readable', () => {
    const labels = Array.from({ length: 6 }, (_, n) => ({
      ...label,
      code: `U-00012${n}-0`,
      url: `${sampleLabelUrl.slice(0, -1)}${n}`,
    }));
    const pages = scanned(renderLabels({ sheet: 'a4', labels }));
    expect(pages.map((page) => page.length)).toEqual([8, 4]);
    expect(pages.flat()).toEqual(expect.arrayContaining(labels.map(({ code }) => `CODE-128:${code}`)));
  });
});
