import type { Schemas } from '../../api/client';
import { newId } from '../../offline/writes';

type Drawn = Schemas['DrawnSignatureDto'];
type Line = Pick<Schemas['ConsignmentLineView'], 'id' | 'quantity'>;
/** A line as it is taken over. */
export type Goods = Schemas['ReceivableLineView'];

/** A photo of what differs, as it waits on this device. */
export interface LinePhoto {
  /** The id that the picture gets: sent twice, it is the same picture. */
  readonly id: string;
  readonly image: Blob;
}

/** What somebody says about one line; numbers as they were typed. */
export interface LineDraft {
  readonly verdict?: 'asListed' | 'differs';
  readonly damaged: string;
  readonly missing: string;
  readonly surplus: string;
  readonly reason: string;
  readonly photos?: readonly LinePhoto[];
}

interface Signer {
  readonly name: string;
  readonly drawn?: Drawn | undefined;
}

/** A handover while it is being recorded, as this device keeps it. */
export interface HandoverDraft {
  /** The record's own id: sent twice, it is taken over once. */
  readonly id: string;
  readonly lines: Readonly<Record<string, LineDraft>>;
  readonly giver: Signer;
  readonly receiver: Signer;
  readonly remarks: string;
  readonly language: Schemas['Language'];
}

/** The record with the id that makes it arrive once. */
export type RecordedHandover = Schemas['RecordByLinkDto'];

export type LineError = 'undecided' | 'number' | 'tooMany' | 'nothing' | 'reason';

/** What is still to be filled in. */
export interface Gaps {
  readonly lines: Readonly<Record<string, LineError>>;
  readonly giver: boolean;
  readonly receiver: boolean;
}

const UNTOUCHED: LineDraft = { damaged: '', missing: '', surplus: '', reason: '' };

export const lineOf = ({ lines }: Pick<HandoverDraft, 'lines'>, id: string): LineDraft =>
  lines[id] ?? UNTOUCHED;

interface Counts {
  readonly accepted: number;
  readonly damaged: number;
  readonly missing: number;
  readonly surplus: number;
}

/** How many of a line were accepted, damaged, missing and too many. Empty fields count as none. */
export function countsOf({ verdict, damaged, missing, surplus }: LineDraft, quantity: number): Counts {
  if (verdict !== 'differs') return { accepted: quantity, damaged: 0, missing: 0, surplus: 0 };
  const less = { damaged: Number(damaged), missing: Number(missing) };
  return { ...less, surplus: Number(surplus), accepted: quantity - less.damaged - less.missing };
}

function errorOf(line: LineDraft, quantity: number): LineError | undefined {
  if (line.verdict === undefined) return 'undecided';
  if (line.verdict === 'asListed') return undefined;
  const { accepted, damaged, missing, surplus } = countsOf(line, quantity);
  if ([damaged, missing, surplus].some((count) => !Number.isInteger(count) || count < 0)) return 'number';
  if (accepted < 0) return 'tooMany';
  if (damaged + missing + surplus === 0) return 'nothing';
  return line.reason.trim() === '' ? 'reason' : undefined;
}

/** A record that has just been begun. */
export const begun = (receiver: string, language: Schemas['Language']): HandoverDraft => ({
  ...{ id: newId(), lines: {}, remarks: '', language },
  ...{ giver: { name: '' }, receiver: { name: receiver } },
});

/** Nothing when the record can be completed. */
export function gapsOf(draft: HandoverDraft, lines: readonly Line[]): Gaps | undefined {
  const errors: Record<string, LineError> = {};
  for (const { id, quantity } of lines) {
    const error = errorOf(lineOf(draft, id), quantity);
    if (error) errors[id] = error;
  }
  const giver = draft.giver.name.trim() === '';
  const receiver = draft.receiver.name.trim() === '';
  return Object.keys(errors).length > 0 || giver || receiver ? { lines: errors, giver, receiver } : undefined;
}

/** Every line as it was listed, as long as nothing else was said about it. */
export const allAsListed = (draft: HandoverDraft, lines: readonly Line[]): HandoverDraft => ({
  ...draft,
  lines: Object.fromEntries(
    lines.map(({ id }) => {
      const line = lineOf(draft, id);
      return [id, line.verdict === 'differs' ? line : { ...line, verdict: 'asListed' }];
    }),
  ),
});

/** The record as the API takes it, with the time of the handover by the clock of this device. */
export function recordOf(draft: HandoverDraft, lines: readonly Line[], at: Date): RecordedHandover {
  const { id, giver, receiver, language } = draft;
  const remarks = draft.remarks.trim();
  return {
    id,
    at: at.toISOString(),
    giverSignatory: giver.name.trim(),
    receiverSignatory: receiver.name.trim(),
    ...(giver.drawn ? { giverSignature: giver.drawn } : {}),
    ...(receiver.drawn ? { receiverSignature: receiver.drawn } : {}),
    ...(remarks === '' ? {} : { remarks, remarksLanguage: language }),
    lines: lines.map((line) => {
      const said = lineOf(draft, line.id);
      const counts = countsOf(said, line.quantity);
      const differs = counts.damaged + counts.missing + counts.surplus > 0;
      return {
        consignmentLineId: line.id,
        ...counts,
        ...(differs ? { reason: said.reason.trim(), reasonLanguage: language } : {}),
      };
    }),
  };
}

/** Photos that go with the record: those of lines that differ. */
export interface PhotoOfLine extends LinePhoto {
  readonly lineId: string;
}

export const photosOf = (draft: HandoverDraft, lines: readonly Line[]): PhotoOfLine[] =>
  lines.flatMap(({ id }) => {
    const { verdict, photos = [] } = lineOf(draft, id);
    return verdict === 'differs' ? photos.map((photo) => ({ ...photo, lineId: id })) : [];
  });
