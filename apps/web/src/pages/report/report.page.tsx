import '../../styles/report.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { FileBarChart, FileDown, Printer } from 'lucide-react';
import { useTranslation } from '../../language/use-translation';
import { get } from '../../api/query';
import { useSave } from '../../api/save';
import { useAccount } from '../../api/session';
import { useLanguage } from '../../language/use-language';
import { Button } from '../../ui/button';
import { SelectField } from '../../ui/field';
import { Card, Empty, Page } from '../../ui/page';
import { Refusal } from '../../ui/refusal';
import { GivenRows } from './given-rows';
import { GivenTotals } from './given-totals';
import { Period } from './period';

/** What was given and arrived, as the council, the auditor or the press asks for it. */
export function ReportPage() {
  const { t } = useTranslation('report');
  const { say, format } = useLanguage();
  const { memberships } = useAccount();
  const { from, to, of } = useSearch({ from: '/signed-in/report' });
  const navigate = useNavigate();
  const own = [...new Map(memberships.map((membership) => [membership.organisationId, membership])).values()];
  const giver = own.find(({ organisationId }) => organisationId === of) ?? own[0];
  const id = giver?.organisationId ?? '';
  const query = { ...(from ? { from } : {}), ...(to ? { to } : {}) };
  const { data } = useSuspenseQuery(get('/organisations/{id}/given', { path: { id }, query }));
  const save = useSave();
  const name = ['poruch', from, to].filter(Boolean).join('-');
  const period = [from && t('since', { day: format.day(from) }), to && t('until', { day: format.day(to) })];
  return (
    <Page
      title={t('title')}
      lead={[giver && say(giver.organisationName), period.filter(Boolean).join(' ') || t('always')].join(
        ' · ',
      )}
      width="full"
      actions={
        data.rows.length > 0 ? (
          <div className="page__actions no-print">
            <Button
              icon={<FileDown />}
              busy={save.busy}
              onClick={() =>
                void save.run('/organisations/{id}/given.xlsx', { path: { id }, query }, `${name}.xlsx`)
              }
            >
              {t('excel')}
            </Button>
            <Button
              weight="secondary"
              icon={<FileDown />}
              busy={save.busy}
              onClick={() =>
                void save.run('/organisations/{id}/given.csv', { path: { id }, query }, `${name}.csv`)
              }
            >
              {t('csv')}
            </Button>
            <Button weight="secondary" icon={<Printer />} onClick={() => window.print()}>
              {t('print')}
            </Button>
          </div>
        ) : null
      }
    >
      <Refusal error={save.refusal} />
      <div className="report__period no-print">
        {own.length > 1 ? (
          <SelectField
            label={t('of')}
            value={id}
            onChange={({ target }) =>
              void navigate({ to: '/report', search: { ...query, of: target.value }, replace: true })
            }
          >
            {own.map(({ organisationId, organisationName }) => (
              <option key={organisationId} value={organisationId}>
                {say(organisationName)}
              </option>
            ))}
          </SelectField>
        ) : null}
        <Period
          from={from}
          to={to}
          onChange={(days) =>
            void navigate({ to: '/report', search: { ...days, ...(of ? { of } : {}) }, replace: true })
          }
        />
      </div>
      {data.rows.length === 0 ? (
        <Empty icon={<FileBarChart />} title={t('none')}>
          <p>{t('noneLead')}</p>
        </Empty>
      ) : (
        <>
          <Card title={t('totals')}>
            <p>{t('valueTotal', { value: format.number(valueOf(data.totals)) })}</p>
            <GivenTotals totals={data.totals} />
          </Card>
          <section className="report__rows" aria-labelledby="deliveries">
            <h2 id="deliveries">{t('deliveries')}</h2>
            <GivenRows rows={data.rows} />
          </section>
        </>
      )}
    </Page>
  );
}

/** In euros, of everything whose value was said. */
const valueOf = (totals: readonly { readonly valueCents: number }[]): number =>
  totals.reduce((sum, { valueCents }) => sum + valueCents, 0) / 100;
