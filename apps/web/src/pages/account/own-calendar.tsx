import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { useCommand } from '../../api/command';
import { get } from '../../api/query';
import { CalendarCard } from '../../features/calendar/calendar-card';
import { useTranslation } from '../../language/use-translation';

/** My deadlines, arrivals and convoys in my own calendar program. */
export function OwnCalendar() {
  const { t } = useTranslation('calendar');
  const { data, error } = useQuery(get('/account/calendar'));
  const make = useCommand(() => answer(api.POST('/account/calendar')), ['/account/calendar']);
  const end = useCommand(() => api.DELETE('/account/calendar'), ['/account/calendar']);
  return (
    <CalendarCard
      contains={t('own')}
      madeAt={data?.madeAt}
      make={make.run}
      end={end.run}
      busy={make.busy || end.busy}
      refusal={error ?? make.refusal ?? end.refusal}
    />
  );
}
