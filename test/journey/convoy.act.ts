import type { Cast, Tell } from './cast.js';
import { until } from './client.js';
import type { Consignment, Convoy, Page } from './views.js';

/** One convoy takes the consignments from its schedule to its arrival. */
export async function convoy(
  { logistics }: Cast,
  consignments: readonly Consignment[],
  tell: Tell,
): Promise<void> {
  const vehicles = await logistics.get<Page<{ id: string; ownerId: string }>>('/vehicles?limit=200');
  const drivers =
    await logistics.get<
      Page<{ id: string; organisationId: string; licenceClasses: string[]; mayCrossBorder: boolean }>
    >('/drivers?limit=200');
  const created = await logistics.post<Convoy>('/convoys', {
    operatorId: logistics.organisationId,
    name: 'Billerbeck – Malyn',
    earliestDeparture: new Date(Date.now() + 3_600_000).toISOString(),
    latestDeparture: new Date(Date.now() + 6 * 86_400_000).toISOString(),
    consignmentIds: consignments.map((c) => c.id),
    vehicleIds: vehicles.items.filter((v) => v.ownerId === logistics.organisationId).map((v) => v.id),
    driverIds: drivers.items.filter((d) => d.mayCrossBorder).map((d) => d.id),
  });
  await logistics.post(`/convoys/${created.id}/schedule`);
  const planned = await until(
    'the schedule',
    async () => {
      const now = await logistics.get<Convoy>(`/convoys/${created.id}`);
      return now.state === 'scheduled' || now.obstacles.length > 0 ? now : undefined;
    },
    60,
  );
  if (planned.state !== 'scheduled' || planned.obstacles.length > 0)
    throw new Error(planned.obstacles.map((o) => `${o.rule}: ${o.text.en}`).join('; '));
  tell(
    `${planned.reference} is scheduled`,
    `over ${planned.crossingId}, ${planned.departAt} – ${planned.arriveAt}`,
  );
  for (const journey of planned.journeys) {
    const rests = journey.legs.filter((leg) => leg.kind === 'rest').length;
    tell(
      `  ${journey.vehicle}`,
      `${journey.km} km, ${rests} rests, ${journey.consignmentIds.length} consignments`,
    );
  }
  await logistics.post(`/convoys/${planned.id}/confirm`);
  for (const { id } of consignments) await logistics.post(`/consignments/${id}/load`);
  await logistics.post(`/convoys/${planned.id}/depart`);
  await logistics.post(`/convoys/${planned.id}/border-events`, { kind: 'cleared' });
  await logistics.post(`/convoys/${planned.id}/arrive`);
  tell('The convoy departs, clears the border and arrives', 'vehicles and drivers booked, once each');
}
