import '../../../styles/warehouses.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from '../../../language/use-translation';
import { get } from '../../../api/query';
import { useLanguage } from '../../../language/use-language';
import { Badge } from '../../../ui/note';
import { Facts, Page } from '../../../ui/page';
import { Counting } from './counting';
import { Differences } from './differences';
import { STOCKTAKE_TONES } from './stocktake-state';

/** One stocktake: counted without knowing what is booked, then the differences, then a second person's word. */
export function StocktakePage() {
  const { t } = useTranslation('floor', 'warehouses');
  const { t: words } = useTranslation('warehouses');
  const { format } = useLanguage();
  const { id, stocktakeId } = useParams({ from: '/signed-in/warehouses/$id/stocktakes/$stocktakeId' });
  const path = { id: stocktakeId };
  const { data: sites } = useSuspenseQuery({ ...get('/sites'), meta: { keep: true } });
  const { data: stocktake } = useSuspenseQuery({
    ...get('/stocktakes/{id}', { path }),
    meta: { keep: true },
  });
  const { data: lines } = useSuspenseQuery({
    ...get('/stocktakes/{id}/lines', { path }),
    meta: { keep: true },
  });
  const hall = sites.find((one) => one.id === id)?.name ?? words('hall');
  return (
    <Page
      title={t('stocktake.title', { hall })}
      above={
        <Link to="/warehouses/$id" params={{ id }} className="soft">
          {hall}
        </Link>
      }
      width="reading"
    >
      <Facts
        facts={[
          {
            name: t('stocktake.state'),
            value: (
              <Badge tone={STOCKTAKE_TONES[stocktake.state]}>
                {t(`stocktake.states.${stocktake.state}`)}
              </Badge>
            ),
          },
          {
            name: t('stocktake.opened'),
            value: `${format.instant(stocktake.openedAt)}, ${stocktake.openedByName}`,
          },
          {
            name: t('stocktake.decided'),
            value:
              stocktake.decidedAt &&
              `${format.instant(stocktake.decidedAt)}, ${stocktake.decidedByName ?? ''}`,
          },
        ]}
      />
      {stocktake.state === 'counting' ? (
        <Counting stocktake={stocktake} lines={lines} />
      ) : (
        <Differences stocktake={stocktake} lines={lines} />
      )}
    </Page>
  );
}
