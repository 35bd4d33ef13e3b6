import { Link } from '@tanstack/react-router';
import { ChevronLeft } from 'lucide-react';
import { useTranslation } from '../../language/use-translation';
import type { FleetList } from '../../routes/fleet.routes';

interface BackToFleetProps {
  readonly list: FleetList;
}

export function BackToFleet({ list }: BackToFleetProps) {
  const { t } = useTranslation('fleet');
  return (
    <Link to="/fleet" search={{ list }} className="back">
      <ChevronLeft aria-hidden="true" />
      {t('title')}
    </Link>
  );
}
