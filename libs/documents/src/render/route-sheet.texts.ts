import type { Text } from '#libs/kernel';

/** Every fixed word of the sheet that a driver takes along. */
export const routeTexts = {
  route: { de: 'Fahrtblatt', uk: 'Маршрутний лист', en: 'Route sheet' },
  drivers: { de: 'Am Steuer', uk: 'Водії', en: 'At the wheel' },
  departure: { de: 'Abfahrt', uk: 'Виїзд', en: 'Departure' },
  arrival: { de: 'Ende der Fahrt', uk: 'Кінець рейсу', en: 'End of the journey' },
  crossing: { de: 'Grenzübergang', uk: 'Пункт пропуску', en: 'Border crossing' },
  distance: { de: 'Strecke', uk: 'Відстань', en: 'Distance' },
  localTimes: {
    de: 'Alle Zeiten sind Ortszeiten: bis zur Grenze mitteleuropäisch, in der Ukraine die von Kyjiw.',
    uk: 'Увесь час — місцевий: до кордону центральноєвропейський, в Україні — київський.',
    en: 'All times are local: Central European up to the border, that of Kyiv in Ukraine.',
  },
  time: { de: 'Zeit', uk: 'Час', en: 'Time' },
  what: { de: 'Was', uk: 'Що', en: 'What' },
  where: { de: 'Wo', uk: 'Де', en: 'Where' },
  takes: { de: 'Dauer', uk: 'Тривалість', en: 'Takes' },
  onTheWay: { de: 'unterwegs', uk: 'у дорозі', en: 'on the way' },
  contacts: { de: 'Wen anrufen', uk: 'Кому телефонувати', en: 'Who to call' },
  leader: { de: 'Führt den Konvoi an', uk: 'Старший колони', en: 'Leads the convoy on the road' },
  lead: { de: 'Konvoileitung', uk: 'Керівник колони', en: 'Convoy lead' },
  loading: { de: 'Laden', uk: 'Завантаження', en: 'Loading' },
  unloading: { de: 'Entladen', uk: 'Розвантаження', en: 'Unloading' },
  unknownNumber: { de: 'Keine Nummer hinterlegt', uk: 'Номер не зазначено', en: 'No number entered' },
  everyDay: { de: 'täglich', uk: 'щодня', en: 'every day' },
  anyHour: { de: 'zu jeder Zeit', uk: 'у будь-який час', en: 'at any hour' },
  notOn: { de: 'nicht am', uk: 'крім', en: 'not on' },
  noNumber: {
    de: 'Keine Nummer hinterlegt: Fragen Sie die Konvoileitung.',
    uk: 'Номер не зазначено: запитайте керівника колони.',
    en: 'No number is entered: ask the convoy lead.',
  },
} as const satisfies Record<string, Text>;

/** Whose clock a time is told on. */
export const zoneTexts = {
  'Europe/Berlin': { de: 'Berlin', uk: 'Берлін', en: 'Berlin' },
  'Europe/Kyiv': { de: 'Kyjiw', uk: 'Київ', en: 'Kyiv' },
} as const satisfies Record<string, Text>;

/** What happens in a leg, and why it waits. */
export const legTexts = {
  load: { de: 'Laden', uk: 'Завантаження', en: 'Loading' },
  drive: { de: 'Fahrt', uk: 'Рух', en: 'Driving' },
  break: { de: 'Pause', uk: 'Перерва', en: 'Break' },
  rest: { de: 'Ruhezeit', uk: 'Відпочинок', en: 'Rest' },
  border: { de: 'Grenze', uk: 'Кордон', en: 'Border' },
  curfew_wait: { de: 'Sperrstunde', uk: 'Комендантська година', en: 'Curfew' },
  ban_wait: { de: 'Fahrverbot', uk: 'Заборона руху', en: 'Driving ban' },
  wait: { de: 'Warten', uk: 'Очікування', en: 'Waiting' },
  unload: { de: 'Entladen', uk: 'Розвантаження', en: 'Unloading' },
  outside_hours: {
    de: 'Warten auf die Lade- und Entladezeit',
    uk: 'Очікування годин навантаження й розвантаження',
    en: 'Waiting for the hours of loading and unloading',
  },
  convoy: { de: 'Warten auf den Konvoi', uk: 'Очікування колони', en: 'Waiting for the convoy' },
  passengers: { de: 'Fahrende steigen zu', uk: 'Посадка водіїв', en: 'Drivers get in' },
  goods_not_ready: { de: 'Warten auf die Ware', uk: 'Очікування вантажу', en: 'Waiting for the goods' },
  gate_closed: { de: 'Übergang geschlossen', uk: 'Пункт пропуску зачинено', en: 'Crossing closed' },
  night: { de: 'Warten auf den Tag', uk: 'Очікування світанку', en: 'Waiting for daylight' },
  queue: { de: 'Warteschlange an der Grenze', uk: 'Черга на кордоні', en: 'Queue at the border' },
} as const satisfies Record<string, Text>;
