import type { Schemas } from '../../api/client';
import type { KeptWrite } from '../../offline/writes';
import type { LineView, NeedView } from './need-draft';

/** The need as it will be once this write has arrived (see `keep`). */
export function withWrite(need: NeedView | undefined, write: KeptWrite): NeedView | undefined {
  const at = new Date(write.keptAt).toISOString();
  if (write.words.key === 'need.create') return need ?? created(write.body as Schemas['CreateNeedDto']);
  if (!need) return undefined;
  switch (write.words.key) {
    case 'need.publish':
      return { ...need, state: 'published', publishedAt: at, confirmedAt: at };
    case 'need.confirm':
      return { ...need, confirmedAt: at };
    case 'need.fulfil':
      return { ...need, state: 'fulfilled' };
    case 'need.withdraw':
      return { ...need, state: 'withdrawn' };
    case 'need.change':
      return changed(need, write.body as Schemas['ChangeNeedDto']);
    default:
      return need;
  }
}

const created = (body: Schemas['CreateNeedDto']): NeedView => ({
  id: body.id ?? '',
  ownerId: body.ownerId,
  title: body.title,
  titleLanguage: body.titleLanguage,
  state: 'draft',
  publishedAt: null,
  confirmedAt: null,
  ownPosition: null,
  version: 0,
  lines: body.lines.map(lineOf),
});

const changed = (need: NeedView, body: Schemas['ChangeNeedDto']): NeedView => ({
  ...need,
  title: body.title ?? need.title,
  titleLanguage: body.titleLanguage ?? need.titleLanguage,
  lines: body.lines?.map(lineOf) ?? need.lines,
});

const lineOf = (line: Schemas['NeedLineDto'], index: number): LineView => ({
  id: line.id ?? '',
  position: index + 1,
  itemCode: line.itemCode,
  itemProposal: null,
  quantity: line.quantity,
  unitWord: line.unitWord ?? null,
  packSize: line.packSize ?? 1,
  limits: line.limits ?? [],
  acceptSubstitutes: line.acceptSubstitutes ?? false,
  placeId: line.placeId,
  usefulFrom: line.usefulFrom ?? null,
  latest: line.latest ?? null,
  horizon: line.horizon,
  visibility: line.visibility,
  ownWords: line.ownWords ?? null,
  ownWordsLanguage: line.ownWordsLanguage ?? null,
});
