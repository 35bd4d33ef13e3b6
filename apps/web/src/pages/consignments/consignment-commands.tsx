import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../api/client';
import { ifMatch, useCommand } from '../../api/command';
import { useLanguage } from '../../language/use-language';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextAreaField } from '../../ui/field';
import { Card } from '../../ui/page';
import { Refusal } from '../../ui/refusal';

type Consignment = Schemas['ConsignmentView'];

/** The one step forward that each state has; the rest of the way follows from the convoy or the handover. */
const NEXT = {
  planned: 'pack',
  packed: 'seal',
  sealed: 'papers-ready',
  documents_ready: 'load',
  loaded: 'dispatch',
  dispatched: 'arrive',
  diverted: 'arrive',
  handed_over: 'close',
} as const satisfies Partial<Record<Schemas['ConsignmentState'], string>>;

const EXITS: Readonly<
  Partial<Record<Schemas['ConsignmentState'], readonly ('cancel' | 'return' | 'lose')[]>>
> = {
  planned: ['cancel'],
  packed: ['cancel'],
  sealed: ['cancel'],
  documents_ready: ['cancel'],
  loaded: ['cancel'],
  dispatched: ['return', 'lose'],
  diverted: ['return', 'lose'],
  arrived: ['return'],
};

const OUTDATED = ['/consignments', '/consignments/{id}', '/consignments/{id}/readiness', '/tasks'] as const;

/** The next step as the main command; leaving the way stands apart and asks why. */
export function ConsignmentCommands({ consignment }: { readonly consignment: Consignment }) {
  const { t } = useTranslation('consignments');
  const next = NEXT[consignment.state as keyof typeof NEXT];
  const exits = EXITS[consignment.state] ?? [];
  const [leaving, setLeaving] = useState<(typeof exits)[number]>();
  const go = useCommand(
    (step: (typeof NEXT)[keyof typeof NEXT]) =>
      api.POST(`/consignments/{id}/${step}`, {
        params: { path: { id: consignment.id }, header: ifMatch(consignment) },
      }),
    OUTDATED,
  );
  return (
    <Card>
      <Refusal error={go.refusal} />
      <div className="page__actions">
        {next ? (
          <Button busy={go.busy} onClick={() => void go.run(next)}>
            {t(`do.${next}`)}
          </Button>
        ) : null}
        {consignment.state === 'arrived' ? (
          <Link to="/arrivals/$id/handover" params={{ id: consignment.id }} className="consignment__handover">
            {t('handover')}
          </Link>
        ) : null}
        {exits.length > 0 ? (
          <details className="consignment__more">
            <summary>{t('more')}</summary>
            <div className="page__actions">
              {exits.map((exit) => (
                <Button key={exit} weight="tertiary" onClick={() => setLeaving(exit)}>
                  {t(`exit.${exit}`)}
                </Button>
              ))}
            </div>
          </details>
        ) : null}
      </div>
      {leaving ? (
        <LeaveWay consignment={consignment} exit={leaving} onClose={() => setLeaving(undefined)} />
      ) : null}
    </Card>
  );
}

interface LeaveWayProps {
  readonly consignment: Consignment;
  readonly exit: 'cancel' | 'return' | 'lose';
  readonly onClose: () => void;
}

function LeaveWay({ consignment, exit, onClose }: LeaveWayProps) {
  const { t } = useTranslation('consignments');
  const { language } = useLanguage();
  const [reason, setReason] = useState('');
  const leave = useCommand(
    () =>
      api.POST(`/consignments/{id}/${exit}`, {
        params: { path: { id: consignment.id }, header: ifMatch(consignment) },
        body: { reason, reasonLanguage: language },
      }),
    OUTDATED,
  );
  const submit = async (): Promise<void> => {
    if (await leave.run()) onClose();
  };
  return (
    <Dialog
      open
      title={t(`exit.${exit}`)}
      onClose={onClose}
      actions={
        <Button busy={leave.busy} onClick={() => void submit()}>
          {t(`exit.${exit}`)}
        </Button>
      }
    >
      <p>{t(`exitLead.${exit}`)}</p>
      <Refusal error={leave.refusal} />
      <TextAreaField
        label={t('reason')}
        hint={t('reasonHint')}
        value={reason}
        maxLength={500}
        onChange={({ target }) => setReason(target.value)}
      />
    </Dialog>
  );
}
