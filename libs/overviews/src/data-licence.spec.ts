import { describe, expect, it } from '@jest/globals';
import { dataLicence } from './data-licence.js';

describe('the licence of open data', () => {
  it('is CC BY 4.0 unless said', () => {
    expect(dataLicence({})).toEqual({
      name: 'CC BY 4.0',
      url: 'https://creativecommons.org/licenses/by/4.0/',
    });
    const said = 'ODbL 1.0 https://opendatacommons.org/licenses/odbl/1-0/';
    expect(dataLicence({ PORUCH_DATA_LICENCE: said })).toEqual({
      name: 'ODbL 1.0',
      url: 'https://opendatacommons.org/licenses/odbl/1-0/',
    });
  });

  it.each(['CC BY 4.0', 'CC BY 4.0 javascript:alert(1)', 'https://creativecommons.org/'])(
    'is refused as "%s"',
    (said) => expect(() => dataLicence({ PORUCH_DATA_LICENCE: said })).toThrow('PORUCH_DATA_LICENCE'),
  );
});
