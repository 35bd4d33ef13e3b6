import '../../styles/outbox.css';
import { CheckCheck } from 'lucide-react';
import { useTranslation } from '../../language/use-translation';
import { useOutbox } from '../../offline/use-outbox';
import { WriteCard } from '../../offline/write-card';
import { Card, Empty, Page } from '../../ui/page';

/** Everything on this device that has not arrived, in the order of sending, and what was sent today. */
export function OutboxPage() {
  const { t } = useTranslation('outbox');
  const writes = useOutbox();
  const groups = [
    { name: 'decide', writes: writes.filter(({ state }) => state === 'parked') },
    { name: 'open', writes: writes.filter(({ state }) => state === 'waiting') },
    { name: 'done', writes: writes.filter(({ state }) => state === 'sent').toReversed() },
  ] as const;
  return (
    <Page title={t('title')} lead={t('lead')} width="reading">
      {writes.every(({ state }) => state === 'sent') ? (
        <Empty icon={<CheckCheck />} title={t('empty.title')}>
          <p>{t('empty.what')}</p>
        </Empty>
      ) : null}
      {groups
        .filter((group) => group.writes.length > 0)
        .map((group) => (
          <Card key={group.name} title={t(`${group.name}.title`)}>
            <ol role="list" className="writes">
              {group.writes.map((write) => (
                <li key={write.sequence}>
                  <WriteCard write={write} />
                </li>
              ))}
            </ol>
          </Card>
        ))}
    </Page>
  );
}
