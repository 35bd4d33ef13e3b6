import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler';
import { alsoArchivable } from '../../libs/documents/src/render/archivable.js';
import { renderCmr } from '../../libs/documents/src/render/cmr.render.js';
import { sampleFacts, sampleJourney } from '../../libs/documents/src/render/fact.samples.js';
import { renderHandoverRecord } from '../../libs/documents/src/render/handover-record.render.js';
import { sampleManifest } from '../../libs/documents/src/render/manifest.samples.js';
import { renderPackingList } from '../../libs/documents/src/render/packing-list.render.js';
import { sampleHandoverRecord, samplePackingList } from '../../libs/documents/src/render/paper.samples.js';
import { SHEET_KINDS } from '../../libs/documents/src/render/sheet.kinds.js';
import {
  renderManifest,
  renderPowerOfAttorney,
  renderSheet,
  renderTravelLetter,
} from '../../libs/documents/src/render/sheets.js';
import { FONTS, TEMPLATES } from '../../libs/documents/src/render/typesetter.js';

const BOTH = ['de', 'uk'] as const;
type Paper = () => Uint8Array | Promise<Uint8Array>;

const PAPERS: readonly (readonly [string, Paper])[] = [
  ...SHEET_KINDS.map((kind) => [kind, () => renderSheet(kind, sampleFacts, BOTH)] as const),
  ['CMR', () => renderCmr(sampleFacts, ['de', 'uk', 'en'])],
  ['packing list', () => renderPackingList(samplePackingList, BOTH)],
  ['handover record', () => renderHandoverRecord(sampleHandoverRecord, BOTH)],
  ['manifest', () => renderManifest(sampleManifest, BOTH)],
  ['travel letter', () => renderTravelLetter(sampleJourney, BOTH)],
  ['power of attorney', () => renderPowerOfAttorney(sampleJourney, 'Іван Водій', BOTH)],
];

/** As a parser of another make reads it. */
const read = (pdf: Uint8Array): Promise<PDFDocument> =>
  PDFDocument.load(pdf, { updateMetadata: false, throwOnInvalidObject: true });
const streamOf = (dictionary: PDFDict, key: string): PDFRawStream => {
  const found = dictionary.lookup(PDFName.of(key));
  if (!(found instanceof PDFRawStream)) throw new Error(`${key} is no stream`);
  return found;
};
const xmpOf = (pdf: PDFDocument): string =>
  Buffer.from(streamOf(pdf.catalog, 'Metadata').contents).toString('utf8');

describe('every paper', () => {
  it.each(PAPERS)('%s says of itself that it is PDF/UA-1 and PDF/A-2a, once each', async (_name, paper) => {
    const xmp = xmpOf(await read(await paper()));
    for (const claim of [
      '<pdfuaid:part>1</pdfuaid:part>',
      '<pdfaid:part>2</pdfaid:part>',
      '<pdfaid:conformance>A</pdfaid:conformance>',
      '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>',
      'xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"',
      'xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"',
    ])
      expect(xmp.split(claim)).toHaveLength(2);
  });

  it.each(PAPERS)('%s has what both demand: tags, language, title, colours, fonts', async (_name, paper) => {
    const pdf = await read(await paper());
    const { catalog, context } = pdf;
    expect(String(catalog.lookup(PDFName.of('MarkInfo'), PDFDict))).toContain('/Marked true');
    expect(catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict)).toBeDefined();
    expect(String(catalog.get(PDFName.of('Lang')))).toBe('(de)');
    expect(String(catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict))).toContain(
      '/DisplayDocTitle true',
    );
    expect(xmpOf(pdf)).toContain(`<rdf:li xml:lang="x-default">${pdf.getTitle()}</rdf:li>`);
    const intents = catalog.lookup(PDFName.of('OutputIntents'), PDFArray);
    const intent = intents.lookup(0, PDFDict);
    expect(String(intent.get(PDFName.of('S')))).toBe('/GTS_PDFA1');
    const profile = streamOf(intent, 'DestOutputProfile');
    expect(String(profile)).toMatch(/\/N 3\b/);
    expect(context.trailerInfo.ID).toBeDefined();
    expect(context.trailerInfo.Encrypt).toBeUndefined();
    const dictionaries = context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []));
    const fonts = dictionaries.filter((one) => one.get(PDFName.of('Type')) === PDFName.of('FontDescriptor'));
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(String(font)).toMatch(/\/FontFile[23] /);
    for (const one of dictionaries) expect(String(one)).not.toMatch(/\/(JavaScript|Launch|EmbeddedFile) /);
  });
});

describe('the accessible and the archivable file of one document', () => {
  const view = {
    language: 'de',
    documentTitle: 'Probe',
    title: [{ text: 'Probe' }],
    number: [{ text: 'P-1' }],
    date: { year: 2026, month: 11, day: 22 },
    pages: [{ text: '{page}', language: 'de' }],
    legend: [],
    facts: [{ label: [{ text: 'Datum' }], value: [{ text: 'heute' }] }],
    sides: [],
    blocks: [{ kind: 'heading', text: [{ text: 'Güter' }] }],
  };
  const compiler = NodeCompiler.create({ workspace: TEMPLATES, fontArgs: [{ fontPaths: [FONTS] }] });
  const written = (pdfStandard: PdfStandard) =>
    compiler.pdf(
      { mainFilePath: join(TEMPLATES, 'sheet.typ'), inputs: { view: JSON.stringify(view) } },
      { pdfStandard },
    );
  const [accessible, archivable] = [written(PdfStandard.UA_1), written(PdfStandard.A_2a)];

  it('keeps every byte of the accessible one, and adds to it', () => {
    const both = Buffer.from(alsoArchivable(accessible, archivable));
    expect(both.subarray(0, accessible.length).equals(accessible)).toBe(true);
    expect(both.length - accessible.length).toBeLessThan(8_000);
  });

  it('differ in description, colours and what the accessible one says more of a table', async () => {
    const objects = async (pdf: Uint8Array): Promise<string[]> =>
      (await read(pdf)).context
        .enumerateIndirectObjects()
        .map(([, object]) => String(object instanceof PDFRawStream ? object.getContentsString() : object))
        .map((text) => text.replace(/\d+ 0 R/g, 'R').replace(/\/A \[[^\]]*\/BBox[^\]]*\][^\]]*\]\n?/g, ''));
    const [mine, other] = [await objects(accessible), await objects(archivable)];
    const only = (these: string[], those: string[]) => these.filter((text) => !those.includes(text));
    expect(only(mine, other).filter((text) => !/\/Type \/Catalog|x:xmpmeta/.test(text))).toEqual([]);
    expect(
      only(other, mine).filter((text) => !/\/Type \/Catalog|x:xmpmeta|\/GTS_PDFA1|^\[ R \]$/.test(text)),
    ).toEqual([]);
  });

  it('cannot be told from a file that is written in another way without saying so', () => {
    expect(() => alsoArchivable(new Uint8Array(Buffer.from('%PDF-1.7\n')), archivable)).toThrow(
      'The typesetter wrote a file without',
    );
  });
});

const hasPrograms = ['qpdf', 'pdfinfo', 'pdftotext'].every((program) => {
  try {
    execFileSync(program, [program === 'qpdf' ? '--version' : '-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
});
if (!hasPrograms)
  process.stderr.write(
    '\nNOT CHECKED: papers were not read by qpdf and poppler, which are not on the PATH ' +
      '(Debian: apt-get install qpdf poppler-utils).\n\n',
  );

(hasPrograms ? describe : describe.skip)('every paper, as other programs read it', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'poruch-papers-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(PAPERS)('%s is sound, tagged, and says its title and text', async (name, paper) => {
    const path = join(folder, `${name.replaceAll(' ', '-')}.pdf`);
    const content = await paper();
    writeFileSync(path, content);
    const run = (program: string, ...options: string[]): string =>
      execFileSync(program, [...options, path], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    expect(run('qpdf', '--check')).toContain('No syntax or stream encoding errors found');
    const facts = run('pdfinfo');
    expect(facts).toMatch(/^Tagged: +yes$/m);
    expect(facts).toMatch(/^JavaScript: +no$/m);
    expect(facts).toMatch(/^Encrypted: +no$/m);
    expect(facts).toContain(`Title:           ${(await read(content)).getTitle()}`);
    expect(run('pdfinfo', '-meta')).toMatch(/<pdfuaid:part>1<[\s\S]*<pdfaid:part>2</);
    const tree = run('pdfinfo', '-struct');
    expect(tree).toMatch(/^Document/);
    expect(tree).toMatch(/^ +P\b/m);
    const text = execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' });
    expect(text.length).toBeGreaterThan(200);
    expect(text).toMatch(/[A-Za-z]{4}[\s\S]*[А-Яа-яґєії]{4}/);
  });
});
