import { fill } from '#libs/kernel';
import { code128, gs1Sscc } from './barcode.js';
import type { LabelData, Labels } from './label.data.js';
import { type LabelText, labelTexts } from './label.texts.js';
import { count, day, kilograms } from './paper.format.js';
import { paperTexts } from './paper.texts.js';
import { type Phrase, Wordings } from './paper.view.js';
import { qrCode } from './qr.js';
import { theTypesetter } from './typesetter.js';

/** More would not be readable; the rest is in the packing list and behind the QR code. */
const SHOWN_CONTENTS = 4;

/** Labels as PDF/UA-1: one a page of A6, or four on each sheet of A4. */
export const renderLabels = ({ sheet, labels }: Labels): Uint8Array<ArrayBuffer> =>
  theTypesetter().typeset('label', viewOf(sheet, labels));

/** One label of A6 as SVG, its letters as outlines, so that it looks the same on every device. */
export const renderLabelSvg = (label: LabelData): string =>
  theTypesetter().draw('label', viewOf('a6', [label]));

function viewOf(sheet: Labels['sheet'], labels: readonly LabelData[]) {
  const [first] = labels;
  const language = first?.languages[0] ?? 'de';
  return {
    sheet,
    language,
    documentTitle: `${labelTexts.title[language]} ${first?.consignment ?? first?.code ?? ''}`,
    labels: labels.map(labelView),
  };
}

function labelView(label: LabelData) {
  const say = new Wordings(label.languages, theTypesetter().covers);
  const [first = 'de'] = say.languages;
  const word = (key: LabelText, values: Record<string, unknown> = {}): Phrase[] =>
    say.wording(
      Object.fromEntries(
        say.languages.map((language) => [language, fill(labelTexts[key], language, values)]),
      ),
    );
  const readable = label.sscc === undefined ? label.code : `(00) ${label.sscc}`;
  const hidden = label.contents.length - SHOWN_CONTENTS;
  return {
    language: first,
    kind: word(label.kind),
    code: say.plain(label.code),
    reference: label.consignment === undefined ? word('stock') : say.plain(label.consignment),
    place: label.place ? say.plain(`${label.place.number} / ${label.place.of}`) : [],
    standsIn: label.standsIn === undefined ? [] : word('standsIn', { code: label.standsIn }),
    ends: [
      { label: word('from'), value: say.wording(label.from) },
      ...(label.destination ? [{ label: word('destination'), value: say.wording(label.destination) }] : []),
    ],
    contents: label.contents.slice(0, SHOWN_CONTENTS).map((content) => ({
      quantity: say.quantity(count(content.quantity), content.unit),
      name: say.wording(content.name),
      details: [
        ...say.plain(content.lot ?? ''),
        ...(content.bestBefore ? say.fact('bestBefore', say.figure(day(content.bestBefore))).value : []),
      ],
    })),
    more: hidden > 0 ? word('more', { count: hidden }) : [],
    inside: say.plain(label.inside.slice(0, SHOWN_CONTENTS).join(', ')),
    weight: {
      label: word(label.isWeighed ? 'weighed' : 'expected'),
      value: say.figure(kilograms(label.weightG)),
    },
    marks: label.marks.map((mark) => ({ mark, words: word(mark) })),
    adr: label.adr ? { words: word('adr'), numbers: say.plain(label.adr.unNumbers.join(' · ')) } : null,
    qr: { svg: qrCode(label.url), alternative: fill(paperTexts.qrAlternative, first, { url: label.url }) },
    bars: {
      svg: label.sscc === undefined ? code128(label.code) : gs1Sscc(label.sscc),
      alternative: fill(labelTexts.bars, first, { code: readable }),
      readable: say.plain(readable),
    },
  };
}
