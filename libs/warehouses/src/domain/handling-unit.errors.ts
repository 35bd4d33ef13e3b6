import { domainError } from '#libs/kernel';

export const UnitIsSealed = domainError('unit_is_sealed', 'conflict', {
  de: '{code} ist verschlossen. Öffnen Sie die Einheit, bevor Sie etwas ändern.',
  uk: '{code} закрито. Відкрийте вантажну одиницю, перш ніж щось змінювати.',
  en: '{code} is sealed. Open the unit before you change anything.',
});

export const UnitIsUnpacked = domainError('unit_is_unpacked', 'conflict', {
  de: '{code} ist ausgepackt und wird nicht mehr verwendet.',
  uk: '{code} розпаковано; цю вантажну одиницю більше не використовують.',
  en: '{code} has been unpacked and is not used any more.',
});

export const UnitIsHeld = domainError('unit_is_held', 'conflict', {
  de: 'Die Sendung mit {code} ist verplombt; bis sie endet, bleibt die Einheit, wie sie ist.',
  uk: 'Вантаж із {code} опломбовано; до його завершення одиниця лишається незмінною.',
  en: 'The consignment with {code} is sealed; until it ends, the unit stays as it is.',
});

export const UnitIsEmpty = domainError('unit_is_empty', 'conflict', {
  de: 'In {code} ist nichts. Packen Sie etwas ein, bevor Sie verschließen.',
  uk: 'У {code} нічого немає. Запакуйте щось, перш ніж закривати.',
  en: 'There is nothing in {code}. Pack something before you seal it.',
});

export const UnitHoldsSmaller = domainError('unit_holds_smaller', 'conflict', {
  de: 'Eine Einheit nimmt nur kleinere auf: Kartons in Kisten, beides auf Paletten.',
  uk: 'В одиницю вкладають лише менші: коробки в ящики, а ті й ті — на палети.',
  en: 'A unit holds smaller ones alone: boxes in crates, both on pallets.',
});

export const UnitsStandApart = domainError('units_stand_apart', 'conflict', {
  de: 'Beide Einheiten müssen am selben Platz stehen und zur selben Sendung gehören.',
  uk: 'Обидві одиниці мають стояти на тому самому місці й належати до того самого вантажу.',
  en: 'Both units have to stand at the same place and belong to the same consignment.',
});

export const UnitStandsInAnother = domainError('unit_stands_in_another', 'conflict', {
  de: '{code} steht in {parent}. Stellen Sie {parent} um oder nehmen Sie {code} zuerst heraus.',
  uk: '{code} розміщено в {parent}. Перемістіть {parent} або спершу вийміть {code}.',
  en: '{code} stands in {parent}. Move {parent}, or take {code} out of it first.',
});

export const UnitCarriesOthers = domainError('unit_is_of_consignment', 'conflict', {
  de: '{code} gehört zu einer Sendung; gepackt wird, was deren Zeilen nennen.',
  uk: '{code} належить до вантажу; пакують лише те, що названо в його рядках.',
  en: '{code} belongs to a consignment; what its lines name is packed.',
});

export const NotThatMuchInUnit = domainError('not_that_much_in_unit', 'conflict', {
  de: 'Darin sind {packed}, herausnehmen wollen Sie {asked}.',
  uk: 'Усередині {packed}, а вийняти потрібно {asked}.',
  en: 'There are {packed} inside; {asked} are to be taken out.',
});

export const NotThatMuchLoose = domainError('not_that_much_loose', 'conflict', {
  de: 'Lose liegen hier noch {loose}, einpacken wollen Sie {asked}.',
  uk: 'Незапакованих тут ще {loose}, а запакувати потрібно {asked}.',
  en: '{loose} lie here loose; {asked} are to be packed.',
});

export const LighterThanItsTare = domainError('lighter_than_its_tare', 'invalid', {
  de: 'Das Gewicht ist kleiner als das der leeren Einheit ({tareG} g).',
  uk: 'Вага менша, ніж у порожньої одиниці ({tareG} г).',
  en: 'The weight is less than that of the empty unit ({tareG} g).',
});

export const CodeIsMistyped = domainError('code_is_mistyped', 'invalid', {
  de: 'Die Prüfziffer passt nicht. Lesen oder tippen Sie den Code noch einmal.',
  uk: 'Контрольна цифра не збігається. Відскануйте або введіть код ще раз.',
  en: 'The check digit does not fit. Scan or type the code once more.',
});

export const PrefixUsedUp = domainError('gs1_prefix_used_up', 'conflict', {
  de: 'Unter dem GS1-Präfix {prefix} ist keine Nummer mehr frei.',
  uk: 'Під префіксом GS1 {prefix} вільних номерів більше немає.',
  en: 'No number is left under the GS1 prefix {prefix}.',
});

export const PrefixIsTaken = domainError('gs1_prefix_is_taken', 'conflict', {
  de: 'Dieses GS1-Präfix verwendet schon eine andere Organisation. Prüfen Sie die Lizenz.',
  uk: 'Цей префікс GS1 уже використовує інша організація. Перевірте ліцензію.',
  en: 'Another organisation uses this GS1 prefix already. Check the licence.',
});

export const PackedGoodsStay = domainError('packed_goods_stay', 'conflict', {
  de: 'In dieser Halle sind davon {packed} eingepackt; es fehlten dann {missing}. Packen Sie zuerst so viele aus.',
  uk: 'На цьому складі з них запаковано {packed}; тоді бракувало б {missing}. Спочатку розпакуйте стільки.',
  en: 'Of these {packed} are packed in this hall; {missing} would then be missing. Unpack that many first.',
});
