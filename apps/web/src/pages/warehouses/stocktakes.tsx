import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { ClipboardCheck } from 'lucide-react';
import { useTranslation } from '../../language/use-translation';
import { api, type Schemas } from '../../api/client';
import { useCommand } from '../../api/command';
import { get } from '../../api/query';
import { useLanguage } from '../../language/use-language';
import { Button } from '../../ui/button';
import { Badge } from '../../ui/note';
import { Card } from '../../ui/page';
import { Refusal } from '../../ui/refusal';
import { STOCKTAKE_TONES } from './stocktake/stocktake-state';

const isOpen = ({ state }: Schemas['StocktakeView']): boolean => state === 'counting' || state === 'counted';

/** The stocktakes of a hall: one at a time. */
export function Stocktakes({ site }: { readonly site: Schemas['SiteView'] }) {
  const { t } = useTranslation('floor');
  const { format } = useLanguage();
  const navigate = useNavigate();
  const { data } = useSuspenseQuery(get('/sites/{id}/stocktakes', { path: { id: site.id } }));
  const open = useCommand(
    () => api.POST('/sites/{id}/stocktakes', { params: { path: { id: site.id } }, body: {} }),
    ['/sites/{id}/stocktakes'],
  );
  const start = async (): Promise<void> => {
    const opened = await open.run();
    if (opened?.data)
      await navigate({
        to: '/warehouses/$id/stocktakes/$stocktakeId',
        params: { id: site.id, stocktakeId: opened.data.id },
      });
  };
  return (
    <Card
      title={t('stocktake.many')}
      actions={
        data.some(isOpen) || site.storagePlaces.length === 0 ? null : (
          <Button weight="secondary" icon={<ClipboardCheck />} busy={open.busy} onClick={() => void start()}>
            {t('stocktake.start')}
          </Button>
        )
      }
    >
      <Refusal error={open.refusal} />
      {data.length === 0 ? <p className="soft">{t('stocktake.none')}</p> : null}
      <ul role="list" className="expected">
        {data.map((one) => (
          <li key={one.id} className="expected__item">
            <span>
              <Link
                to="/warehouses/$id/stocktakes/$stocktakeId"
                params={{ id: site.id, stocktakeId: one.id }}
              >
                {t('stocktake.of', { when: format.instant(one.openedAt) })}
              </Link>
              <span className="expected__giver">{t('stocktake.openedBy', { name: one.openedByName })}</span>
            </span>
            <Badge tone={STOCKTAKE_TONES[one.state]}>{t(`stocktake.states.${one.state}`)}</Badge>
          </li>
        ))}
      </ul>
    </Card>
  );
}
