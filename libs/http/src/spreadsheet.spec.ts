import { describe, expect, it } from '@jest/globals';
import { csvText } from './spreadsheet.js';

describe('A cell of a table', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(1)', '\t=1', '\n=1', ' =1', "'=1", '＝1+1', '－1'])(
    'that begins like a formula stays a text: %j',
    (text) => {
      const [, cell = ''] = csvText({ title: 'x', headers: ['x'], rows: [[text]] }).split(/^\u{feff}?x\r\n/u);
      expect(cell.trimEnd().replace(/^"/, '')).toMatch(/^'/);
    },
  );

  it.each(['Ковдри', '60 × Feuerwehrschlauch', 'a=b'])('that does not is left as it is: %j', (text) => {
    expect(csvText({ title: 'x', headers: ['x'], rows: [[text]] })).toContain(`\r\n${text}\r\n`);
  });
});
