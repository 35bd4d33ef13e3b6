import type { ScheduleConsignment } from './plan.js';
import type { ScheduleRules } from './rules.js';

type Mixed = Pick<ScheduleConsignment, 'mixGroups'>;

/** Whether the rules keep something of the one from something of the other. */
export function mustTravelApart(
  { mixGroups: ofOne = [] }: Mixed,
  { mixGroups: ofOther = [] }: Mixed,
  { keepApart }: Pick<ScheduleRules, 'keepApart'>,
): boolean {
  return keepApart.some(
    ([a, b]) => (ofOne.includes(a) && ofOther.includes(b)) || (ofOne.includes(b) && ofOther.includes(a)),
  );
}
