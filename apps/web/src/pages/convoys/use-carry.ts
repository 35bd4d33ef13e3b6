import { useState } from 'react';
import type { Desk } from './use-desk';

interface InHand {
  readonly consignmentId: string;
  /** Where it was put, until the plan shows it there. */
  readonly vehicleId?: string;
}

/** A consignment on its way from one vehicle to another, without a pointer that pulls it. */
export interface Carry {
  readonly inHand: InHand | undefined;
  /** Takes it into the hand, or puts it down where it is. */
  readonly pick: (consignmentId: string) => void;
  readonly putDown: () => void;
  readonly putInto: (vehicleId: string) => void;
}

/** What the keyboard and a finger have in place of pulling: first the consignment, then the vehicle. */
export function useCarry(desk: Desk): Carry {
  const [inHand, setInHand] = useState<InHand>();
  return {
    inHand,
    pick: (consignmentId) =>
      setInHand((now) =>
        now?.consignmentId === consignmentId && now.vehicleId === undefined ? undefined : { consignmentId },
      ),
    putDown: () => setInHand(undefined),
    putInto: (vehicleId) => {
      if (!inHand || inHand.vehicleId !== undefined) return;
      setInHand({ ...inHand, vehicleId });
      desk.change({ move: { consignmentId: inHand.consignmentId, toVehicleId: vehicleId } });
    },
  };
}
