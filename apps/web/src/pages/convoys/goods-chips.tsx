import { Move } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from '../../language/use-translation';
import type { Plan } from './plan-edits';
import type { Carry } from './use-carry';

/** What a pull with the pointer carries. */
export const CARRIED = 'application/x-poruch-consignment';

/** The button that takes a consignment into the hand; there the focus goes when it is put down again. */
export const pickId = (consignmentId: string): string => `pick-${consignmentId}`;

type Goods = Plan['consignments'][number];

interface GoodsChipsProps {
  readonly vehicleId: string;
  readonly goods: readonly Goods[];
  readonly carry: Carry;
  readonly mayChange: boolean;
}

/** The consignments on a vehicle; each can be pulled onto another one, or taken into the hand and put there. */
export function GoodsChips({ vehicleId, goods, carry, mayChange }: GoodsChipsProps) {
  const { t } = useTranslation('convoys');
  return (
    <ul role="list" className="gantt__goods" aria-label={t('carries')}>
      {goods.map((one) => (
        <Chip key={one.id} vehicleId={vehicleId} goods={one} carry={carry} mayChange={mayChange} />
      ))}
    </ul>
  );
}

interface ChipProps extends Omit<GoodsChipsProps, 'goods'> {
  readonly goods: Goods;
}

function Chip({ vehicleId, goods: { id, reference }, carry, mayChange }: ChipProps) {
  const { t } = useTranslation('convoys');
  const button = useRef<HTMLButtonElement>(null);
  const { inHand, pick, putDown } = carry;
  const isInHand = inHand?.consignmentId === id;
  const hasLanded = isInHand && inHand.vehicleId === vehicleId;
  useEffect(() => {
    if (!hasLanded) return;
    button.current?.focus();
    putDown();
  }, [hasLanded, putDown]);
  return (
    <li
      className="gantt__chip"
      draggable={mayChange}
      onDragStart={(event) => event.dataTransfer?.setData(CARRIED, id)}
    >
      {reference}
      {mayChange ? (
        <button
          ref={button}
          id={pickId(id)}
          type="button"
          className="gantt__pick"
          aria-pressed={isInHand}
          aria-label={t('pickUp', { reference })}
          title={t('pickUp', { reference })}
          onClick={() => pick(id)}
        >
          <Move aria-hidden="true" />
        </button>
      ) : null}
    </li>
  );
}
