import { allocate, type Partners } from './allocated-goods.js';
import type { Caller, TestApi } from './api.js';
import { dayIn } from './day.js';

export interface ArrivedConsignment {
  readonly id: string;
  readonly reference: string;
  readonly version: number;
  readonly lines: readonly { readonly id: string }[];
}

interface People {
  /** Warehouse and convoy lead of the operator. */
  readonly staff: Caller;
  readonly owner: Caller;
}

export interface Underway {
  readonly consignment: ArrivedConsignment;
  readonly lotId: string;
}

/** Sixty blankets on the road, or as far as the last steps take them. */
export async function underway(
  api: TestApi,
  who: Partners,
  { staff, owner }: People,
  ...last: string[]
): Promise<Underway> {
  const { matchId, lotId } = await allocate(api, who, { itemCode: 'CLO-BLANKET', total: 60, quantity: 60 });
  const { body } = await staff.send<ArrivedConsignment>('POST', '/consignments', {
    operatorId: who.operatorId,
    matchIds: [matchId],
  });
  const path = `/consignments/${body.id}`;
  const papers = {
    ...{ code: 'UA-1', codeValidUntil: dayIn(80), declarationNumber: 'D-1' },
    ...{ declarationValidUntil: dayIn(25), giftLetterNumber: 'SU-1', systemListMatches: true },
  };
  await owner.send('PATCH', `${path}/papers`, papers, { 'if-match': `"${body.version}"` });
  await owner.send('POST', `${path}/reconfirm`);
  for (const step of ['pack', 'seal', 'papers-ready', 'load', 'dispatch', ...last]) {
    const { status } = await staff.send('POST', `${path}/${step}`);
    if (status !== 200) throw new Error(`${step} was answered with ${status}`);
  }
  return { consignment: body, lotId };
}
