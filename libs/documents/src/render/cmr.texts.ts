import type { Text } from '#libs/kernel';

/** The captions of the 24 boxes; 18 to 24 are recalled, not read (see documents.json). */
export const cmrTexts = {
  sender: {
    de: 'Absender (Name, Anschrift, Land)',
    uk: 'Відправник (найменування, адреса, країна)',
    en: 'Sender (name, address, country)',
  },
  consignee: {
    de: 'Empfänger (Name, Anschrift, Land)',
    uk: 'Одержувач (найменування, адреса, країна)',
    en: 'Consignee (name, address, country)',
  },
  delivery: {
    de: 'Auslieferungsort des Gutes (Ort, Land)',
    uk: 'Місце розвантаження вантажу (місце, країна)',
    en: 'Place of delivery of the goods (place, country)',
  },
  takingOver: {
    de: 'Ort und Tag der Übernahme des Gutes',
    uk: 'Місце і дата прийняття вантажу',
    en: 'Place and date of taking over the goods',
  },
  documents: { de: 'Beigefügte Dokumente', uk: 'Документи, що додаються', en: 'Documents attached' },
  marks: { de: 'Kennzeichen, Nummern', uk: 'Знаки та номери', en: 'Marks and numbers' },
  packages: { de: 'Anzahl der Packstücke', uk: 'Кількість місць', en: 'Number of packages' },
  packing: { de: 'Art der Verpackung', uk: 'Рід упаковки', en: 'Method of packing' },
  nature: { de: 'Bezeichnung des Gutes', uk: 'Найменування вантажу', en: 'Nature of the goods' },
  statistical: { de: 'Statistik-Nr.', uk: 'Статист. №', en: 'Statistical no.' },
  weight: { de: 'Bruttogewicht, kg', uk: 'Маса брутто, кг', en: 'Gross weight, kg' },
  volume: { de: 'Umfang, m³', uk: 'Об’єм, м³', en: 'Volume, m³' },
  instructions: {
    de: 'Anweisungen des Absenders (Zoll und andere)',
    uk: 'Вказівки відправника (митні та інші)',
    en: 'Sender’s instructions (customs and other)',
  },
  freight: { de: 'Frachtzahlung', uk: 'Оплата фрахту', en: 'Payment of carriage' },
  prepaid: { de: 'frei', uk: 'франко', en: 'carriage paid' },
  payable: { de: 'unfrei', uk: 'нефранко', en: 'carriage forward' },
  cashOnDelivery: { de: 'Nachnahme', uk: 'Післяплата', en: 'Cash on delivery' },
  none: { de: 'keine', uk: 'немає', en: 'none' },
  carrier: {
    de: 'Frachtführer (Name, Anschrift, Land), Fahrzeug',
    uk: 'Перевізник (найменування, адреса, країна), транспорт',
    en: 'Carrier (name, address, country), vehicle',
  },
  plates: { de: 'Kennzeichen', uk: 'Номерні знаки', en: 'Registration' },
  drivers: { de: 'Am Steuer', uk: 'Водії', en: 'Drivers' },
  successive: {
    de: 'Nachfolgende Frachtführer (Name, Anschrift, Land)',
    uk: 'Наступні перевізники (найменування, адреса, країна)',
    en: 'Successive carriers (name, address, country)',
  },
  reservations: {
    de: 'Vorbehalte und Bemerkungen des Frachtführers',
    uk: 'Застереження та зауваження перевізника',
    en: 'Carrier’s reservations and observations',
  },
  agreements: { de: 'Besondere Vereinbarungen', uk: 'Особливі домовленості', en: 'Special agreements' },
  toBePaid: { de: 'Zu zahlen vom', uk: 'Підлягає оплаті', en: 'To be paid by' },
  bySender: { de: 'Absender', uk: 'Відправник', en: 'Sender' },
  byConsignee: { de: 'Empfänger', uk: 'Одержувач', en: 'Consignee' },
  currency: { de: 'Währung', uk: 'Валюта', en: 'Currency' },
  carriage: { de: 'Fracht', uk: 'Плата за перевезення', en: 'Carriage' },
  charges: { de: 'Zuschläge, Nebengebühren', uk: 'Додаткові збори', en: 'Supplementary charges' },
  total: { de: 'Summe', uk: 'Разом', en: 'Total' },
  established: { de: 'Ausgefertigt in, am', uk: 'Складено в, дата', en: 'Established in, on' },
  senderSigns: {
    de: 'Unterschrift und Stempel des Absenders',
    uk: 'Підпис і печатка відправника',
    en: 'Signature and stamp of the sender',
  },
  carrierSigns: {
    de: 'Unterschrift und Stempel des Frachtführers',
    uk: 'Підпис і печатка перевізника',
    en: 'Signature and stamp of the carrier',
  },
  received: {
    de: 'Gut empfangen: Ort, Datum, Unterschrift und Stempel',
    uk: 'Вантаж одержано: місце, дата, підпис і печатка',
    en: 'Goods received: place, date, signature and stamp',
  },
  subject: {
    de: 'Diese Beförderung unterliegt, auch bei anderslautender Abmachung, dem Übereinkommen über den Beförderungsvertrag im internationalen Straßengüterverkehr (CMR).',
    uk: 'Це перевезення, незважаючи на будь-які інші умови, здійснюється відповідно до Конвенції про договір міжнародного автомобільного перевезення вантажів (КДПВ).',
    en: 'This carriage is subject, notwithstanding any clause to the contrary, to the Convention on the Contract for the International Carriage of Goods by Road (CMR).',
  },
  model: { de: 'Muster {model}', uk: 'Зразок {model}', en: 'Model {model}' },
  copySender: { de: 'Exemplar für den Absender', uk: 'Примірник відправника', en: 'Copy for the sender' },
  copyConsignee: {
    de: 'Exemplar für den Empfänger',
    uk: 'Примірник одержувача',
    en: 'Copy for the consignee',
  },
  copyCarrier: {
    de: 'Exemplar für den Frachtführer',
    uk: 'Примірник перевізника',
    en: 'Copy for the carrier',
  },
  copyOffice: { de: 'Exemplar für die Verwaltung', uk: 'Примірник адміністрації', en: 'Administrative copy' },
  humanitarian: {
    de: 'Humanitäre Hilfe, unentgeltlich, kein Handelswert',
    uk: 'Гуманітарна допомога, безоплатно, без комерційної вартості',
    en: 'Humanitarian aid, free of charge, no commercial value',
  },
  asListed: {
    de: 'Humanitäre Hilfe, {count} Positionen laut Packliste {list}',
    uk: 'Гуманітарна допомога, позицій: {count}, згідно з пакувальним листом {list}',
    en: 'Humanitarian aid, {count} lines as in packing list {list}',
  },
  packingWeight: {
    de: 'Ladeeinheiten und Wägung',
    uk: 'Вантажні одиниці та зважування',
    en: 'Handling units and weighing',
  },
  pieces: { de: 'Packstücke', uk: 'місця', en: 'packages' },
  loose: { de: 'selbstfahrend', uk: 'своїм ходом', en: 'on its own wheels' },
} as const satisfies Record<string, Text>;

export type CmrText = keyof typeof cmrTexts;
