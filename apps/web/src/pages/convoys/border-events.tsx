import { useTranslation } from '../../language/use-translation';
import type { Schemas } from '../../api/client';
import { useLanguage } from '../../language/use-language';
import { Card } from '../../ui/page';

interface BorderEventsProps {
  readonly convoy: Schemas['ConvoyDetailView'];
  readonly crossings: readonly Schemas['PlanCrossingView'][];
}

/** What was told from the border, newest first. */
export function BorderEvents({ convoy, crossings }: BorderEventsProps) {
  const { t } = useTranslation('convoys');
  const { say, format } = useLanguage();
  if (convoy.borderEvents.length === 0) return null;
  const nameOf = (id: string): string => {
    const crossing = crossings.find((one) => one.id === id);
    return crossing ? say(crossing.name) : id;
  };
  const events = [...convoy.borderEvents].sort((a, b) => b.at.localeCompare(a.at));
  return (
    <Card title={t('atTheBorder')}>
      <ul role="list" className="rules">
        {events.map(({ id, kind, crossingId, at, note, noteLanguage }) => (
          <li key={id}>
            <strong>{t(`border.${kind}`)}</strong>
            <p className="soft">
              {nameOf(crossingId)} · <time dateTime={at}>{format.instant(at)}</time>
            </p>
            {note ? <p lang={noteLanguage ?? undefined}>{note}</p> : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}
