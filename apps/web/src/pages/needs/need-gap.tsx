import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { get } from '../../api/query';
import { NearMisses } from '../../features/gaps/near-misses';
import { useLineWords } from '../../features/needs/line-summary';
import type { LineView } from '../../features/needs/need-draft';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';

interface NeedGapProps {
  readonly needId: string;
  readonly line: LineView;
}

/** Why nothing more is suggested for a line, as far as the reader may know. */
export function NeedGap({ needId, line }: NeedGapProps) {
  const { t } = useTranslation('needs');
  const { format } = useLanguage();
  const { unit } = useLineWords()(line);
  const { data } = useQuery(get('/needs/{id}/gaps', { path: { id: needId } }));
  return (
    <NearMisses
      gap={data?.lines.find(({ lineId }) => lineId === line.id)}
      title={t('gaps.title')}
      amountOf={({ quantity }) => t('gaps.available', { quantity: `${format.number(quantity)} ${unit}` })}
      linkOf={({ pledgeId }) =>
        pledgeId === null ? null : (
          <Link to="/pledges/$id" params={{ id: pledgeId }}>
            {t('gaps.see')}
          </Link>
        )
      }
    />
  );
}
