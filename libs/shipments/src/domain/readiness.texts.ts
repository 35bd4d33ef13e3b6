import type { Text } from '#libs/kernel';

/** What can be missing before a consignment may leave: stable codes with their sentences. */
export const readinessTexts = {
  code_missing: {
    de: 'Der einmalige Code und sein Gültigkeitsdatum fehlen.',
    uk: 'Немає унікального коду та дати, до якої він дійсний.',
    en: 'The unique code and the day until which it is valid are missing.',
  },
  code_expires: {
    de: 'Der einmalige Code gilt bis {validUntil}, gebraucht wird er bis {borderOn}.',
    uk: 'Унікальний код дійсний до {validUntil}, а потрібен до {borderOn}.',
    en: 'The unique code is valid until {validUntil}; it is needed until {borderOn}.',
  },
  declaration_missing: {
    de: 'Die Nummer der Deklaration und ihr Gültigkeitsdatum fehlen.',
    uk: 'Немає номера декларації та дати, до якої вона дійсна.',
    en: 'The number of the declaration and the day until which it is valid are missing.',
  },
  declaration_expires: {
    de: 'Die Deklaration gilt bis {validUntil}, gebraucht wird sie bis {borderOn}.',
    uk: 'Декларація дійсна до {validUntil}, а потрібна до {borderOn}.',
    en: 'The declaration is valid until {validUntil}; it is needed until {borderOn}.',
  },
  numbers_unconfirmed: {
    de: 'Code und Deklaration hat die andere Seite eingetragen; die empfangende Seite hat sie noch nicht bestätigt.',
    uk: 'Код і декларацію внесла інша сторона; сторона, що отримує, їх ще не підтвердила.',
    en: 'The other side entered code and declaration; the receiving side has not confirmed them yet.',
  },
  gift_letter_missing: {
    de: 'Die Nummer der Schenkungsurkunde fehlt.',
    uk: 'Немає номера дарчого листа.',
    en: 'The number of the gift letter is missing.',
  },
  vin_missing: {
    de: 'Zeile {position}: Die Fahrgestellnummer (VIN) des Fahrzeugs fehlt.',
    uk: 'Рядок {position}: немає ідентифікаційного номера (VIN) транспортного засобу.',
    en: 'Line {position}: the vehicle identification number (VIN) is missing.',
  },
  official_paper_missing: {
    de: 'Die Nummer fehlt: {paper}.',
    uk: 'Немає номера: {paper}.',
    en: 'The number is missing: {paper}.',
  },
  official_paper_expires: {
    de: '{paper}: gültig bis {validUntil}, gebraucht bis {borderOn}.',
    uk: '{paper}: строк дії до {validUntil}, потрібно до {borderOn}.',
    en: '{paper}: valid until {validUntil}; needed until {borderOn}.',
  },
  goods_expire: {
    de: 'Zeile {position}: Die Haltbarkeit endet am {bestBefore}, an der Grenze ist die Sendung am {borderOn}.',
    uk: 'Рядок {position}: термін придатності закінчується {bestBefore}, а на кордоні вантаж буде {borderOn}.',
    en: 'Line {position}: best before {bestBefore}; the consignment is at the border on {borderOn}.',
  },
  need_not_reconfirmed: {
    de: 'Dass der Bedarf noch besteht, wurde in den letzten {days} Tagen nicht bestätigt.',
    uk: 'Актуальність потреби не підтверджено протягом останніх {days} днів.',
    en: 'That the need still holds has not been confirmed within the last {days} days.',
  },
  system_list_unconfirmed: {
    de: 'Der Abgleich der Liste im ukrainischen System mit der gepackten Liste steht aus.',
    uk: 'Перелік у системі ще не звірено з пакувальним листом.',
    en: 'The list in the Ukrainian system has not been compared with the packed list.',
  },
  system_list_line_missing: {
    de: 'Zeile {position} („{packed}“) steht nicht in der Liste des ukrainischen Systems.',
    uk: 'Рядка {position} («{packed}») немає в переліку системи.',
    en: 'Line {position} (“{packed}”) is not in the list of the Ukrainian system.',
  },
  system_list_line_extra: {
    de: 'Zeile {position} („{listed}“) der Liste des ukrainischen Systems ist nicht gepackt.',
    uk: 'Рядок {position} («{listed}») із переліку системи не запаковано.',
    en: 'Line {position} (“{listed}”) of the list in the Ukrainian system is not packed.',
  },
  system_list_name_differs: {
    de: 'Zeile {position}: gepackt ist „{packed}“, im ukrainischen System steht „{listed}“.',
    uk: 'Рядок {position}: запаковано «{packed}», у системі зазначено «{listed}».',
    en: 'Line {position}: “{packed}” is packed, the Ukrainian system says “{listed}”.',
  },
  system_list_quantity_differs: {
    de: 'Zeile {position}: gepackt sind {packed}, im ukrainischen System stehen {listed}.',
    uk: 'Рядок {position}: запаковано {packed}, у системі зазначено {listed}.',
    en: 'Line {position}: {packed} are packed, the Ukrainian system says {listed}.',
  },
  system_list_weight_differs: {
    de: 'Zeile {position}: gepackt sind {packed} g, im ukrainischen System stehen {listed} g.',
    uk: 'Рядок {position}: запаковано {packed} г, у системі зазначено {listed} г.',
    en: 'Line {position}: {packed} g are packed, the Ukrainian system says {listed} g.',
  },
} as const satisfies Record<string, Text>;

export type ReadinessCode = keyof typeof readinessTexts;
export const READINESS_CODES = Object.keys(readinessTexts) as ReadinessCode[];
