import { Link } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
import { useTranslation } from '../../language/use-translation';
import { useAccount } from '../../api/session';
import { useLanguage } from '../../language/use-language';
import { LightBadge } from '../papers/light-badge';
import { addressOf } from '../subject/subject-address';
import { Title } from '../title/title';
import { dueOf, type Task } from './urgency';

/** One thing to do: what, about what, by when; the whole row leads to where it is done. */
export function TaskRow({ task }: { readonly task: Task }) {
  const { t } = useTranslation('start');
  const { say } = useLanguage();
  const { group, memberships } = useAccount();
  const { kind, title, id } = task.subject;
  const isOneOfSeveral = new Set(memberships.map(({ organisationId }) => organisationId)).size > 1;
  return (
    <Link {...addressOf(kind, id, group)} className="task">
      <span className="task__words">
        <strong>{t(`kind.${task.kind}`)}</strong>
        <span className="task__title">
          <Title title={title} />
        </span>
        {task.light && task.light !== 'green' ? <LightBadge light={task.light} /> : null}
        {isOneOfSeveral ? <span className="soft">{say(task.organisationName)}</span> : null}
      </span>
      <span className="task__due">
        <DueWords task={task} />
      </span>
      <ChevronRight className="task__arrow" aria-hidden="true" />
    </Link>
  );
}

/** Nearness in words and the day itself. */
function DueWords({ task }: { readonly task: Task }) {
  const { format } = useLanguage();
  const due = dueOf(task);
  if (!due) return null;
  const iso = due.toISOString();
  return (
    <time dateTime={task.dueAt ?? task.dueOn ?? undefined}>
      <span className="task__near">{format.relative(iso)}</span>
      <span className="soft">{task.dueOn ? format.day(task.dueOn) : format.instant(iso)}</span>
    </time>
  );
}
