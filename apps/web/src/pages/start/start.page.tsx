import '../../styles/start.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Coffee } from 'lucide-react';
import { useTranslation } from '../../language/use-translation';
import { get } from '../../api/query';
import { useAccount } from '../../api/session';
import { TaskRow } from '../../features/task/task-row';
import { URGENCIES, urgencyOf } from '../../features/task/urgency';
import { useLanguage } from '../../language/use-language';
import { Card, Empty, Page } from '../../ui/page';
import { MainActions } from './main-actions';

export const tasks = () => ({ ...get('/tasks'), meta: { keep: true } });

/** What waits for this person, soonest first and decisions before what is far away, with the way to each. */
export function StartPage() {
  const { t } = useTranslation('start');
  const { format } = useLanguage();
  const { name, group } = useAccount();
  const { data } = useSuspenseQuery(tasks());
  const now = new Date();
  const groups = URGENCIES.map((urgency) => ({
    urgency,
    items: data.items.filter((task) => urgencyOf(task, now) === urgency),
  })).filter(({ items }) => items.length > 0);
  const more = data.totals.reduce((sum, { total }) => sum + total, 0) - data.items.length;
  return (
    <Page
      title={t(`title.${group}`)}
      lead={`${name} · ${format.day(now.toISOString())}`}
      actions={<MainActions group={group} />}
    >
      {data.items.length === 0 ? (
        <Card>
          <Empty icon={<Coffee />} title={t('nothing')}>
            <p>{t(`nothingLead.${group}`)}</p>
          </Empty>
        </Card>
      ) : (
        groups.map(({ urgency, items }) => (
          <section key={urgency} className="tasks">
            <h2 className="tasks__head">
              {t(`urgency.${urgency}`)} <span className="count">{items.length}</span>
            </h2>
            <ul role="list" className="tasks__list">
              {items.map((task) => (
                <li key={`${task.kind} ${task.subject.id} ${task.organisationId}`}>
                  <TaskRow task={task} />
                </li>
              ))}
            </ul>
          </section>
        ))
      )}
      {more > 0 ? <p className="soft">{t('more', { count: more })}</p> : null}
    </Page>
  );
}
