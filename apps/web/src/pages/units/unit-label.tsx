import { Printer } from 'lucide-react';
import { api } from '../../api/client';
import { ifMatch, useCommand } from '../../api/command';
import type { Unit } from '../../features/units/unit-words';
import { useTranslation } from '../../language/use-translation';
import { AskedOnce } from '../../ui/asked-once';
import { Button } from '../../ui/button';
import { Download } from '../../ui/download';
import { Card } from '../../ui/page';
import { Refusal } from '../../ui/refusal';
import { OUTDATED_BY_UNITS } from './unit-commands';

interface UnitLabelProps {
  readonly unit: Unit;
  readonly mayChange: boolean;
}

/** The label to print; it can be revoked and renewed at any time. */
export function UnitLabel({ unit, mayChange }: UnitLabelProps) {
  const { t } = useTranslation('units');
  const relabel = useCommand(
    (renew: boolean) =>
      api.POST('/handling-units/{id}/relabel', {
        params: { path: { id: unit.id }, header: ifMatch(unit) },
        body: { renew },
      }),
    OUTDATED_BY_UNITS,
  );
  const isValid = unit.token !== null;
  return (
    <Card title={t('label.title')}>
      <Refusal error={relabel.refusal} />
      <p>{t(isValid ? 'label.valid' : 'label.revoked')}</p>
      {isValid ? (
        <div className="unit-links">
          <Download
            path="/handling-units/{id}/label"
            params={{ path: { id: unit.id } }}
            name={`${t('label.title')} ${unit.code}.pdf`}
          >
            <Printer aria-hidden="true" /> {t('label.show')}
          </Download>
          <a href={`/api/handling-units/${unit.id}/label.svg`} target="_blank" rel="noreferrer">
            {t('label.svg')}
          </a>
        </div>
      ) : null}
      {mayChange ? (
        <div className="page__actions">
          <AskedOnce
            weight="secondary"
            command={t('label.renew')}
            follows={t('label.renewFollows')}
            busy={relabel.busy}
            onConfirm={() => void relabel.run(true)}
          />
          {isValid ? (
            <Button weight="secondary" busy={relabel.busy} onClick={() => void relabel.run(false)}>
              {t('label.revoke')}
            </Button>
          ) : null}
        </div>
      ) : null}
    </Card>
  );
}
