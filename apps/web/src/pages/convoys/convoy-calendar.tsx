import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { useCommand } from '../../api/command';
import { get } from '../../api/query';
import { CalendarCard } from '../../features/calendar/calendar-card';
import { useTranslation } from '../../language/use-translation';

/** The convoy in the calendar programs of those to whom its leads give the address. */
export function ConvoyCalendar({ convoyId }: { readonly convoyId: string }) {
  const { t } = useTranslation('calendar');
  const path = { id: convoyId };
  const { data, error } = useQuery(get('/convoys/{id}/calendar', { path }));
  const make = useCommand(
    () => answer(api.POST('/convoys/{id}/calendar', { params: { path } })),
    ['/convoys/{id}/calendar'],
  );
  const end = useCommand(
    () => api.DELETE('/convoys/{id}/calendar', { params: { path } }),
    ['/convoys/{id}/calendar'],
  );
  return (
    <CalendarCard
      contains={t('convoy')}
      madeAt={data?.madeAt}
      make={make.run}
      end={end.run}
      busy={make.busy || end.busy}
      refusal={error ?? make.refusal ?? end.refusal}
    />
  );
}
