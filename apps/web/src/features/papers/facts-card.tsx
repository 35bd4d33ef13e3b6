import '../../styles/papers.css';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { get } from '../../api/query';
import { useAccount } from '../../api/session';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Button } from '../../ui/button';
import { focusOn } from '../../ui/focus-on';
import { Card, Facts } from '../../ui/page';
import { Refusal } from '../../ui/refusal';
import { FactsForm } from './facts-form';

/** What the papers print beyond the goods: shown in short, changed in a form by those who take part. */
export function FactsCard({ consignmentId }: { readonly consignmentId: string }) {
  const { t } = useTranslation('papers');
  const { format } = useLanguage();
  const { can } = useAccount();
  const [edits, setEdits] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const { data, error } = useQuery(get('/consignments/{id}/customs', { path: { id: consignmentId } }));
  const may = can.some(({ actions }) => actions.includes('consignment:papers'));
  const edit = (): void => {
    setEdits(true);
    focusOn(() => place.current?.querySelector('input'));
  };
  const close = (): void => {
    setEdits(false);
    focusOn(() => place.current?.querySelector('button'));
  };
  const value = data?.lines.reduce((sum, { valueCents }) => sum + (valueCents ?? 0), 0) ?? 0;
  return (
    <Card title={t('facts.title')}>
      <p className="soft">{t('facts.lead')}</p>
      <Refusal error={data ? null : error} />
      {data && edits ? (
        <div ref={place}>
          <FactsForm consignmentId={consignmentId} customs={data} onClose={close} />
        </div>
      ) : null}
      {data && !edits ? (
        <>
          <Facts
            facts={[
              { name: t('facts.fileNumber'), value: data.fileNumber },
              {
                name: t('facts.decisionNumber'),
                value: [data.decisionNumber, data.decisionOn && format.day(data.decisionOn)]
                  .filter(Boolean)
                  .join(', '),
              },
              { name: t('facts.cmrModel'), value: data.cmrModel },
              {
                name: t('facts.deliveryTerm'),
                value: [data.deliveryTerm, data.deliveryPlace].filter(Boolean).join(' '),
              },
              { name: t('facts.carrierName'), value: data.carrierName },
              { name: t('facts.total'), value: value > 0 && `${format.number(value / 100)} EUR` },
            ].map((fact) => (fact.value === false ? { ...fact, value: null } : fact))}
          />
          {may ? (
            <div ref={place}>
              <Button weight="secondary" onClick={edit}>
                {t('facts.edit')}
              </Button>
            </div>
          ) : null}
        </>
      ) : null}
    </Card>
  );
}
