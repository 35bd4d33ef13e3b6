import type { Language } from '#libs/kernel';
import type { Drawing, HandoverLine, HandoverRecord, Signatory } from './paper.data.js';
import { count, day, minutes } from './paper.format.js';
import { headView, withLegend, Wordings } from './paper.view.js';
import { theTypesetter } from './typesetter.js';

const COUNTS = ['handedOver', 'accepted', 'short', 'damaged', 'surplus'] as const;

/** The handover record as PDF/UA-1, A4, each wording in the languages given and in their order. */
export async function renderHandoverRecord(
  data: HandoverRecord,
  languages: readonly Language[],
): Promise<Uint8Array<ArrayBuffer>> {
  const { covers, typeset } = theTypesetter();
  const say = new Wordings(languages, covers);
  return typeset('handover-record', withLegend(handoverRecordView(data, say), say));
}

function handoverRecordView(data: HandoverRecord, say: Wordings) {
  const place = say.fact('placeOfHandover', say.wording(data.placeOfHandover));
  return {
    ...headView(data, 'handoverRecord', [place], say),
    columns: (['position', 'item', ...COUNTS] as const).map((key) => say.label(key)),
    rows: data.lines.map((line) => rowView(line, say)),
    annexes: [
      {
        label: say.label('enclosures'),
        entries: (data.enclosures ?? []).map((enclosure) => say.wording(enclosure)),
      },
      {
        label: say.label('instruction'),
        entries: (data.instruction ?? []).map((given) => say.timed(given.subject, minutes(given.minutes))),
      },
      {
        label: say.label('photos'),
        entries: data.photos === undefined ? [] : [say.figure(count(data.photos))],
      },
    ].filter(({ entries }) => entries.length > 0),
    confirmation: {
      heading: say.label('confirmation'),
      statement: say.label('confirmed'),
      copies: say.label(say.languages.length > 1 ? 'copies' : 'copiesOneLanguage'),
      signatures: [
        signatureView('giver', data.giverSignatory, say),
        signatureView('receiver', data.receiverSignatory, say),
      ],
    },
  };
}

function rowView(line: HandoverLine, say: Wordings) {
  return {
    position: String(line.position),
    name: say.wording(line.name),
    description: line.description ? [say.remark(line.description)] : [],
    details: [
      say.fact('lot', say.plain(line.lot ?? '')),
      say.fact('serialNumbers', say.plain((line.serialNumbers ?? []).join(', '))),
    ].filter(({ value }) => value.length > 0),
    reasons: [
      say.fact('reason', line.reason ? say.wording(line.reason) : []),
      say.fact('note', line.note ? [say.remark(line.note)] : []),
    ].filter(({ value }) => value.length > 0),
    counts: COUNTS.map((key) => ({
      figures:
        key === 'handedOver' ? say.quantity(count(line[key]), line.unit) : say.figure(count(line[key])),
      differs: line[key] > 0 && key !== 'handedOver' && key !== 'accepted',
    })),
  };
}

function signatureView(side: 'giver' | 'receiver', signatory: Signatory | undefined, say: Wordings) {
  const { name, drawn, role, signedOn, place } = signatory ?? {};
  return {
    side: say.label(side),
    signatory: {
      label: say.label('signatory'),
      value: [...say.plain(name ?? ''), ...say.wording(role ?? {})],
    },
    placeAndDate: {
      label: say.label('placeAndDate'),
      value: [...say.wording(place ?? {}), ...(signedOn ? say.figure(day(signedOn)) : [])],
    },
    signature: say.label('signature'),
    drawn: drawn ? [{ svg: svgOf(drawn), alternative: alternative(name, say) }] : [],
  };
}

/** A pen stroke in the ink of the papers. */
function svgOf({ width, height, path }: Drawing): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><path d="${path}" fill="none"
    stroke="#17212b" stroke-width="${Math.max(1, width / 200)}" stroke-linecap="round" stroke-linejoin="round"/></svg>`;
}

const alternative = (name: string | undefined, say: Wordings): string =>
  [...say.label('signature'), ...say.plain(name ?? '')].map(({ text }) => text).join(' · ');
