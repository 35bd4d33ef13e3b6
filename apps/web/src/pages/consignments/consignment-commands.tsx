import { Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { api, type Schemas } from '../../api/client';
import { ifMatch, useCommand } from '../../api/command';
import { useLanguage } from '../../language/use-language';
import { AskedOnce } from '../../ui/asked-once';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextAreaField } from '../../ui/field';
import { Card } from '../../ui/page';
import { Refusal } from '../../ui/refusal';
import { useToast } from '../../ui/toast';

type Consignment = Schemas['ConsignmentView'];

/** The one step forward that each state has; the rest of the way follows from the handover. */
const NEXT = {
  planned: 'pack',
  packed: 'seal',
  sealed: 'papers-ready',
  documents_ready: 'load',
  loaded: 'dispatch',
  dispatched: 'arrive',
  handed_over: 'close',
} as const satisfies Partial<Record<Schemas['ConsignmentState'], string>>;

type Step = (typeof NEXT)[keyof typeof NEXT];

/** What the convoy does with everything that it carries. */
const BY_CONVOY: readonly string[] = ['dispatch', 'arrive'];

const EXITS: Readonly<
  Partial<Record<Schemas['ConsignmentState'], readonly ('cancel' | 'return' | 'lose')[]>>
> = {
  planned: ['cancel'],
  packed: ['cancel'],
  sealed: ['cancel'],
  documents_ready: ['cancel'],
  loaded: ['cancel'],
  dispatched: ['return', 'lose'],
  arrived: ['return'],
};

const OUTDATED = ['/consignments', '/consignments/{id}', '/consignments/{id}/readiness', '/tasks'] as const;

/** The next step as the main command, asked once more; leaving the way stands apart and asks why. */
export function ConsignmentCommands({ consignment }: { readonly consignment: Consignment }) {
  const { t } = useTranslation('consignments');
  const toast = useToast();
  const next = NEXT[consignment.state as keyof typeof NEXT];
  const exits = EXITS[consignment.state] ?? [];
  const card = useRef<HTMLDivElement>(null);
  const [leaving, setLeaving] = useState<(typeof exits)[number]>();
  const go = useCommand(
    (step: Step) =>
      api.POST(`/consignments/{id}/${step}`, {
        params: { path: { id: consignment.id }, header: ifMatch(consignment) },
      }),
    OUTDATED,
  );
  const { convoyId, convoyReference } = consignment;
  const isByConvoy = convoyId !== null && next !== undefined && BY_CONVOY.includes(next);
  const run = async (step: Step): Promise<void> => {
    if (!(await go.run(step))) return;
    toast(t(`done.${step}`));
    card.current?.focus();
  };
  return (
    <Card>
      <Refusal error={go.refusal} />
      <div className="page__actions consignment__steps" ref={card} tabIndex={-1}>
        {next && !isByConvoy ? (
          <AskedOnce
            key={next}
            command={t(`do.${next}`)}
            follows={t(`follows.${next}`)}
            busy={go.busy}
            onConfirm={() => void run(next)}
          />
        ) : null}
        {convoyId && isByConvoy ? (
          <p>
            {t(next === 'dispatch' ? 'leavesWith' : 'arrivesWith')}{' '}
            <Link to="/convoys/$id" params={{ id: convoyId }}>
              {t('inConvoy', { reference: convoyReference })}
            </Link>
          </p>
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
