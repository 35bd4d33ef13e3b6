import { organisationId } from '#libs/partnerships';
import type { Language, Role, Text } from '#libs/kernel';
import { readFileSync } from 'node:fs';
import { v5 } from 'uuid';

/** Days are counted from the day on which the data are loaded, so that nothing has expired on the first start. */
export interface NeedData {
  readonly owner: string;
  readonly title: string;
  readonly lines: readonly {
    readonly item: string;
    readonly quantity: number;
    readonly usefulFromDay: number;
    readonly latestDay: number;
    readonly horizon: string;
    readonly visibility: string;
    /** What differs from the limits of the item in `limits.json`. */
    readonly limits?: readonly LimitData[];
  }[];
}

export interface LimitData {
  readonly attribute: string;
  readonly min?: number;
  readonly max?: number;
  readonly oneOf?: readonly string[];
}

export type SpecificationData = Readonly<Record<string, string | number | boolean>>;

export interface PledgeLineData {
  readonly item: string;
  readonly quantity: number;
  readonly packSize?: number;
  /** What differs from the specification of the item in `specifications.json`. */
  readonly specification?: SpecificationData;
  readonly condition: string;
  /** EUR pallet places of the whole line. */
  readonly palletPlaces?: number;
  readonly unitWeightG?: number;
  readonly unitVolumeCm3?: number;
  /** Of the whole line. */
  readonly valueCents?: number;
}

export interface PledgeData {
  readonly giver: string;
  readonly title: string;
  readonly approval: 'not_required' | 'pending' | 'granted';
  readonly state: 'offered' | 'pledged';
  readonly visibility: string;
  readonly firstCall: string | null;
  /** Who moves the goods. */
  readonly operators: readonly string[];
  readonly lines: readonly PledgeLineData[];
}

export interface VehicleTypeData {
  readonly vehicleClass: string;
  readonly licenceClass: string;
  readonly seats: number;
  readonly payloadG: number;
  readonly volumeCm3: number;
  readonly palletPlaces: number;
  readonly maxSpeedKmh: number;
}

export interface OrganisationData {
  /** How partners reach it; the numbers are set aside for stories by the network agency. */
  readonly contactLine?: string;
  readonly slug: string;
  readonly kind: string;
  readonly country: string;
  readonly placeId: string;
  readonly name: Text;
}

export interface PersonData {
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly memberships: readonly {
    readonly organisation: string;
    readonly roles: readonly Role[];
    /** Partners may turn to this person. */
    readonly contact?: boolean;
  }[];
}

export interface SiteData {
  readonly slug: string;
  readonly name: string;
  readonly operator: string;
  readonly placeId: string;
  readonly floorAreaM2: number;
  readonly places: readonly string[];
}

export interface StockData {
  readonly site: string;
  readonly place: string;
  readonly giver: string;
  readonly item: string;
  readonly quantity: number;
  readonly packSize: number;
  readonly condition: string;
  readonly palletPlaces: number;
}

export interface DeliveryData {
  readonly giver: string;
  readonly owner: string;
  readonly item: string;
  readonly quantity: number;
  /** EUR pallet places of the whole delivery. */
  readonly palletPlaces: number;
  /** Days between the handover and the day on which the data are loaded; less than none for what is expected. */
  readonly daysAgo: number;
  /** Not handed over yet: who moves it, and how far it is. */
  readonly underWay?: {
    readonly operator: string;
    readonly state: 'planned' | 'documents_ready';
  };
}

export interface ConvoyData {
  readonly operator: string;
  readonly name: string;
  readonly leavesFromDay: number;
  readonly leavesUntilDay: number;
  /** Deliveries that are under way. */
  readonly deliveries: readonly Pick<DeliveryData, 'giver' | 'owner' | 'item'>[];
  /** By their labels. */
  readonly vehicles: readonly string[];
  readonly drivers: readonly string[];
}

export interface VehicleData extends VehicleTypeData {
  readonly owner: string;
  readonly kind: 'own' | 'hired';
  readonly label: string;
  readonly plate: string;
  readonly homePlaceId: string;
}

export interface DriverData {
  readonly organisation: string;
  readonly label: string;
  readonly licenceClasses: readonly string[];
  readonly mayCrossBorder: boolean;
  readonly homePlaceId: string;
  readonly email?: string;
}

const read = <T>(file: string): T =>
  JSON.parse(readFileSync(new URL(`../../demonstration/${file}`, import.meta.url), 'utf8')) as T;

export const ORGANISATIONS = read<OrganisationData[]>('organisations.json');
export const PEOPLE = read<PersonData[]>('people.json');
export const NEEDS = read<NeedData[]>('needs.json');
export const PLEDGES = read<PledgeData[]>('pledges.json');
export const DELIVERIES = read<DeliveryData[]>('deliveries.json');
export const CONVOYS = read<ConvoyData[]>('convoys.json');
export const LIMITS = read<Record<string, LimitData[]>>('limits.json');
export const SPECIFICATIONS = read<Record<string, SpecificationData>>('specifications.json');
export const VEHICLE_TYPES = read<Record<string, VehicleTypeData>>('vehicle-types.json');
export const { sites: SITES, stock: STOCK } = read<{ sites: SiteData[]; stock: StockData[] }>(
  'warehouses.json',
);
export const { vehicles: VEHICLES, drivers: DRIVERS } = read<{
  vehicles: VehicleData[];
  drivers: DriverData[];
}>('fleet.json');

const NAMESPACE = '7a4f6f0c-52a1-5b0e-8d6b-1f7c2e9d3b10';

/** The same id for the same thing in every demonstration. */
export const demonstrationId = (kind: string, key: string): string => v5(`${kind}/${key}`, NAMESPACE);

const own = new Set(ORGANISATIONS.map((organisation) => organisation.slug));

/** An organisation of the demonstration, or one of the reference data. */
export const organisationOf = (slug: string): string =>
  own.has(slug) ? demonstrationId('organisation', slug) : organisationId(slug);

export const personOf = (email: string): string => demonstrationId('person', email);

/** The first person with the role at the organisation. */
export function personWith(role: Role, organisation: string): string {
  const person = PEOPLE.find(({ memberships }) =>
    memberships.some((m) => m.organisation === organisation && m.roles.includes(role)),
  );
  if (!person) throw new Error(`The demonstration has no ${role} at ${organisation}`);
  return personOf(person.email);
}

/** A calendar day, that many days after `today`. */
export function dayAfter(today: Date, days: number): string {
  return new Date(today.getTime() + days * 86_400_000).toISOString().slice(0, 10);
}

export function hoursAfter(today: Date, hours: number): string {
  return new Date(today.getTime() + hours * 3_600_000).toISOString();
}
