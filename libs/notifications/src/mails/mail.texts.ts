import type { Text } from '#libs/kernel';
import type { Subject } from '../domain/news.js';
import type { NewsTopic } from '../domain/news.texts.js';

/** What the one button of a mail about a thing says. */
export const openTexts: Readonly<Record<Subject, Text>> = {
  need: { de: 'Bedarf öffnen', uk: 'Відкрити потребу', en: 'Open the need' },
  pledge: { de: 'Zusage öffnen', uk: 'Відкрити зобов’язання', en: 'Open the pledge' },
  match: { de: 'Vorschlag öffnen', uk: 'Відкрити пропозицію', en: 'Open the proposal' },
  consignment: { de: 'Sendung öffnen', uk: 'Відкрити картку вантажу', en: 'Open the consignment' },
  convoy: { de: 'Konvoi öffnen', uk: 'Відкрити картку колони', en: 'Open the convoy' },
  document: { de: 'Neuigkeiten öffnen', uk: 'Відкрити новини', en: 'Open the news' },
  site: { de: 'Halle öffnen', uk: 'Відкрити склад', en: 'Open the hall' },
  run: { de: 'Verteilung öffnen', uk: 'Відкрити розподіл', en: 'Open the plan of distribution' },
};

export const mailTexts = {
  summary: { de: 'Neues in Poruch: {count}', uk: 'Новини в Poruch: {count}', en: 'News in Poruch: {count}' },
  more: { de: 'Weitere: {count}', uk: 'Ще: {count}', en: 'More: {count}' },
  openAll: { de: 'Alles Neue öffnen', uk: 'Відкрити всі новини', en: 'Open all news' },
  forOrganisation: { de: 'Für {organisation}', uk: 'Для: {organisation}', en: 'For {organisation}' },
  whyAtOnce: {
    de: 'Sie erhalten jede Neuigkeit sofort, wie in „Mein Zugang“ eingestellt.',
    uk: 'Ви отримуєте кожну новину одразу, як вибрано в розділі «Мій обліковий запис».',
    en: 'You get each piece of news at once, as set in “My account”.',
  },
  whyDaily: {
    de: 'Sie erhalten einmal am Tag, was Sie noch nicht gelesen haben.',
    uk: 'Ви отримуєте раз на день те, чого ще не прочитали.',
    en: 'Once a day you get what you have not read yet.',
  },
  change: { de: 'Einstellung ändern', uk: 'Змінити налаштування', en: 'Change this' },
  end: { de: 'Keine E-Mails mehr', uk: 'Більше не надсилати листів', en: 'No more e-mails' },
} as const satisfies Record<string, Text>;

/** Mails are read on the way: where goods lie is said in Poruch alone. */
export const withheldTexts: Partial<Record<NewsTopic, Text>> = {
  'stock.differs': {
    de: 'In einer Ihrer Hallen stimmen {count} Bestände nicht mit ihren Bewegungen überein. Zählen Sie dort, und sagen Sie es der Stelle, die Poruch betreibt.',
    uk: 'На одному з ваших складів залишків, що не збігаються з рухом майна: {count}. Перерахуйте їх і повідомте адміністратора Poruch.',
    en: 'In one of your halls {count} balances are not what their movements add up to. Count there, and tell whoever runs Poruch.',
  },
};
