import { useQuery } from '@tanstack/react-query';
import { CircleCheck } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import type { Schemas } from '../../api/client';
import { get } from '../../api/query';
import { useAccount } from '../../api/session';
import { wordEndsOn } from '../../features/consignment/need-word';
import { isBeforePapers } from '../../features/consignment/stage';
import type { Consignment } from '../../features/consignment/use-consignment';
import { useLanguage } from '../../language/use-language';
import { keep } from '../../offline/outbox';
import type { KeptWrite } from '../../offline/writes';
import { Button } from '../../ui/button';
import { Card } from '../../ui/page';
import { useToast } from '../../ui/toast';
import { Receivers } from './receivers';

interface ReconfirmProps {
  readonly consignment: Consignment;
  readonly pending: readonly KeptWrite[];
}

/** The word of those whose need it is that it still holds, and who takes the goods over. */
export function Reconfirm({ consignment, pending }: ReconfirmProps) {
  const { t } = useTranslation('arrivals');
  const { format } = useLanguage();
  const toast = useToast();
  const { can } = useAccount();
  const [names, setNames] = useState(false);
  const { id, needOwnerId, needReconfirmedAt, reference, version } = consignment;
  const { data: readiness } = useQuery(get('/consignments/{id}/readiness', { path: { id } }));
  const may = can.some(
    ({ organisationId, actions }) =>
      organisationId === needOwnerId && actions.includes('consignment:reconfirm'),
  );
  if (!may) return null;
  const said = pending.find(({ words }) => words.key === 'consignment.reconfirm');
  const due = readiness?.missing.find(({ code }) => code === 'need_not_reconfirmed');
  const confirmedAt = said ? new Date(said.keptAt).toISOString() : needReconfirmedAt;
  const isDue = !said && (due !== undefined || needReconfirmedAt === null);
  const until = said ? undefined : readiness?.reconfirmedUntil;
  const mayEndEarly = !said && readiness !== undefined && wordEndsOn(readiness) !== undefined;
  const confirm = async (receivers: Schemas['ReconfirmDto']): Promise<void> => {
    try {
      await keep({
        method: 'POST',
        path: `/consignments/${id}/reconfirm`,
        body: receivers,
        ifMatch: version,
        subject: { kind: 'consignment', id, path: `/consignments/${id}` },
        words: { key: 'consignment.reconfirm', values: { title: reference } },
      });
      toast(t('reconfirm.said'));
    } catch {
      toast(t('notKept'));
    }
  };
  return (
    <Card title={t('reconfirm.title')} className={isDue ? 'arrival__due' : ''}>
      <div aria-live="polite">
        {isDue ? (
          <p>{t('reconfirm.ask', { count: Number(due?.parameters['days'] ?? 30) })}</p>
        ) : (
          <p className="arrival__papers">
            <CircleCheck size={20} aria-hidden="true" />
            <span>
              {confirmedAt ? t('reconfirm.done', { day: format.day(confirmedAt) }) : null}{' '}
              {until ? t('reconfirm.holds', { day: format.day(until) }) : null}
            </span>
          </p>
        )}
      </div>
      <div className="page__actions">
        {isDue ? <Button onClick={() => void confirm({})}>{t('reconfirm.do')}</Button> : null}
        {!isDue && mayEndEarly ? (
          <Button weight="secondary" onClick={() => void confirm({})}>
            {t('reconfirm.again')}
          </Button>
        ) : null}
        {isBeforePapers(consignment.state) ? (
          <Button weight="tertiary" onClick={() => setNames(true)}>
            {t('reconfirm.receivers')}
          </Button>
        ) : null}
      </div>
      {names ? (
        <Receivers
          consignment={consignment}
          onClose={() => setNames(false)}
          onChoose={(receivers) => {
            setNames(false);
            void confirm(receivers);
          }}
        />
      ) : null}
    </Card>
  );
}
