import type { Journey, Plan } from './plan-edits';

/** One difference between two plans of a convoy, as somebody at the ramp would notice it. */
export type PlanChange =
  | { readonly kind: 'staysAtHome' | 'joins'; readonly vehicle: string }
  | { readonly kind: 'moves'; readonly reference: string; readonly from: string; readonly to: string }
  | { readonly kind: 'leftBehind'; readonly reference: string }
  | { readonly kind: 'carried'; readonly reference: string; readonly to: string }
  | { readonly kind: 'order'; readonly vehicle: string; readonly placeIds: readonly string[] }
  | { readonly kind: 'crew'; readonly vehicle: string; readonly drivers: Journey['drivers'] };

/** What is different in the other plan: vehicles, what they carry, the order of their stops, who drives. */
export function planChanges(stored: Plan, other: Plan): readonly PlanChange[] {
  const before = new Map(stored.journeys.map((journey) => [journey.vehicle.id, journey]));
  const after = new Map(other.journeys.map((journey) => [journey.vehicle.id, journey]));
  const inBoth = other.journeys.flatMap((now) => {
    const was = before.get(now.vehicle.id);
    return was ? [{ was, now }] : [];
  });
  return [
    ...stored.journeys.filter(({ vehicle }) => !after.has(vehicle.id)).map(vehicleOnly('staysAtHome')),
    ...other.journeys.filter(({ vehicle }) => !before.has(vehicle.id)).map(vehicleOnly('joins')),
    ...other.consignments.flatMap((goods) => goodsChange(goods, before, after, stored)),
    ...inBoth.flatMap(({ was, now }) => orderChange(was, now, other)),
    ...inBoth.flatMap(({ was, now }) => crewChange(was, now)),
  ];
}

const vehicleOnly =
  (kind: 'staysAtHome' | 'joins') =>
  ({ vehicle }: Journey): PlanChange => ({ kind, vehicle: vehicle.label });

type Journeys = ReadonlyMap<string, Journey>;

function goodsChange(
  { id, reference, vehicleId }: Plan['consignments'][number],
  before: Journeys,
  after: Journeys,
  stored: Plan,
): PlanChange[] {
  const earlier = stored.consignments.find((goods) => goods.id === id)?.vehicleId ?? null;
  if (earlier === vehicleId) return [];
  const to = after.get(vehicleId ?? '')?.vehicle.label;
  const from = before.get(earlier ?? '')?.vehicle.label;
  if (to === undefined) return [{ kind: 'leftBehind', reference }];
  return [from === undefined ? { kind: 'carried', reference, to } : { kind: 'moves', reference, from, to }];
}

/** Only of what the vehicle carries in both plans: what comes or goes is told on its own. */
function orderChange(was: Journey, now: Journey, { consignments }: Plan): PlanChange[] {
  const common = now.consignmentIds.filter((id) => was.consignmentIds.includes(id));
  const stepsOf = ({ steps }: Journey): string[] =>
    steps
      .filter((step) => common.includes(step.consignmentId))
      .map((step) => `${step.load} ${step.consignmentId}`);
  if (stepsOf(was).join() === stepsOf(now).join()) return [];
  const places = now.steps.flatMap(({ consignmentId, load }) => {
    const goods = consignments.find(({ id }) => id === consignmentId);
    return goods ? [load ? goods.originPlaceId : goods.destinationPlaceId] : [];
  });
  const placeIds = places.filter((id, index) => id !== places[index - 1]);
  return [{ kind: 'order', vehicle: now.vehicle.label, placeIds }];
}

function crewChange(was: Journey, now: Journey): PlanChange[] {
  const ids = (journey: Journey): string =>
    journey.drivers
      .map(({ id }) => id)
      .sort()
      .join();
  return ids(was) === ids(now) ? [] : [{ kind: 'crew', vehicle: now.vehicle.label, drivers: now.drivers }];
}
