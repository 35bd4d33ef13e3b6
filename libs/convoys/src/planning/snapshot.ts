import type { Text } from '#libs/kernel';
import type { SchedulableConsignment } from '#libs/shipments';
import type { ConvoyState } from '../domain/convoy.states.js';
import type { LicenceClass, TravelTable, VehicleClass, VehicleCosts, VehicleKind } from '../schedule/plan.js';

/** When somebody or something is with another convoy. */
export interface Booking {
  readonly from: Date;
  readonly until: Date;
}

export interface SnapshotVehicle {
  readonly id: string;
  readonly label: string;
  readonly kind: VehicleKind;
  readonly vehicleClass: VehicleClass;
  readonly licenceClass: LicenceClass;
  readonly payloadG: number;
  readonly volumeCm3: number;
  readonly palletPlaces: number;
  readonly seats: number;
  readonly maxSpeedKmh: number;
  readonly homePlaceId: string;
  readonly destinationPlaceId: string | null;
  readonly lotId: string | null;
  readonly availableFrom: Date | null;
  readonly availableUntil: Date | null;
  /** Null unless all of it is known. */
  readonly costs: VehicleCosts | null;
  readonly bookings: readonly Booking[];
}

export interface SnapshotDriver {
  readonly id: string;
  readonly label: string;
  readonly licenceClasses: LicenceClass[];
  readonly mayCrossBorder: boolean;
  readonly homePlaceId: string;
  readonly availableFrom: Date | null;
  readonly availableUntil: Date | null;
  readonly bookings: readonly Booking[];
}

export interface SnapshotPlace {
  readonly id: string;
  readonly name: Text;
  readonly lat: number;
  readonly lon: number;
  readonly country: string;
  readonly oblast: string | null;
}

export interface SnapshotCrossing {
  readonly id: string;
  readonly name: Text;
  readonly lat: number;
  readonly lon: number;
  /** The EU side, then the Ukrainian. */
  readonly countries: readonly string[];
  readonly oblast: string | null;
  readonly accepts: readonly VehicleClass[];
  readonly hours: string;
  readonly waits: readonly {
    readonly vehicleClass: VehicleClass;
    readonly weekday: number;
    readonly minutes: number;
    /** No longer in nine of ten cases; null where that is not known. */
    readonly p90Minutes: number | null;
  }[];
}

export interface SnapshotCurfew {
  readonly placeIds: readonly string[];
  readonly oblasts: readonly string[];
  readonly from: string;
  readonly until: string;
  readonly validFrom: Date;
  /** The end of its last day. */
  readonly validUntil: Date | null;
  readonly source: string;
}

/** All that a plan of one convoy depends on, as it was at one moment. */
export interface Snapshot {
  readonly convoyId: string;
  readonly version: number;
  readonly state: ConvoyState;
  readonly requested: boolean;
  readonly earliestDeparture: Date;
  readonly latestDeparture: Date;
  readonly keepsTogether: boolean;
  /** Goes along empty. */
  readonly bufferVehicleId: string | null;
  readonly consignments: readonly SchedulableConsignment[];
  readonly vehicles: readonly SnapshotVehicle[];
  readonly drivers: readonly SnapshotDriver[];
  readonly places: readonly SnapshotPlace[];
  readonly crossings: readonly SnapshotCrossing[];
  readonly curfews: readonly SnapshotCurfew[];
  /** Ways by road, where a router gave them. */
  readonly travelTable?: TravelTable;
  /** Vehicle lots that are pledged with their facts and not registered as vehicles yet. */
  readonly unregisteredLotIds: readonly string[];
}
