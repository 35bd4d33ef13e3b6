import { type Words, wordsIn } from '#libs/spreadsheets';
import type { UnitKind } from '#libs/warehouses';

/** As the page says it. */
export const KIND_WORDS: Words<UnitKind> = wordsIn(
  {
    box: { de: 'Karton', uk: 'Коробка', en: 'Box' },
    crate: { de: 'Kiste', uk: 'Ящик', en: 'Crate' },
    pallet: { de: 'Palette', uk: 'Палета', en: 'Pallet' },
  },
  {
    box: ['kartons', 'paket', 'schachtel', 'carton', 'package', 'коробки', 'картонна коробка', 'пакунок'],
    crate: ['kisten', 'gitterbox', 'ящики', 'дерев’яний ящик'],
    pallet: ['paletten', 'europalette', 'euro pallet', 'піддон', 'європалета', 'палети'],
  },
);
