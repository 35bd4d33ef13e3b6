import { domainError, fill, LANGUAGES, type Language } from '#libs/kernel';
import type { PaperHead, PaperOrganisation, PaperVehicle, Remark, Wording } from './paper.data.js';
import { day, kilometres, type Formatter } from './paper.format.js';
import { paperTexts, type PaperText } from './paper.texts.js';
import { printable, UNPRINTABLE } from './printable.js';
import { qrCode } from './qr.js';

export const PaperWithoutLanguage = domainError('paper_without_language', 'invalid', {
  de: 'Für eine Unterlage muss mindestens eine Sprache gewählt sein.',
  uk: 'Для документа потрібно вибрати принаймні одну мову.',
  en: 'A paper needs at least one language.',
});

/** A run of text and the language a screen reader should speak it in; without one it is the document's. */
export interface Phrase {
  text: string;
  language?: string;
}

export interface Fact {
  label: Phrase[];
  value: Phrase[];
}

/** Turns data into printable phrases, in the order of the requested languages. */
export class Wordings {
  readonly languages: readonly Language[];

  constructor(
    languages: readonly Language[],
    private readonly covers: (codePoint: number) => boolean,
  ) {
    if (languages.length === 0) throw new PaperWithoutLanguage();
    this.languages = [...new Set(languages)];
  }

  /** A fixed word of the papers. */
  label(key: PaperText): Phrase[] {
    return this.wording(paperTexts[key]);
  }

  wording(wording: Wording): Phrase[] {
    const wanted = this.languages.filter((language) => wording[language]);
    const found = wanted.length > 0 ? wanted : LANGUAGES.filter((language) => wording[language]);
    return distinct(found.map((language) => ({ language, text: this.printable(wording[language] ?? '') })));
  }

  figure(format: Formatter): Phrase[] {
    return distinct(this.languages.map((language) => ({ language, text: this.printable(format(language)) })));
  }

  /** A count with its unit in each language: `1.250 Stück`, `1 250 шт.` */
  quantity(format: Formatter, unit: Wording): Phrase[] {
    const units = this.wording(unit);
    if (units.length === 0) return this.figure(format);
    return distinct(
      this.languages.map((language) => {
        const name = units.find((phrase) => phrase.language === language) ?? units[0];
        return { language, text: `${this.printable(format(language))}\u00A0${name?.text ?? ''}` };
      }),
    );
  }

  /** A subject with a figure behind it: `Bedienung, 90 Min.` */
  timed(subject: Wording, format: Formatter): Phrase[] {
    return this.wording(subject).map(({ text, language }) => {
      const spoken = this.languages.find((own) => own === language) ?? this.languages[0] ?? 'de';
      return { language: spoken, text: `${text}, ${this.printable(format(spoken))}` };
    });
  }

  plain(text: string): Phrase[] {
    return text === '' ? [] : [{ text: this.printable(text) }];
  }

  remark({ text, language }: Remark): Phrase {
    const primary = /^[a-z]{2,3}(?=-|$)/i.exec(language ?? '')?.[0].toLowerCase();
    return { text: this.printable(text), ...(primary ? { language: primary } : {}) };
  }

  fact(key: PaperText, value: Phrase[]): Fact {
    return { label: this.label(key), value };
  }

  private printable(text: string): string {
    return printable(text, this.covers);
  }
}

function distinct(phrases: Phrase[]): Phrase[] {
  const seen = new Set<string>();
  return phrases.filter(({ text }) => text !== '' && !seen.has(text) && seen.add(text));
}

/** What both papers show around their lines. `place` stands among the facts of the head. */
export function headView(head: PaperHead, title: PaperText, places: Fact[], say: Wordings) {
  const first = say.languages[0] ?? 'de';
  const [year, month, dayOfMonth] = head.date.split('-').map(Number);
  const number = say.plain(head.number);
  return {
    language: first,
    documentTitle: `${paperTexts[title][first]} ${number[0]?.text ?? ''}`,
    title: say.label(title),
    number,
    date: { year, month, day: dayOfMonth },
    pages: say.label('page'),
    facts: [
      say.fact('date', say.figure(day(head.date))),
      say.fact('consignment', say.plain(head.consignment)),
      say.fact('fileNumber', say.plain(head.fileNumber ?? '')),
      say.fact('uniqueCode', say.plain(head.uniqueCode ?? '')),
      ...places,
    ].filter(({ value }) => value.length > 0),
    sides: [sideView('giver', head.giver, say), sideView('receiver', head.receiver, say)],
    qr: {
      svg: qrCode(head.qrUrl),
      alternative: fill(paperTexts.qrAlternative, first, { url: head.qrUrl }),
      hint: say.label('scan'),
    },
    goods: say.label('goods'),
    vehicles: vehiclesView(head.vehicles, say),
    remarks: {
      heading: say.label('remarks'),
      texts: (head.remarks ?? []).map((remark) => say.remark(remark)),
    },
  };
}

function sideView(side: 'giver' | 'receiver', organisation: PaperOrganisation, say: Wordings) {
  return {
    heading: say.label(side),
    name: say.wording(organisation.name),
    lines: [...(organisation.address ?? []), organisation.contact ?? ''].flatMap((line) => say.plain(line)),
    codes: (organisation.codes ?? []).map(({ register, value }) => say.fact(register, say.plain(value))),
  };
}

function vehiclesView(vehicles: PaperVehicle[], say: Wordings) {
  return {
    heading: say.label('vehicles'),
    columns: (['vehicle', 'registration', 'vin', 'mileage'] as const).map((key) => say.label(key)),
    rows: vehicles.map(({ name, registration, vin, mileageKm }) => [
      say.wording(name),
      say.plain(registration ?? ''),
      say.plain(vin ?? ''),
      mileageKm === undefined ? [] : say.figure(kilometres(mileageKm)),
    ]),
  };
}

/** Adds the sentence that explains the stand-in sign, where a text needed it. */
export function withLegend<View extends object>(view: View, say: Wordings): View & { legend: Phrase[] } {
  return { ...view, legend: JSON.stringify(view).includes(UNPRINTABLE) ? say.label('unprintable') : [] };
}
