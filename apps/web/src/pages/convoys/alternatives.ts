import type { Schemas } from '../../api/client';

/** What is asked to be different, or has happened; empty where the plan may choose. */
export interface Condition {
  readonly withoutCrossingId: string;
  readonly withoutConsignmentId: string;
  readonly lateConsignmentId: string;
  readonly lateUntil: string;
  /** Repairs the stored plan instead of making a new one. */
  readonly fewestChanges: boolean;
  readonly crossingId: string;
  readonly departureDay: string;
  readonly withoutVehicleId: string;
  readonly withoutDriverId: string;
}

/** An answer that stays beside the stored plan until it is taken away. */
export interface Alternative {
  /** Of the condition: the same question asked again replaces its answer. */
  readonly key: string;
  readonly name: string;
  readonly plan: Schemas['PlanView'];
}

export const NO_CONDITION: Condition = {
  withoutCrossingId: '',
  withoutConsignmentId: '',
  lateConsignmentId: '',
  lateUntil: '',
  fewestChanges: true,
  crossingId: '',
  departureDay: '',
  withoutVehicleId: '',
  withoutDriverId: '',
};

/** Beside the stored plan. More columns nobody can compare. */
export const MOST_ALTERNATIVES = 3;

/** The condition as it is asked. */
export function askedFor({ lateConsignmentId, lateUntil, ...condition }: Condition): Schemas['WhatIfDto'] {
  const late = { consignmentId: lateConsignmentId, readyOn: lateUntil };
  return {
    ...Object.fromEntries(Object.entries(condition).filter(([, value]) => value !== '')),
    ...(lateConsignmentId === '' && lateUntil === '' ? {} : { late }),
  };
}

export const keyOf = (condition: Condition): string => JSON.stringify(condition);

/** The answers with one more, in the order in which they were asked for. */
export const withAlternative = (
  alternatives: readonly Alternative[],
  one: Alternative,
): readonly Alternative[] =>
  alternatives.some(({ key }) => key === one.key)
    ? alternatives.map((other) => (other.key === one.key ? one : other))
    : [...alternatives, one].slice(-MOST_ALTERNATIVES);
