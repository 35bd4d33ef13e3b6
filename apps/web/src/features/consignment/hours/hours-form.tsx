import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { api } from '../../../api/client';
import { ifMatch, useCommand } from '../../../api/command';
import { Problem } from '../../../api/problem';
import { get } from '../../../api/query';
import { useTranslation } from '../../../language/use-translation';
import { Button } from '../../../ui/button';
import { CommandForm } from '../../../ui/command-form';
import { Dialog } from '../../../ui/dialog';
import { useToast } from '../../../ui/toast';
import type { Consignment } from '../use-consignment';
import { ClosedDays } from './closed-days';
import { DailyHoursFields } from './daily-hours-fields';
import { type End, hoursOf, type PlaceHours } from './hours';

const MOST_ROWS = 14;
const WORKDAYS = { weekdays: [1, 2, 3, 4, 5], from: '08:00', until: '16:00' };

interface HoursFormProps {
  readonly consignment: Consignment;
  readonly end: End;
  readonly onClose: () => void;
}

/** The hours of one end. Where nobody said any, those of the last consignment are offered. */
export function HoursForm({ consignment, end, onClose }: HoursFormProps) {
  const { t } = useTranslation('hours');
  const toast = useToast();
  const path = { id: consignment.id };
  const [opened] = useState({ version: consignment.version });
  const [hours, setHours] = useState<PlaceHours>(hoursOf(consignment, end));
  const { open, closedOn } = hours;
  const isEmpty = open.length === 0 && closedOn.length === 0;
  const { data: usual } = useQuery({ ...get('/consignments/{id}/hours/usual', { path }), enabled: isEmpty });
  const save = useCommand(
    () =>
      api.POST('/consignments/{id}/hours', {
        params: { path, header: ifMatch(opened) },
        body: { end, open, closedOn: closedOn.filter(Boolean) },
      }),
    ['/consignments', '/consignments/{id}'],
  );
  const problem = save.refusal instanceof Problem ? save.refusal : undefined;
  const last = usual?.[end];
  return (
    <Dialog open title={t(`change.${end}`)} onClose={onClose}>
      <CommandForm
        command={save}
        action={t('save')}
        onDone={() => {
          toast(t('saved'));
          onClose();
        }}
      >
        <p className="soft">{t(`hint.${end}`)}</p>
        {isEmpty && last ? (
          <div>
            <Button weight="secondary" onClick={() => setHours(last)}>
              {t('asLastTime')}
            </Button>
          </div>
        ) : null}
        {open.map((row, index) => (
          <DailyHoursFields
            key={index}
            number={index + 1}
            hours={row}
            error={(name) => problem?.about(`/open/${index}/${name}`)}
            onChange={(changed) => setHours({ ...hours, open: open.with(index, changed) })}
            onRemove={() => setHours({ ...hours, open: open.toSpliced(index, 1) })}
          />
        ))}
        {open.length < MOST_ROWS ? (
          <div>
            <Button
              weight="secondary"
              icon={<Plus />}
              onClick={() => setHours({ ...hours, open: [...open, WORKDAYS] })}
            >
              {t(open.length > 0 ? 'addMore' : 'add')}
            </Button>
          </div>
        ) : null}
        <ClosedDays
          days={closedOn}
          error={problem?.about('/closedOn')}
          onChange={(days) => setHours({ ...hours, closedOn: days })}
        />
      </CommandForm>
    </Dialog>
  );
}
