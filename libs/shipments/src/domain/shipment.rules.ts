/** A figure that the product takes from outside, with where it comes from. It can be set; it is not presented as law. */
interface Rule {
  readonly days: number;
  readonly source: string;
  readonly confidence: 'verified' | 'secondary' | 'own';
}

export interface ShipmentRules {
  /** How long the owner's word that the need still holds is good for before the departure. */
  readonly reconfirmation: Rule;
  /** For how long a unique code is issued. */
  readonly code: Rule;
  /** For how long a declaration is valid from its creation. */
  readonly declaration: Rule;
  /** How long before the border the papers should be there. */
  readonly papersLead: Rule;
  /** A validity that outlasts the border by less does not survive a delay. */
  readonly papersMargin: Rule;
  /** When the Ukrainian report on the use is due, from the handover on. */
  readonly report: Rule;
  /** How long a link for the handover holds where nobody says otherwise. */
  readonly handoverLink: Rule;
  /** How much later a record may arrive that was made without network while the link held. */
  readonly handoverLate: Rule;
}

export const SHIPMENT_RULES = Symbol('shipment rules');

/**
 * The rules in force: `RECONFIRMATION_DAYS`, `CODE_VALID_DAYS`, `DECLARATION_VALID_DAYS`, `PAPERS_LEAD_DAYS`,
 * `PAPERS_MARGIN_DAYS`, `REPORT_DUE_DAYS`, `HANDOVER_LINK_DAYS` and `HANDOVER_LATE_DAYS` override what is known.
 * @throws Error naming a variable that is no number of days.
 */
export function shipmentRules(env: NodeJS.ProcessEnv): ShipmentRules {
  return {
    reconfirmation: {
      days: daysFrom(env, 'RECONFIRMATION_DAYS', 30),
      source: 'our own choice: nothing departs that is no longer wanted',
      confidence: 'own',
    },
    code: {
      days: daysFrom(env, 'CODE_VALID_DAYS', 90),
      source: 'good.gov.ua; Resolution 953 as reported',
      confidence: 'verified',
    },
    declaration: {
      days: daysFrom(env, 'DECLARATION_VALID_DAYS', 30),
      source: 'good.gov.ua; Resolution 953 as reported',
      confidence: 'verified',
    },
    papersLead: {
      days: daysFrom(env, 'PAPERS_LEAD_DAYS', 7),
      source: 'our own choice: what is missing a week before the border is late',
      confidence: 'own',
    },
    papersMargin: {
      days: daysFrom(env, 'PAPERS_MARGIN_DAYS', 3),
      source: 'our own choice: as long as a convoy may be late',
      confidence: 'own',
    },
    report: {
      days: daysFrom(env, 'REPORT_DUE_DAYS', 90),
      source: 'reports on Resolution 953; the text of the rule was not read',
      confidence: 'secondary',
    },
    handoverLink: {
      days: daysFrom(env, 'HANDOVER_LINK_DAYS', 14),
      source: 'our own choice: from the departure to the ramp, with a wait at the border',
      confidence: 'own',
    },
    handoverLate: {
      days: daysFrom(env, 'HANDOVER_LATE_DAYS', 14),
      source: 'our own choice: outlives a long time without power',
      confidence: 'own',
    },
  };
}

function daysFrom(env: NodeJS.ProcessEnv, name: string, usual: number): number {
  const days = Number(env[name] ?? usual);
  if (!Number.isInteger(days) || days < 1 || days > 3650)
    throw new Error(`${name} must be a number of days from 1 to 3650.`);
  return days;
}
