import { describe, expect, it } from '@jest/globals';
import { type Language, ofThePages, ofThePrograms, type Saying, textsIn } from './words.js';

/**
 * Partners are on equal footing: nobody petitions, nobody is a beneficiary, and no role of one side stands above a page.
 * Words of the law that name a paper or a registration are spoken of in sentences, never in headings.
 */
const NEVER: Readonly<Record<Language, RegExp>> = {
  de: /\bantr[aä]g|beantrag|bittstell|\bbitte[nt]? um\b|\bgesuche?\b|hilfsbedürftig|\bbedürftige/i,
  uk: /заявк|заявник|прохан|просит(?:ь|и|ель)|клопотан|бенефіціар|нужденн|набувач(?:і|ів)? допомоги/i,
  en: /petition|beneficiar|\bapplicant|\bapply for|supplicant|\bneedy\b|\bplea\b|request for (?:aid|help)/i,
};

const NEVER_ABOVE: Readonly<Record<Language, RegExp>> = {
  de: /spender|empfänger|spende\b/i,
  uk: /донор|отримувач|благодійник|жертводав/i,
  en: /\bdonor|\bdonat|\brecipient/i,
};

/**
 * One word for one thing: a convoy is «колона», a consignment «вантаж», its departure «виїзд», a pallet «палета», and
 * what is brought is «доставлення». These are the words for the same that one would otherwise mix in.
 */
const OTHER_WORDS = /конво[йєюї]|відправлен|відправк|посилк|піддон|доставк|палетн\S* місц/i;

/** Letters of Russian that Ukrainian does not have. */
const RUSSIAN = /[ыэъё]/i;
const CYRILLIC = /\p{Script=Cyrillic}/u;
/** How the languages call themselves, and the product in its home. */
const NAMES = /Українська|поруч/g;

const offending = (sayings: readonly Saying[], words: Readonly<Record<Language, RegExp>>): string[] =>
  sayings
    .filter(({ language, text }) => words[language].test(text))
    .map(({ where, language, text }) => `${where} (${language}): ${text}`);

describe('what people read', () => {
  const pages = ofThePages();
  const programs = ofThePrograms();
  const all = [...pages, ...programs];

  it('is found in pages and programs', () => {
    expect(pages.length).toBeGreaterThan(300);
    expect(programs.length).toBeGreaterThan(300);
  });

  it('makes nobody a petitioner', () => {
    expect(offending(all, NEVER)).toEqual([]);
  });

  it('names no side by what it gives or gets above a page', () => {
    expect(
      offending(
        pages.filter(({ heading }) => heading),
        NEVER_ABOVE,
      ),
    ).toEqual([]);
  });

  it('has one Ukrainian word for one thing', () => {
    const others = all.filter(({ language, text }) => language === 'uk' && OTHER_WORDS.test(text));
    expect(others.map(({ where, text }) => `${where}: ${text}`)).toEqual([]);
  });

  it('is Ukrainian where it says so, and only there', () => {
    const uk = all.filter(({ language }) => language === 'uk');
    expect(uk.filter(({ text }) => RUSSIAN.test(text)).map(({ where, text }) => `${where}: ${text}`)).toEqual(
      [],
    );
    const others = pages.filter(({ language }) => language !== 'uk');
    expect(
      others
        .filter(({ text }) => CYRILLIC.test(text.replace(NAMES, '')))
        .map(({ where, text }) => `${where}: ${text}`),
    ).toEqual([]);
  });
});

describe('the check of the words', () => {
  it.each([
    ['de', 'Ihr Antrag wurde gestellt'],
    ['de', 'Wir bitten um Geduld'],
    ['uk', 'Ваша заявка прийнята'],
    ['uk', 'Нове прохання'],
    ['en', 'List of beneficiaries'],
  ] as const)('finds what must not be said (%s: %s)', (language, text) => {
    expect(offending([{ language, text, where: 'here', heading: false }], NEVER)).toHaveLength(1);
  });

  it.each(['Конвой вирушив', 'Відправлення прибуло', 'два піддони', 'адреса доставки', 'Палетних місць'])(
    'finds another word for what has its own (%s)',
    (text) => expect(text).toMatch(OTHER_WORDS),
  );

  it('reads the texts of a program', () => {
    const source = `export const a = domainError('x', 'conflict', { de: 'Eins', uk: 'Один', en: 'One' });`;
    expect(textsIn('/x.ts', source).map(({ language, text }) => `${language} ${text}`)).toEqual([
      "de 'Eins'",
      "uk 'Один'",
      "en 'One'",
    ]);
  });
});
