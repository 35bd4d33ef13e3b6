import { type DragEvent, type ReactNode, useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { CARRIED } from './goods-chips';
import type { Carry } from './use-carry';
import type { Desk } from './use-desk';

interface DropRowProps {
  readonly desk: Desk;
  readonly vehicleId: string;
  readonly carry: Carry;
  readonly mayChange: boolean;
  readonly isSelected?: boolean;
  readonly head: ReactNode;
  /** Beside the head. */
  readonly children: ReactNode;
}

/** The row of a vehicle: a consignment that is dropped or put here changes vehicles. */
export function DropRow({ desk, vehicleId, carry, mayChange, isSelected, head, children }: DropRowProps) {
  const { t } = useTranslation('convoys');
  const [isOver, setOver] = useState(false);
  const carries = (consignmentId: string): boolean =>
    desk.plan.consignments.some((one) => one.id === consignmentId && one.vehicleId === vehicleId);
  const accept = (event: DragEvent): void => {
    if (!mayChange || !event.dataTransfer?.types.includes(CARRIED)) return;
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const consignmentId = event.dataTransfer?.getData(CARRIED) ?? '';
    if (consignmentId === '' || carries(consignmentId)) return;
    desk.change({ move: { consignmentId, toVehicleId: vehicleId } });
  };
  const inHand = desk.plan.consignments.find(({ id }) => id === carry.inHand?.consignmentId);
  return (
    <div
      className={['gantt__row', isSelected && 'gantt__row--selected', isOver && 'gantt__row--over']
        .filter(Boolean)
        .join(' ')}
      onDragOver={accept}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <div className="gantt__head">
        {head}
        {inHand && !carries(inHand.id) ? (
          <button type="button" className="gantt__here" onClick={() => carry.putInto(vehicleId)}>
            {t('putHere', { reference: inHand.reference })}
          </button>
        ) : null}
      </div>
      {children}
    </div>
  );
}
