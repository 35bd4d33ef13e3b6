import { Wrench } from 'lucide-react';
import { useTranslation } from '../../language/use-translation';
import { useLanguage } from '../../language/use-language';
import type { Plan } from './plan-edits';
import type { Desk } from './use-desk';
import type { Repair } from './use-repairs';

interface RepairButtonProps {
  readonly desk: Desk;
  readonly repair: Repair | undefined;
}

/** Makes the smallest change that mends a rule. */
export function RepairButton({ desk, repair }: RepairButtonProps) {
  const { t } = useTranslation('convoys');
  const inWords = useRepairWords(desk);
  if (!repair) return null;
  return (
    <button type="button" className="link rules__repair" onClick={() => desk.change(repair.edit)}>
      <Wrench aria-hidden="true" /> {t('repair.offer', { change: inWords(repair) })}
    </button>
  );
}

function useRepairWords({ plan, idle }: Desk): (repair: Repair) => string {
  const { t } = useTranslation('convoys');
  const { format, say } = useLanguage();
  const vehicle = (id: string): string =>
    [...plan.journeys.map((one) => one.vehicle), ...idle].find((one) => one.id === id)?.label ?? '–';
  const reference = (id: string): string => consignmentOf(plan, id)?.reference ?? '–';
  return ({ edit: { depart, crew, swap, move, cross } }) => {
    if (depart)
      return t('repair.depart', { vehicle: vehicle(depart.vehicleId), at: format.moment(depart.at) });
    if (crew)
      return t(crew.driverIds.length > 1 ? 'repair.second' : 'repair.crew', {
        vehicle: vehicle(crew.vehicleId),
      });
    if (swap) return t('repair.swap', { vehicle: vehicle(swap.withVehicleId) });
    if (move && move.toVehicleId === null)
      return t('repair.leave', { consignment: reference(move.consignmentId) });
    if (move?.toVehicleId)
      return t('repair.move', {
        consignment: reference(move.consignmentId),
        vehicle: vehicle(move.toVehicleId),
      });
    const gate = plan.crossings.find(({ id }) => id === cross?.crossingId);
    return t('repair.cross', { crossing: gate ? say(gate.name) : '–' });
  };
}

const consignmentOf = ({ consignments }: Plan, id: string) => consignments.find((one) => one.id === id);
