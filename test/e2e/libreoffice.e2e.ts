import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { csvText, type Sheet, xlsxBytes } from '#libs/http';
import { ROLES } from '#libs/kernel';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import readExcelFile from 'read-excel-file/node';
import { type Partners, partners } from '../support/allocated-goods.js';
import { startApi, type TestApi } from '../support/api.js';
import { oneOfEach } from '../support/one-of-each.js';
import { openApiOf, pathWith, routesOf } from '../support/openapi.js';

/** What a person sees in a table: the text of each cell, and nothing behind the last one. */
type Shown = string[][];

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Separator ;, UTF-8, German numbers recognised: as it asks a person who opens a CSV of ours, who says yes. */
const AS_OPENED = 'Text - txt - csv (StarCalc):59,34,76,1,,1031,false,true';
/** Every sheet, values instead of how they are formatted, and a formula as a formula. */
const AS_READ = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,false,true,false,false,-1';

const hasOffice = ((): boolean => {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();
if (!hasOffice)
  process.stderr.write(
    '\nNOT CHECKED: spreadsheets were not opened by LibreOffice, as there is no `soffice` on the PATH ' +
      '(Debian: apt-get install --no-install-recommends libreoffice-calc).\n\n',
  );

function cellsIn(csv: string): Shown {
  const rows: string[][] = parse(csv, { delimiter: ';', bom: true, relax_column_count: true });
  return shown(rows);
}

type Value = string | number | boolean | Date | null | undefined;

function shown(rows: readonly (readonly Value[])[]): Shown {
  const texts = rows.map((row) => {
    const cells = row.map((cell) => (cell instanceof Date ? cell.toISOString() : String(cell ?? '')));
    while (cells.at(-1) === '') cells.pop();
    return cells;
  });
  while (texts.at(-1)?.length === 0) texts.pop();
  return texts;
}

/** German figures and instants as the program, which knows them for what they are, writes them out again. */
const writtenAgain = (rows: Shown): Shown =>
  rows.map((row) =>
    row.map((cell) => {
      if (/^-?\d+,\d+$/.test(cell)) return cell.replace(',', '.');
      return /^\d{4}-\d\d-\d\d \d\d:\d\d$/.test(cell) ? `${cell}:00` : cell;
    }),
  );

(hasOffice ? describe : describe.skip)('a spreadsheet, as LibreOffice opens it', () => {
  let folder: string;
  let api: TestApi;

  /** Opens all files of a kind in one start of the program. By file: its sheets in their order. */
  async function opened(
    files: ReadonlyMap<string, Buffer>,
    kind: 'csv' | 'xlsx',
  ): Promise<Map<string, Shown[]>> {
    const [from, to] = [join(folder, `${kind}-in`), join(folder, `${kind}-out`)];
    mkdirSync(from, { recursive: true });
    const names = [...files.keys()];
    const paths = names.map((_, number) => join(from, `file${number}.${kind}`));
    for (const [number, path] of paths.entries()) writeFileSync(path, files.get(names[number]!)!);
    const options = ['--headless', ...(kind === 'csv' ? [`--infilter=${AS_OPENED}`] : [])];
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const { stdout } = await promisify(execFile)(
      'soffice',
      [profile, ...options, '--convert-to', AS_READ, '--outdir', to, ...paths],
      { timeout: 90_000 },
    );
    // It names the sheets in their order; their names stand in the names of the files.
    const written = [...stdout.matchAll(/^Writing sheet .* -> (.*)$/gm)].map(([, path]) => path!);
    expect(readdirSync(to).length).toBe(written.length);
    const read = new Map<string, Shown[]>();
    for (const [number, name] of names.entries())
      read.set(
        name,
        written
          .filter((path) => path.startsWith(join(to, `file${number}-`)))
          .map((path) => cellsIn(readFileSync(path, 'utf8'))),
      );
    rmSync(to, { recursive: true });
    return read;
  }

  const sheet: Sheet = {
    title: 'Güter / Майно [1]',
    headers: ['Name', 'Назва', 'Anzahl', 'Gewicht'],
    rows: [
      ['Decken "warm"; Größe 2', 'Ковдри «теплі»; їжак', 1250, 21_105.5],
      ['Zeile 1\nZeile 2', '  Абзац', 0, 0.001],
      ['=1+1', '+380 50 000 00 00', -3, null],
      ['@SUM(1;2)', '-2+3', null, 1],
      ['=HYPERLINK("http://x.example";"x")', "'=1+1", 7, 7.25],
      ['toString', '✓ 👍', 123_456_789, 0.1],
    ],
  };
  /** What begins like a formula stands behind an apostrophe, whichever program opens it. */
  const expected: Shown = shown([
    sheet.headers,
    ...sheet.rows.map((row) =>
      row.map((cell) => (typeof cell === 'string' && /^'?[=+\-@]/.test(cell) ? `'${cell}` : cell)),
    ),
  ]);
  const trimmed = (rows: Shown | undefined): Shown =>
    (rows ?? []).map((row) => row.map((cell) => cell.trimEnd()));

  const sent = { csv: new Map<string, Buffer>(), xlsx: new Map<string, Buffer>() };
  const read = { csv: new Map<string, Shown[]>(), xlsx: new Map<string, Shown[]>() };

  /** Every table that the api sends, of things that are there. */
  async function askForAll(): Promise<void> {
    const who: Partners = await partners(api);
    const things = { ...(await oneOfEach(api, who)), organisations: who.giverId };
    const all = await api.signIn(
      ...[who.giverId, who.ownerId, who.operatorId].flatMap((id) => ROLES.map((role) => [id, role] as const)),
    );
    for (const { method, path, operation } of routesOf(await openApiOf(api.url))) {
      const types = Object.keys(operation.responses['200']?.content ?? {});
      const kind = types.includes(XLSX) ? 'xlsx' : types.includes('text/csv') ? 'csv' : undefined;
      if (method !== 'get' || !kind) continue;
      const thing = (things as Record<string, string>)[path.slice(1, path.indexOf('/{id}'))] ?? '';
      const asked = (operation.parameters ?? []).filter((each) => each.in === 'query' && each.required);
      const query = new URLSearchParams(
        asked.map(({ name }): [string, string] => [name, name === 'siteId' ? who.hallId : thing]),
      );
      const answer = await fetch(`${api.url}${pathWith(path, () => thing)}?${query.toString()}`, {
        headers: { ...all.headers, 'accept-language': 'uk' },
      });
      if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
      sent[kind].set(path, Buffer.from(await answer.arrayBuffer()));
    }
  }

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'poruch-office-'));
    api = await startApi();
    await askForAll();
    const own = await xlsxBytes(sheet);
    read.xlsx = await opened(new Map([...sent.xlsx, ['own', own]]), 'xlsx');
    const guarded = Buffer.from(csvText(sheet), 'utf8');
    const unguarded = Buffer.from('=1+1;x\r\n', 'utf8');
    read.csv = await opened(new Map([...sent.csv, ['own', guarded], ['unguarded', unguarded]]), 'csv');
  }, 240_000);
  afterAll(async () => {
    await api?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(['xlsx', 'csv'] as const)('%s shows each cell as it is, and carries none of them out', (kind) => {
    expect(trimmed(read[kind].get('own')?.[0])).toEqual(expected);
  });

  it('would carry out what is not guarded', () => {
    expect(read.csv.get('unguarded')).not.toEqual([[["'=1+1", 'x']]]);
  });

  it('holds what the api sent, in each table that it can send', async () => {
    for (const kind of ['csv', 'xlsx'] as const) expect(sent[kind].size).toBeGreaterThan(3);
    for (const [path, file] of sent.xlsx) {
      const ours = await readExcelFile(file);
      expect([path, read.xlsx.get(path)]).toEqual([path, ours.map(({ data }) => shown(data as Value[][]))]);
    }
    for (const [path, file] of sent.csv)
      expect([path, read.csv.get(path)]).toEqual([path, [writtenAgain(cellsIn(file.toString('utf8')))]]);
  });
});
