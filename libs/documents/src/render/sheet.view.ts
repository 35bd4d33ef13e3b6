import { fill } from '#libs/kernel';
import type { Wording } from './paper.data.js';
import { day, type Formatter } from './paper.format.js';
import { type PaperFacts, type Party, type PartyFacts } from './paper.facts.js';
import { paperTexts, type PaperText } from './paper.texts.js';
import { type Fact, type Phrase, Wordings } from './paper.view.js';
import { qrCode } from './qr.js';
import { isCyrillic, romanised } from './romanised.js';
import { sheetTexts, type SheetText } from './sheet.texts.js';

/** What a row of goods is: its name, and its particulars below it. */
interface Item {
  readonly name: Phrase[];
  readonly description: Phrase[];
  readonly details: Fact[];
  readonly reasons: Fact[];
}

export type Cell = { readonly stack: Phrase[] } | { readonly item: Item };

export interface Signature {
  readonly side: Phrase[];
  readonly name: Phrase[];
}

/** What a sheet is built of, from the top to the bottom. Widths are millimetres, 0 takes what is left. */
export type Block =
  | { readonly kind: 'heading'; readonly text: Phrase[] }
  /** A sentence in each language, side by side. */
  | {
      readonly kind: 'clauses';
      readonly clauses: readonly { readonly number: string; readonly texts: Phrase[] }[];
    }
  | { readonly kind: 'notice'; readonly texts: Phrase[] }
  | { readonly kind: 'facts'; readonly facts: Fact[] }
  | {
      readonly kind: 'table';
      readonly columns: readonly {
        readonly head: Phrase[];
        readonly width: number;
        readonly align: 'left' | 'right';
      }[];
      readonly rows: readonly (readonly Cell[])[];
      readonly total: readonly Cell[];
    }
  /** Things to tick, each with a line to write on. */
  | {
      readonly kind: 'checks';
      readonly entries: readonly { readonly text: Phrase[]; readonly line: boolean }[];
    }
  /** Lines to write on. */
  | { readonly kind: 'lines'; readonly label: Phrase[]; readonly count: number }
  | {
      readonly kind: 'signatures';
      readonly labels: Readonly<Record<'signatory' | 'placeAndDate' | 'signature', Phrase[]>>;
      readonly sides: readonly Signature[];
    };

/** Words of the sheets in the order of the requested languages; names in other letters twice. */
export class SheetWordings extends Wordings {
  text(key: SheetText, parameters: Readonly<Record<string, unknown>> = {}): Phrase[] {
    const template = sheetTexts[key];
    return this.wording({
      de: fill(template, 'de', parameters),
      uk: fill(template, 'uk', parameters),
      en: fill(template, 'en', parameters),
    });
  }

  textFact(key: SheetText, value: Phrase[]): Fact {
    return { label: this.text(key), value };
  }

  /** A figure inside a sentence is written as the language of the sentence writes it. */
  sentence(key: SheetText, figures: Readonly<Record<string, Formatter | Wording | string>>): Phrase[] {
    const template = sheetTexts[key];
    return this.wording(
      Object.fromEntries(
        this.languages.map((language) => [
          language,
          fill(
            template,
            language,
            Object.fromEntries(
              Object.entries(figures).map(([name, value]) => [
                name,
                typeof value === 'function'
                  ? value(language)
                  : typeof value === 'string'
                    ? value
                    : (value[language] ?? value.uk ?? value.de ?? value.en ?? ''),
              ]),
            ),
          ),
        ]),
      ),
    );
  }

  /** All languages on one line. */
  joined(wording: Wording): string {
    return this.wording(wording)
      .map(({ text }) => text)
      .join(' / ');
  }

  /** As it is written at home, and in Latin letters for those who read no Cyrillic. */
  spelt(text: string | null): Phrase[] {
    if (text === null) return [];
    if (!isCyrillic(text)) return this.plain(text);
    const [own] = this.wording({ uk: text });
    const latin = this.plain(romanised(text));
    return this.languages.includes('uk')
      ? [...(own ? [own] : []), ...(this.languages.length > 1 ? latin : [])]
      : latin;
  }
}

/** The lines of an address, without the name; below it in Latin letters for those who read no Cyrillic. */
export function addressOf(party: PartyFacts, say: SheetWordings): Phrase[] {
  const { street, postalCode, town, place, country } = party;
  const where = [postalCode, town].filter(Boolean).join(' ');
  const [own, latin] = say.spelt([street, where].filter(Boolean).join(', ') || null);
  return [
    ...(own ? [own] : say.wording(place)),
    ...(latin ? [latin] : []),
    ...say.plain(say.joined(countryName(country))),
  ];
}

export const countryName = (code: string): Wording => {
  const named = (language: string): string =>
    new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code;
  return { de: named('de'), uk: named('uk'), en: named('en') };
};

/** One side at the head of a sheet. */
export function sideOf(heading: Phrase[], party: PartyFacts, say: SheetWordings) {
  return {
    heading,
    name: say.wording(party.name),
    lines: [...addressOf(party, say), ...say.plain([party.phone, party.email].filter(Boolean).join(' · '))],
    codes: [
      ...party.codes.map(({ register, value }) => say.fact(register, say.plain(value))),
      say.fact('EORI', say.plain(party.eori ?? '')),
    ].filter(({ value }) => value.length > 0),
  };
}

export interface SheetParts {
  readonly title: PaperText;
  readonly sides: readonly (readonly [SheetText | PaperText, Party])[];
  readonly facts?: readonly Fact[];
  readonly blocks: readonly Block[];
}

export interface Sheet {
  readonly title: PaperText;
  readonly number: string;
  readonly date: string;
  /** Where the paper can be looked up; one that is made anew for each print has none. */
  readonly qrUrl?: string;
  readonly facts: readonly Fact[];
  readonly sides: readonly (readonly [Phrase[], PartyFacts])[];
  readonly blocks: readonly Block[];
}

/** A sheet of a consignment: its numbers at the head, and the sides that it names. */
export function sheetOf(
  { terms, parties, ...facts }: PaperFacts,
  { title, sides, facts: more = [], blocks }: SheetParts,
  say: SheetWordings,
): Sheet {
  return {
    title,
    number: facts.number,
    date: facts.date,
    qrUrl: facts.qrUrl,
    facts: [
      say.fact('consignment', say.plain(facts.consignment)),
      say.fact('fileNumber', say.plain(terms.fileNumber ?? '')),
      say.fact('uniqueCode', say.plain(facts.uniqueCode ?? '')),
      ...more,
    ],
    sides: sides.map(([heading, party]) => [headingOf(heading, say), parties[party]]),
    blocks,
  };
}

const headingOf = (key: SheetText | PaperText, say: SheetWordings): Phrase[] =>
  key in sheetTexts ? say.text(key as SheetText) : say.label(key as PaperText);

/** Everything that the template of a sheet prints. */
export function sheetView({ title, date, qrUrl, facts, sides, blocks, ...sheet }: Sheet, say: SheetWordings) {
  const first = say.languages[0] ?? 'de';
  const [year, month, dayOfMonth] = date.split('-').map(Number);
  const number = say.plain(sheet.number);
  return {
    language: first,
    documentTitle: `${paperTexts[title][first]} ${number[0]?.text ?? ''}`,
    title: say.label(title),
    number,
    date: { year, month, day: dayOfMonth },
    pages: say.label('page'),
    facts: [say.fact('date', say.figure(day(date))), ...facts].filter(({ value }) => value.length > 0),
    sides: sides.map(([heading, party]) => sideOf(heading, party, say)),
    ...(qrUrl === undefined ? {} : { qr: qrView(qrUrl, say) }),
    blocks,
  };
}

const qrView = (url: string, say: SheetWordings) => ({
  svg: qrCode(url),
  alternative: fill(paperTexts.qrAlternative, say.languages[0] ?? 'de', { url }),
  hint: say.label('scan'),
});

/** Who signs, for each side in the order of the sheet. */
export const signatures = (
  { parties }: PaperFacts,
  sides: readonly (readonly [SheetText | PaperText, Party])[],
  say: SheetWordings,
): Block =>
  signed(
    sides.map(([heading, party]) => [headingOf(heading, say), parties[party]]),
    say,
  );

export const signed = (sides: readonly (readonly [Phrase[], PartyFacts])[], say: SheetWordings): Block => ({
  kind: 'signatures',
  labels: {
    signatory: say.label('signatory'),
    placeAndDate: say.label('placeAndDate'),
    signature: say.label('signature'),
  },
  sides: sides.map(([side, { signatoryName, signatoryPosition, signatoryBasis }]) => ({
    side,
    name: [
      ...say.spelt(signatoryName).slice(0, 1),
      ...say.plain([signatoryPosition, signatoryBasis].filter(Boolean).join(', ')),
    ],
  })),
});

/** Numbered sentences, each with its languages side by side. */
export const clauses = (texts: readonly Phrase[][], mark = ''): Block => ({
  kind: 'clauses',
  clauses: texts.map((phrases, index) => ({
    number: mark === '' ? '' : `${mark}${index + 1}`,
    texts: phrases,
  })),
});
