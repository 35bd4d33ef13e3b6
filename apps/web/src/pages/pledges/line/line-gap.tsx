import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { get } from '../../../api/query';
import { NearMisses } from '../../../features/gaps/near-misses';
import { useLanguage } from '../../../language/use-language';
import { useTranslation } from '../../../language/use-translation';

interface LineGapProps {
  readonly pledgeId: string;
  readonly lineId: string;
  readonly unit: string;
}

/** Why no need is suggested for a line, as far as the reader may know. */
export function LineGap({ pledgeId, lineId, unit }: LineGapProps) {
  const { t } = useTranslation('pledges');
  const { format } = useLanguage();
  const { data } = useQuery(get('/pledges/{id}/gaps', { path: { id: pledgeId } }));
  return (
    <NearMisses
      gap={data?.lines.find((gap) => gap.lineId === lineId)}
      title={t('gaps.title')}
      amountOf={({ open }) => t('gaps.open', { quantity: `${format.number(open)} ${unit}` })}
      linkOf={({ needId }) => (
        <Link to="/needs/$id" params={{ id: needId }}>
          {t('gaps.see')}
        </Link>
      )}
    />
  );
}
