import { CheckCheck } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { answer, api } from '../../api/client';
import { ifMatch, useCommand } from '../../api/command';
import { Problem } from '../../api/problem';
import { useAccount } from '../../api/session';
import type { Consignment } from '../../features/consignment/use-consignment';
import { useLanguage } from '../../language/use-language';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { Card } from '../../ui/page';
import { Refusal } from '../../ui/refusal';
import { useToast } from '../../ui/toast';

interface UseReportProps {
  readonly consignment: Consignment;
  readonly dueOn: string;
}

/** The Ukrainian report on the use: by when, and that it is filed. It is filed in the state's own system, not here. */
export function UseReport({ consignment, dueOn }: UseReportProps) {
  const { t } = useTranslation('arrivals');
  const { format } = useLanguage();
  const { can } = useAccount();
  const toast = useToast();
  const [day, setDay] = useState(() => new Intl.DateTimeFormat('en-CA').format(new Date()));
  const { id, recipientId, needOwnerId, reportFiledOn } = consignment;
  const note = useCommand(
    (filedOn: string | null) =>
      answer(
        api.POST('/consignments/{id}/report', {
          params: { path: { id }, header: ifMatch(consignment) },
          body: { filedOn },
        }),
      ),
    ['/consignments', '/consignments/{id}', '/tasks'],
  );
  const mayNote = can.some(
    ({ organisationId, actions }) =>
      [recipientId, needOwnerId].includes(organisationId) && actions.includes('consignment:papers'),
  );
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (await note.run(day)) toast(t('report.noted'));
  };
  return (
    <Card title={t('report.title')}>
      <Refusal error={note.refusal} />
      {reportFiledOn ? (
        <>
          <p>{t('report.filed', { day: format.day(reportFiledOn) })}</p>
          {mayNote ? (
            <Button small weight="tertiary" busy={note.busy} onClick={() => void note.run(null)}>
              {t('report.takeBack')}
            </Button>
          ) : null}
        </>
      ) : (
        <p>{t('report.due', { day: format.day(dueOn) })}</p>
      )}
      {mayNote && !reportFiledOn ? (
        <form className="form" onSubmit={(event) => void submit(event)}>
          <TextField
            label={t('report.day')}
            type="date"
            required
            value={day}
            error={note.refusal instanceof Problem ? note.refusal.about('/filedOn') : undefined}
            onChange={({ target }) => setDay(target.value)}
          />
          <div>
            <Button type="submit" icon={<CheckCheck />} busy={note.busy}>
              {t('report.do')}
            </Button>
          </div>
        </form>
      ) : null}
    </Card>
  );
}
