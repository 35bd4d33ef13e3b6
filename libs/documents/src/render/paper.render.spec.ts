import { describe, expect, it } from '@jest/globals';
import { renderHandoverRecord } from './handover-record.render.js';
import { renderPackingList } from './packing-list.render.js';
import { sampleHandoverRecord, samplePackingList } from './paper.samples.js';
import { PaperWithoutLanguage } from './paper.view.js';
import { readPdf } from './pdf.reader.js';
import { renderPrintPack } from './print-pack.render.js';
import render from './render.worker.js';

/** The text of all pages as one line. */
const textOf = (pdf: Uint8Array) => readPdf(pdf).pages.join(' ').replace(/\s+/g, ' ');

describe('a paper for a screen reader', () => {
  it.each([
    ['Packliste PL-2026-0042', () => renderPackingList(samplePackingList, ['de', 'uk'])],
    ['Übergabeprotokoll UP-2026-0042', () => renderHandoverRecord(sampleHandoverRecord, ['de', 'uk'])],
  ])('%s is tagged, titled, and speaks each text in its language', async (title, paper) => {
    const { structure } = readPdf(await paper());
    expect(structure).toMatch(/\/MarkInfo <<\s*\/Marked true/);
    expect(structure).toContain('/StructTreeRoot');
    expect(structure).toContain('/DisplayDocTitle true');
    expect(structure).toMatch(/\/Type \/Catalog[\s\S]*?\/Lang \(de\)/);
    expect(structure).toMatch(/\/Lang \(uk\)/);
    expect(structure).toMatch(
      /\/S \/Figure[\s\S]*?\/Alt \(QR-Code mit der Adresse https:\/\/poruch\.example/,
    );
    expect(structure).toMatch(/\/Headers \[\s*\(U\d+x\d+y0\)/);
    expect(decodedTitle(structure)).toBe(title);
  });

  it('declares PDF/UA-1', async () => {
    const pdf = await renderPackingList(samplePackingList, ['de', 'uk']);
    expect(Buffer.from(pdf).toString('latin1')).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/);
  });

  it('takes the first language as the language of the document', async () => {
    const { structure } = readPdf(await renderPackingList(samplePackingList, ['uk', 'de']));
    expect(structure).toMatch(/\/Type \/Catalog[\s\S]*?\/Lang \(uk\)/);
    expect(decodedTitle(structure)).toBe('Пакувальний лист PL-2026-0042');
  });
});

describe('a packing list', () => {
  it('says everything in both languages and nothing in the third', async () => {
    const text = textOf(await renderPackingList(samplePackingList, ['de', 'uk']));
    for (const expected of [
      'Packliste',
      'Пакувальний лист',
      'Übergebende Seite · Сторона, що передає',
      'Übernehmende Seite · Сторона, що приймає',
      'Stadt Billerbeck',
      'Малинська міська рада',
      'Stromerzeuger Diesel, 20–100 kVA',
      'Дизельний генератор, 20–100 кВА',
      '1.250 Stück',
      '1 250 шт.',
      '21.105,5 kg',
      '21 105,5 кг',
      'WMAN14ZZ3LY098765',
      '24K118B',
      '31.03.2028',
      '37-21/UA-004',
      'Seite 1 von 1 · Сторінка 1 з 1',
    ]) {
      expect(text).toContain(expected);
    }
    expect(text).not.toContain('Packing list');
    expect(text).not.toContain('City of Billerbeck');
  });

  it('adds English when asked', async () => {
    const text = textOf(await renderPackingList(samplePackingList, ['de', 'uk', 'en']));
    for (const expected of [
      'Packing list',
      'City of Billerbeck',
      '1,250 pcs',
      '31 March 2028',
      'Пакувальний лист',
    ])
      expect(text).toContain(expected);
  });

  it('keeps a name that exists only in a language not asked for', async () => {
    const lines = [{ ...samplePackingList.lines[0]!, name: { en: 'Field kitchen' } }];
    expect(textOf(await renderPackingList({ ...samplePackingList, lines }, ['de', 'uk']))).toContain(
      'Field kitchen',
    );
  });

  it('repeats the head of the table on every page and counts the pages', async () => {
    const lines = Array.from({ length: 60 }, (_, i) => ({
      ...samplePackingList.lines[i % 3]!,
      position: i + 1,
    }));
    const { pages } = readPdf(await renderPackingList({ ...samplePackingList, lines }, ['de', 'uk']));
    expect(pages.length).toBeGreaterThan(3);
    const withLines = pages.filter((page) => /850211|940179|300490/.test(page));
    for (const page of withLines) expect(page).toMatch(/Найменування/);
    pages.forEach((page, i) => {
      expect(page.replace(/\s+/g, ' ')).toContain(`Seite ${i + 1} von ${pages.length}`);
      expect(page).toContain('PL-2026-0042');
    });
  });
});

describe('a handover record', () => {
  it('shows per line what came, what differs and why, and both sides sign', async () => {
    const text = textOf(await renderHandoverRecord(sampleHandoverRecord, ['de', 'uk']));
    for (const expected of ['Übergeben', 'Прийнято', 'Fehlend', 'Пошкоджено', 'Überzählig', '1.238', '1 238'])
      expect(text).toContain(expected);
    expect(text).toMatch(/Grund ?: Packstück fehlt bei Ankunft/);
    expect(text).toMatch(/Причина ?: Пакування відсутнє після прибуття/);
    expect(text).toContain('Konvoileitung Billerbeck');
    expect(text.match(/Підпис, М\. П\./g)).toHaveLength(2);
    expect(text).toContain('Alle Sprachfassungen sind gleichrangig.');
  });

  it('names two equal sides, never a giver of alms and a petitioner', async () => {
    const text = textOf(await renderHandoverRecord(sampleHandoverRecord, ['de', 'uk', 'en']));
    expect(text).not.toMatch(
      /Spender|Empfänger|Antrag|Bitte|донор|отримувач|прохання|заявк|donor|recipient/i,
    );
  });
});

describe('bytes', () => {
  it('are the same for the same data, whatever was rendered in between', async () => {
    const first = await renderHandoverRecord(sampleHandoverRecord, ['de', 'uk']);
    await renderPackingList(samplePackingList, ['en']);
    const again = await render({
      paper: 'handover-record',
      data: structuredClone(sampleHandoverRecord),
      languages: ['de', 'uk'],
    });
    expect(Buffer.from(again).equals(Buffer.from(first))).toBe(true);
  });

  it('need at least one language', async () => {
    await expect(renderPackingList(samplePackingList, [])).rejects.toThrow(PaperWithoutLanguage);
  });
});

function decodedTitle(structure: string): string {
  const title = [...structure.matchAll(/\/Title (?:<FEFF([0-9A-F]+)>|\(([^)]*)\))/gi)].at(-1);
  return title?.[1] ? Buffer.from(title[1], 'hex').swap16().toString('utf16le') : (title?.[2] ?? '');
}

describe('a signature drawn on a screen', () => {
  const drawn = { width: 300, height: 100, path: 'M10 80 C 40 10, 65 10, 95 80 S 150 150, 180 80' };
  const figures = async (record: typeof sampleHandoverRecord) =>
    readPdf(await renderHandoverRecord(record, ['de', 'uk'])).structure.match(/\/S \/Figure/g)?.length;

  it('is printed for the side that signed, with words for a screen reader', async () => {
    const signed = {
      ...sampleHandoverRecord,
      receiverSignatory: { ...sampleHandoverRecord.receiverSignatory, drawn },
    };
    expect(await figures(signed)).toBe(((await figures(sampleHandoverRecord)) ?? 0) + 1);
  });
});

describe('a print pack', () => {
  const line = samplePackingList.lines[0];
  const long = {
    ...samplePackingList,
    lines: Array.from({ length: 250 }, (_, index) => ({ ...line!, position: index + 1 })),
  };

  it('holds every page of every paper after a sheet that names what is missing', async () => {
    const papers = [
      await renderPackingList(long, ['de', 'uk']),
      await renderPackingList(samplePackingList, ['de']),
    ];
    const pages = papers.map((paper) => readPdf(paper).pages.length);
    expect(pages[0]).toBeGreaterThan(8);
    expect(textOf(papers[0] as Uint8Array)).toContain(`von ${pages[0]}`);
    const consignment = (reference: string, content?: Uint8Array) => ({
      reference,
      receiver: { uk: 'Малинська міська рада' },
      destination: { de: 'Malyn', uk: 'Малин' },
      papers: content ? [{ kind: 'packing_list' as const, reference: 'PL-000042', content, copies: 2 }] : [],
      missing: content ? [] : ['packing_list' as const],
    });
    const pack = renderPrintPack(
      {
        subject: 'K-000007',
        groups: [
          { vehicle: 'Lkw 18 t', consignments: [consignment('C-000001', papers[0])] },
          {
            vehicle: 'Sprinter',
            consignments: [consignment('C-000002', papers[1]), consignment('C-000003')],
          },
        ],
      },
      ['de', 'uk'],
    );
    const bound = readPdf(pack).pages;
    expect(bound).toHaveLength(1 + 2 * ((pages[0] ?? 0) + (pages[1] ?? 0)));
    const cover = bound[0]?.replace(/\s+/g, ' ');
    for (const expected of ['K-000007', 'Lkw 18 t', 'C-000003', 'fehlt', 'бракує', 'PL-000042'])
      expect(cover).toContain(expected);
  });
});
