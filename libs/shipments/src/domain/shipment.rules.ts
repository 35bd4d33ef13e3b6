/** A figure that the product takes from outside, with where it comes from. It can be set; it is not presented as law. */
interface Rule {
  readonly days: number;
  readonly source: string;
  readonly confidence: 'verified' | 'secondary' | 'own';
}

export interface ShipmentRules {
  /** How long the owner's word that the need still holds is good for before the departure. */
  readonly reconfirmation: Rule;
  /** When the Ukrainian report on the use is due, from the handover on. */
  readonly report: Rule;
}

export const SHIPMENT_RULES = Symbol('shipment rules');

/**
 * The rules in force: `RECONFIRMATION_DAYS` and `REPORT_DUE_DAYS` override what is known.
 * @throws Error naming a variable that is no number of days.
 */
export function shipmentRules(env: NodeJS.ProcessEnv): ShipmentRules {
  return {
    reconfirmation: {
      days: daysFrom(env, 'RECONFIRMATION_DAYS', 30),
      source: 'our own choice: nothing departs that is no longer wanted',
      confidence: 'own',
    },
    report: {
      days: daysFrom(env, 'REPORT_DUE_DAYS', 90),
      source: 'reports on Resolution 953; the text of the rule was not read',
      confidence: 'secondary',
    },
  };
}

function daysFrom(env: NodeJS.ProcessEnv, name: string, usual: number): number {
  const days = Number(env[name] ?? usual);
  if (!Number.isInteger(days) || days < 1 || days > 3650)
    throw new Error(`${name} must be a number of days from 1 to 3650.`);
  return days;
}
