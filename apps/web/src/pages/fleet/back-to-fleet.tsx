import { Link } from '@tanstack/react-router';
import { ChevronLeft } from 'lucide-react';
import { useTranslation } from '../../language/use-translation';

export function BackToFleet() {
  const { t } = useTranslation('fleet');
  return (
    <Link to="/fleet" className="back">
      <ChevronLeft aria-hidden="true" />
      {t('title')}
    </Link>
  );
}
