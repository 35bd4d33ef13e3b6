import type { Cast, Tell } from './cast.js';
import type { Person } from './client.js';
import type { Consignment } from './views.js';
import { dayIn } from '../support/day.js';

/** Each load of matches is packed, sealed and given its papers; Malyn re-confirms. */
export async function consign(
  { malyn, logistics, billerbeck }: Cast,
  loads: string[][],
  tell: Tell,
): Promise<Consignment[]> {
  const consignments: Consignment[] = [];
  for (const matchIds of loads) {
    const consignment = await logistics.post<Consignment>('/consignments', {
      operatorId: logistics.organisationId,
      matchIds,
    });
    await logistics.post(`/consignments/${consignment.id}/pack`);
    await logistics.post(`/consignments/${consignment.id}/seal`);
    const gate = await logistics.refused(`/consignments/${consignment.id}/papers-ready`);
    tell(
      `${consignment.reference} is packed and sealed`,
      `${Math.round(consignment.weightG / 1000)} kg; gate: ${gate.code}`,
    );
    const { version } = await billerbeck.get<Consignment>(`/consignments/${consignment.id}`);
    await billerbeck.patch(
      `/consignments/${consignment.id}/papers`,
      {
        code: `UA-${consignment.reference}`,
        codeValidUntil: dayIn(60),
        declarationNumber: `D-${consignment.reference}`,
        declarationValidUntil: dayIn(28),
        giftLetterNumber: `Schenkung ${consignment.reference}`,
        systemListMatches: true,
      },
      version,
    );
    await confirmNumbers(malyn, consignment.id);
    await malyn.post(`/consignments/${consignment.id}/reconfirm`);
    consignments.push(await logistics.post<Consignment>(`/consignments/${consignment.id}/papers-ready`));
  }
  tell(
    'Papers are complete and Malyn has re-confirmed',
    consignments.map((c) => `${c.reference} ${c.state}`).join(', '),
  );
  return consignments;
}

/** The receiving side looks at the numbers that others wrote, and says that they are right. */
export async function confirmNumbers(receiver: Person, consignmentId: string): Promise<void> {
  const { version } = await receiver.get<Consignment>(`/consignments/${consignmentId}`);
  await receiver.post(`/consignments/${consignmentId}/numbers/confirm`, {}, version);
}
