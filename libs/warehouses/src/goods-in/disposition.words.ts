import type { Text } from '#libs/kernel';
import { type Words, wordsIn } from '#libs/spreadsheets';
import type { Disposition } from '../stock-ledger.js';

export const DISPOSITION_NAMES: Readonly<Record<Disposition, Text>> = {
  available: { de: 'verfügbar', uk: 'доступно', en: 'available' },
  reserved: { de: 'reserviert', uk: 'зарезервовано', en: 'reserved' },
  quarantine: { de: 'gesperrt', uk: 'заблоковано', en: 'quarantine' },
  damaged: { de: 'beschädigt', uk: 'пошкоджено', en: 'damaged' },
  in_transit: { de: 'unterwegs', uk: 'у дорозі', en: 'in transit' },
};

const { available, quarantine, damaged } = DISPOSITION_NAMES;

/** In which goods come in; reserved and in transit follow from consignments. */
export const ENTRY_DISPOSITIONS: Words<'available' | 'quarantine' | 'damaged'> = wordsIn(
  { available, quarantine, damaged },
  {
    available: ['frei', 'in ordnung', 'ok', 'free', 'good', 'вільно', 'придатне'],
    quarantine: ['quarantäne', 'sperrlager', 'blocked', 'on hold', 'карантин', 'на карантині'],
    damaged: ['defekt', 'kaputt', 'broken', 'зіпсовано', 'пошкоджене'],
  },
);
