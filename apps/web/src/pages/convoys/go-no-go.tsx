import { CalendarClock, Check, Flag, Play, Route } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { answer, api, type Schemas } from '../../api/client';
import { ifMatch, useCommand } from '../../api/command';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Note } from '../../ui/note';
import { Refusal } from '../../ui/refusal';
import { useToast } from '../../ui/toast';
import { TellBorderEvent } from './tell-border-event';
import { Arrive } from './arrive';
import { useMay } from './may';
import { PrintPack } from './print-pack';
import type { Desk } from './use-desk';

type Convoy = Schemas['ConvoyDetailView'];
type Step = 'schedule' | 'confirm' | 'depart' | 'postpone' | 'abort';

const ICONS: Readonly<Record<Step, ReactNode>> = {
  schedule: <Route />,
  confirm: <Check />,
  depart: <Play />,
  postpone: <CalendarClock />,
  abort: undefined,
};

/** What may be decided in each state; the first is what is usually next. */
const NEXT: Readonly<Record<Convoy['state'], readonly Step[]>> = {
  draft: ['schedule', 'postpone', 'abort'],
  scheduled: ['confirm', 'schedule', 'postpone', 'abort'],
  confirmed: ['depart', 'postpone', 'abort'],
  underway: ['abort'],
  completed: [],
  postponed: [],
  aborted: [],
};
const OUTDATED = [
  '/convoys',
  '/convoys/{id}',
  '/convoys/{id}/plan',
  '/consignments',
  '/consignments/{id}',
] as const;

interface GoNoGoProps {
  readonly convoy: Convoy;
  readonly desk: Desk;
}

/** The decisions on a convoy, each with what follows from it before it is taken. */
export function GoNoGo({ convoy, desk }: GoNoGoProps) {
  const { t } = useTranslation('convoys');
  const toast = useToast();
  const may = useMay();
  const [asked, setAsked] = useState<Step>();
  const [telling, setTelling] = useState<'border' | 'arrive'>();
  const params = { path: { id: convoy.id }, header: ifMatch(convoy) };
  const take = useCommand((step: Step) => send(step, params), OUTDATED);
  const mayLead = may('convoy:lead', convoy.operatorId);
  const mayReport = mayLead || may('convoy:report', convoy.operatorId);
  const isPlanning = convoy.scheduleRequestedAt !== null;
  const run = async (step: Step): Promise<void> => {
    if (!(await take.run(step))) return;
    desk.discard();
    setAsked(undefined);
    if (step !== 'schedule') toast(t(`done.${step}`));
  };
  const steps = mayLead && !isPlanning ? NEXT[convoy.state] : [];
  return (
    <>
      {convoy.state === 'underway' && mayLead ? (
        <Button icon={<Flag />} onClick={() => setTelling('arrive')}>
          {t('arrive')}
        </Button>
      ) : null}
      {convoy.state === 'underway' && mayReport ? (
        <Button weight="secondary" onClick={() => setTelling('border')}>
          {t('tellBorder')}
        </Button>
      ) : null}
      {steps.map((step, index) => (
        <Button
          key={step}
          weight={index === 0 && step !== 'abort' ? 'primary' : 'tertiary'}
          icon={ICONS[step]}
          busy={take.busy}
          onClick={() => (step === 'schedule' && !desk.isChanged ? void run(step) : setAsked(step))}
        >
          {t(step === 'schedule' && convoy.state === 'scheduled' ? 'scheduleAgain' : `step.${step}`)}
        </Button>
      ))}
      {convoy.journeys.length > 0 ? <PrintPack convoy={convoy} /> : null}
      <Refusal error={asked ? undefined : take.refusal} />
      <Dialog
        open={asked !== undefined}
        title={asked ? t(`ask.${asked}`, { reference: convoy.reference }) : ''}
        onClose={() => {
          take.forget();
          setAsked(undefined);
        }}
        actions={
          asked ? (
            <>
              <Button busy={take.busy} onClick={() => void run(asked)}>
                {t(`step.${asked}`)}
              </Button>
              <Button weight="secondary" onClick={() => setAsked(undefined)}>
                {t('back')}
              </Button>
            </>
          ) : null
        }
      >
        <Refusal error={take.refusal} />
        {desk.isChanged ? (
          <Note tone="warning" title={t('unsaved.title')}>
            <p className="kern-body">{t('unsaved.atStep')}</p>
          </Note>
        ) : null}
        <p>{asked ? t(`follows.${asked}`) : null}</p>
      </Dialog>
      {telling === 'border' ? (
        <TellBorderEvent convoy={convoy} onClose={() => setTelling(undefined)} />
      ) : null}
      {telling === 'arrive' ? <Arrive convoy={convoy} onClose={() => setTelling(undefined)} /> : null}
    </>
  );
}

const PATHS = {
  schedule: '/convoys/{id}/schedule',
  confirm: '/convoys/{id}/confirm',
  depart: '/convoys/{id}/depart',
  postpone: '/convoys/{id}/postpone',
  abort: '/convoys/{id}/abort',
} as const;

type Params = { path: { id: string }; header: { 'If-Match': string } };

function send(step: Step, params: Params): Promise<Convoy> {
  if (step === 'depart') return answer(api.POST(PATHS.depart, { params, body: {} }));
  return answer(api.POST(PATHS[step], { params }));
}
