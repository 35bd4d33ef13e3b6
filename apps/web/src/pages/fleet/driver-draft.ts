import type { Schemas } from '../../api/client';
import { fromLocal } from '../convoys/local-time';
import { type Licence, LICENCES, localOrNothing } from './vehicle-draft';

/** A driver as typed, in local times. */
export interface DriverDraft {
  readonly label: string;
  readonly licenceClasses: readonly Licence[];
  readonly mayCrossBorder: boolean;
  readonly personId: string;
  readonly homePlaceId: string;
  readonly availableFrom: string;
  readonly availableUntil: string;
  readonly sharedWithIds: readonly string[];
}

export const EMPTY_DRIVER: DriverDraft = {
  ...{ label: '', licenceClasses: [], mayCrossBorder: true, personId: '' },
  ...{ homePlaceId: '', availableFrom: '', availableUntil: '', sharedWithIds: [] },
};

export const driverDraftOf = (driver: Schemas['DriverView']): DriverDraft => ({
  label: driver.label,
  licenceClasses: driver.licenceClasses,
  mayCrossBorder: driver.mayCrossBorder,
  personId: driver.personId ?? '',
  homePlaceId: driver.homePlaceId,
  availableFrom: localOrNothing(driver.availableFrom),
  availableUntil: localOrNothing(driver.availableUntil),
  sharedWithIds: driver.sharedWithIds,
});

/** What is sent; what is left empty is taken away. */
export const sentDriver = (
  draft: DriverDraft,
): Omit<Schemas['CreateDriverDto'], 'id' | 'organisationId'> => ({
  label: draft.label.trim(),
  licenceClasses: LICENCES.filter((one) => draft.licenceClasses.includes(one)),
  mayCrossBorder: draft.mayCrossBorder,
  personId: draft.personId || null,
  homePlaceId: draft.homePlaceId,
  availableFrom: fromLocal(draft.availableFrom) ?? null,
  availableUntil: fromLocal(draft.availableUntil) ?? null,
  sharedWithIds: [...draft.sharedWithIds],
});
