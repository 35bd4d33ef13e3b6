import { sampleFacts } from './fact.samples.js';
import type { ManifestFacts } from './manifest.facts.js';

/** Long names as the catalogue has them, one unit in another, dangerous goods, and goods in no unit. */
export const sampleManifest: ManifestFacts = {
  convoy: 'K-000007',
  date: '2026-11-22',
  departsOn: '2026-12-01',
  operator: sampleFacts.parties.operator,
  vehicle: {
    label: 'Sattelzug mit Planenauflieger und Mitnahmestapler',
    plate: 'DO-PO 118',
    payloadG: 24_000_000,
    palletPlaces: 33,
    loadingMm: 13_200,
  },
  units: [
    {
      code: 'HU-0000421',
      sscc: '340123450000000018',
      kind: 'pallet',
      consignment: 'C-000017',
      contents: [
        {
          name: {
            de: 'Verteilte Stromversorgungseinheit (Notstromaggregat) Diesel, 20–100 kVA, schallgedämmt',
            uk: 'Автономна електрогенераторна установка (дизельний генератор) у шумозахисному кожусі, 20–100 кВА',
            en: 'Stand-alone power supply unit (diesel generator), 20–100 kVA, sound-insulated',
          },
          unit: { de: 'Stück', uk: 'шт.', en: 'pcs' },
          quantity: 1,
          isDangerous: true,
          unNote: 'UN3528, SP363; free if drained',
        },
        {
          name: { de: 'Desinfektionsmittel', uk: 'Дезінфекційний засіб', en: 'Disinfectant' },
          unit: { de: 'l', uk: 'л', en: 'l' },
          quantity: 1_250,
          isDangerous: true,
          unNote: null,
        },
      ],
      inside: ['HU-0000422', 'HU-0000423'],
      marks: ['this_way_up', 'keep_dry'],
      weightG: 1_850_500,
      isWeighed: true,
      palletPlaces: 1,
      isLoaded: true,
    },
    {
      code: 'HU-0000430',
      sscc: null,
      kind: 'crate',
      consignment: 'C-000018',
      contents: [
        {
          name: { de: 'Decken', uk: 'Ковдри', en: 'Blankets' },
          unit: { de: 'Stück', uk: 'шт.', en: 'pcs' },
          quantity: 60,
          isDangerous: false,
          unNote: null,
        },
      ],
      inside: [],
      marks: [],
      weightG: 725_000,
      isWeighed: false,
      palletPlaces: 2,
      isLoaded: false,
    },
  ],
  loose: [
    {
      name: {
        de: 'Verbrauchsmaterial für die Wundversorgung',
        uk: 'Витратні матеріали для догляду за ранами',
        en: 'Consumables for wound care',
      },
      unit: { de: 'Packungen', uk: 'уп.', en: 'packs' },
      quantity: 483,
      isDangerous: false,
      unNote: null,
      consignment: 'C-000018',
      weightG: 96_600,
    },
  ],
  planned: { weightG: 2_672_100, palletPlaces: 3, loadingMm: 1_200 },
  hints: [
    {
      de: 'Hinweis, keine Rechtsauskunft: Etwas davon kann Gefahrgut sein. Prüfen Sie Mengen, Papiere und Kennzeichnung (ADR).',
      uk: 'Підказка, не юридична консультація: дещо може бути небезпечним вантажем. Перевірте кількість, документи й маркування (ДОПНВ).',
      en: 'A hint, no legal advice: some of it may be dangerous goods. Check quantities, papers and marking (ADR).',
    },
  ],
};
