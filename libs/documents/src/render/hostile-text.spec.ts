import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { renderHandoverRecord } from './handover-record.render.js';
import { renderPackingList } from './packing-list.render.js';
import { sampleHandoverRecord, samplePackingList } from './paper.samples.js';
import { readPdf } from './pdf.reader.js';

/** Line breaks of the typesetter and places to break are no part of the text. */
const flat = (text: string) => text.replace(/[\s\u200B]/g, '');
const textOf = (pdf: Uint8Array) => flat(readPdf(pdf).pages.join('\n'));

const withName = (name: string) =>
  renderPackingList(
    {
      ...samplePackingList,
      lines: [{ ...samplePackingList.lines[0]!, name: { de: name }, description: { text: name } }],
    },
    ['de', 'uk'],
  );

describe('text that looks like markup', () => {
  it.each([
    '#panic("stop")',
    '#sys.inputs.view',
    '*fett* _kursiv_ $x^2$ `code` @ref <label> \\u{41}',
    '// Kommentar /* auch */ [Block] {Code} ~ -- ---',
    '= Überschrift',
    `"Anführung" 'einfach' „deutsch“ «лапки» %d \${x}`,
    '</text><script>alert(1)</script>',
    'Sauerstoff Київ Łódź Αθήνα Ђорђе',
  ])('is printed as it is: %s', async (text) => {
    expect(textOf(await withName(text))).toContain(flat(text));
  });

  it('keeps the lines of a text', async () => {
    const { pages } = readPdf(await withName('oben\nunten\r\nganz unten'));
    expect(pages[0]).toMatch(/oben\nunten\nganz unten/);
  });
});

describe('text that a font or a column cannot hold', () => {
  it('prints a stand-in for each missing sign and explains it', async () => {
    const text = textOf(await withName('Pumpe 👩‍🚒 漢 \u0000\ud800 Ende'));
    expect(text).toContain('Pumpe▯▯▯Ende');
    expect(text).toContain(flat('▯ steht für ein Zeichen, das die Schrift dieses Dokuments nicht enthält.'));
    expect(textOf(await withName('Pumpe'))).not.toContain('▯');
  });

  it('drops signs that turn the direction of reading', async () => {
    expect(textOf(await withName('gnp\u202Eabc\u2066'))).toContain('gnpabc');
  });

  it('wraps an endless word inside its column and keeps codes whole', async () => {
    const { pages } = readPdf(await withName(`${'W'.repeat(300)} WMAN14ZZ3LY098765`));
    expect(flat(pages[0] ?? '')).toContain('W'.repeat(300));
    expect(pages[0]).toContain('WMAN14ZZ3LY098765');
    const longest = Math.max(...(pages[0] ?? '').split('\n').map((line) => (line.match(/W/g) ?? []).length));
    expect(longest).toBeLessThan(40);
  });

  it('lets a very long text run over pages', async () => {
    const { pages } = readPdf(await withName('Sehr lang beschrieben. '.repeat(800)));
    expect(flat(pages.join('')).split('lang').length).toBeGreaterThan(1500);
    expect(pages.length).toBeGreaterThan(2);
  });

  it('never fails, whatever people type', async () => {
    const text = fc.string({
      unit: fc.oneof(fc.constantFrom('#', '"', '\\', '\n', '👍', 'ї'), fc.string({ unit: 'binary' })),
    });
    await fc.assert(
      fc.asyncProperty(text, text, async (written, tag) => {
        const pdf = await renderHandoverRecord(
          {
            ...sampleHandoverRecord,
            number: written,
            giver: { name: { uk: written }, address: [written] },
            lines: [
              {
                ...sampleHandoverRecord.lines[1]!,
                unit: { de: written },
                reason: { uk: written },
                note: { text: written, language: tag },
              },
            ],
            remarks: [{ text: written, language: tag }],
          },
          ['uk', 'de'],
        );
        expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-');
      }),
      { numRuns: 15 },
    );
  });
});
