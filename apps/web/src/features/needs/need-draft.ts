import type { Schemas } from '../../api/client';
import type { Language } from '../../language/languages';
import { newId } from '../../offline/writes';

/** What the API adds for reading; names come from the catalogue and places kept on this device, so that they are there offline. */
type Named = 'itemName' | 'unitName' | 'icon' | 'placeName' | 'oblast';
export type LineView = Omit<Schemas['NeedLineView'], Named>;
/** A need as it was read, or as it will be once what waits here has arrived. */
export type NeedView = Omit<Schemas['NeedView'], 'ownerName' | 'lines'> & {
  readonly lines: readonly LineView[];
};
type LineDto = Schemas['NeedLineDto'];

/** One thing that would help, as far as it has been said. */
export interface DraftLine {
  readonly id: string;
  /** Null for own words. */
  readonly itemCode: string | null;
  readonly quantity: string;
  readonly unitWord: string;
  readonly limits: readonly Schemas['LimitDto'][];
  /** Missing in what this device kept before it was asked. */
  readonly acceptSubstitutes?: boolean;
  readonly ownWords: string;
}

/** A need as far as it has been said; place, day and readers hold for all its lines. */
export interface NeedDraft {
  /** Empty until something was chosen. */
  readonly id: string;
  readonly ownerId?: string;
  /** Empty until the owner chooses a name of their own. */
  readonly title: string;
  readonly lines: readonly DraftLine[];
  readonly placeId?: string;
  readonly latest: string;
  readonly horizon: Schemas['Horizon'];
  readonly visibility: Schemas['NeedVisibility'];
}

export const EMPTY_DRAFT: NeedDraft = {
  id: '',
  title: '',
  lines: [],
  latest: '',
  horizon: 'humanitarian',
  visibility: 'partners',
};

/** The draft with one more thing, or a set of them. */
export const withLines = (draft: NeedDraft, ...lines: readonly DraftLine[]): NeedDraft => ({
  ...draft,
  id: draft.id || newId(),
  lines: [...draft.lines, ...lines],
});

export const draftLine = (itemCode: string | null, more: Partial<DraftLine> = {}): DraftLine => ({
  id: newId(),
  itemCode,
  quantity: '',
  unitWord: '',
  limits: [],
  ownWords: '',
  ...more,
});

/** A whole number above nothing, however it was spaced; undefined otherwise. */
export function quantityIn(typed: string): number | undefined {
  const digits = typed.replace(/[\s.'’]/g, '');
  const value = /^\d{1,9}$/.test(digits) ? Number(digits) : 0;
  return value > 0 ? value : undefined;
}

/** What still keeps a draft from being a need, named by the step that asks for it. */
export interface Gap {
  readonly step: 'which' | 'amount' | 'where' | 'when';
  /** Undefined for what holds for all lines. */
  readonly line?: DraftLine;
}

/** Everything that is missing, in the order in which it is asked for. `today` is a day such as 2026-11-22. */
export const gapsOf = ({ lines, placeId, latest }: NeedDraft, today: string): readonly Gap[] => [
  ...lines.flatMap((line): readonly Gap[] => [
    ...(line.itemCode === null && line.ownWords.trim() === '' ? [{ step: 'which' as const, line }] : []),
    ...(quantityIn(line.quantity) ? [] : [{ step: 'amount' as const, line }]),
  ]),
  ...(placeId ? [] : [{ step: 'where' as const }]),
  ...(latest && latest < today ? [{ step: 'when' as const }] : []),
];

/** The same as last time: an earlier need under new ids and without its days. */
export function draftLike(need: NeedView): NeedDraft {
  const first = need.lines[0];
  return {
    ...EMPTY_DRAFT,
    id: newId(),
    ownerId: need.ownerId,
    title: need.title,
    placeId: first?.placeId,
    horizon: first?.horizon ?? 'humanitarian',
    visibility: first?.visibility ?? 'partners',
    lines: need.lines.map(({ itemCode, quantity, unitWord, limits, acceptSubstitutes, ownWords }) =>
      draftLine(itemCode, {
        quantity: String(quantity),
        unitWord: unitWord ?? '',
        limits,
        acceptSubstitutes,
        ownWords: ownWords ?? '',
      }),
    ),
  };
}

/** What a line says to the API. */
const lineDto = (line: DraftLine, draft: NeedDraft, language: Language): LineDto => ({
  id: line.id,
  itemCode: line.itemCode,
  quantity: quantityIn(line.quantity) ?? 1,
  unitWord: line.itemCode === null && line.unitWord.trim() !== '' ? line.unitWord.trim() : null,
  limits: line.itemCode === null ? [] : [...line.limits],
  acceptSubstitutes: line.itemCode !== null && line.acceptSubstitutes === true,
  placeId: draft.placeId ?? '',
  latest: draft.latest || null,
  horizon: draft.horizon,
  visibility: draft.visibility,
  ownWords: line.ownWords.trim() || null,
  ownWordsLanguage: line.ownWords.trim() ? language : null,
});

/** What the finished draft says to the API. */
export const creationOf = (
  draft: NeedDraft,
  ownerId: string,
  title: string,
  language: Language,
): Schemas['CreateNeedDto'] => ({
  id: draft.id,
  ownerId,
  title,
  titleLanguage: language,
  lines: draft.lines.map((line) => lineDto(line, draft, language)),
});

/** A line as it is sent back when its need is changed: what the owner said, and nothing that is only for reading. */
export const dtoOf = (line: LineView): LineDto => ({
  id: line.id,
  itemCode: line.itemCode,
  quantity: line.quantity,
  unitWord: line.unitWord,
  packSize: line.packSize,
  limits: line.limits,
  acceptSubstitutes: line.acceptSubstitutes,
  placeId: line.placeId,
  usefulFrom: line.usefulFrom,
  latest: line.latest,
  horizon: line.horizon,
  visibility: line.visibility,
  ownWords: line.ownWords,
  ownWordsLanguage: line.ownWordsLanguage,
});
