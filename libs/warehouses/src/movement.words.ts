import type { Text } from '#libs/kernel';
import type { MovementKind } from './stock-ledger.js';

export const KIND_NAMES: Readonly<Record<MovementKind | 'reversal', Text>> = {
  receipt: { de: 'Eingang', uk: 'надходження', en: 'Receipt' },
  issue: { de: 'Ausgang', uk: 'видача', en: 'Issue' },
  transfer: { de: 'Umlagerung', uk: 'переміщення', en: 'Transfer' },
  reservation: { de: 'Reservierung', uk: 'резервування', en: 'Reservation' },
  release: { de: 'Freigabe', uk: 'звільнення', en: 'Release' },
  adjustment: { de: 'Korrektur', uk: 'коригування', en: 'Adjustment' },
  reversal: { de: 'Storno', uk: 'сторно', en: 'Reversal' },
};

/** What a hall calls by its cause rather than by its kind. */
export const NAMED_CAUSES: Readonly<Record<string, Text>> = {
  goods_in: { de: 'Eingang', uk: 'надходження', en: 'Goods in' },
  hall_transfer: { de: 'Zwischen Hallen', uk: 'між складами', en: 'Between halls' },
  stocktake: { de: 'Inventur', uk: 'інвентаризація', en: 'Stocktake' },
  handed_out: { de: 'Ausgabe', uk: 'видача', en: 'Handed out' },
  used_up: { de: 'Verbrauch', uk: 'використання', en: 'Used up' },
  disposed: { de: 'Entsorgung', uk: 'утилізація', en: 'Disposed of' },
};

/** Above why a lot went although an earlier one lay there. */
export const REASON_FOR_LATER: Text = {
  de: 'Grund für spätere Charge',
  uk: 'Причина вибору пізнішої партії',
  en: 'Reason for later lot',
};
