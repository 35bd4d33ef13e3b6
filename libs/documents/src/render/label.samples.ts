import type { LabelData } from './label.data.js';

/** The opaque address of a label, as a scanner reads it. */
export const sampleLabelUrl = 'https://poruch.example/u/Qm3xPz_7-LkW9aBcDeFgHi';

/** A pallet like a real one; the tests print it. */
export const sampleLabel: LabelData = {
  code: 'U-000123-4',
  kind: 'pallet',
  url: sampleLabelUrl,
  consignment: 'C-000042',
  place: { number: 3, of: 18 },
  from: { de: 'Stadt Billerbeck', uk: 'Місто Біллербек' },
  destination: { de: 'Malyn', uk: 'Малин' },
  contents: [
    {
      name: { de: 'Stromerzeuger Diesel, 20–100 kVA', uk: 'Дизельний генератор, 20–100 кВА' },
      unit: { de: 'Stück', uk: 'шт.' },
      quantity: 1_250,
      lot: '24K118B',
      bestBefore: '2027-05-31',
    },
  ],
  inside: ['U-000124-9'],
  weightG: 412_500,
  isWeighed: true,
  marks: ['this_way_up', 'fragile', 'keep_dry'],
  adr: { unNumbers: ['UN3528'] },
  languages: ['de', 'uk'],
};
export const sampleSscc = '157035381410375177';
