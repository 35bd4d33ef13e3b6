import { ArrowDown, ArrowUp } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import type { NeedView } from '../../features/needs/need-draft';
import { keep } from '../../offline/outbox';
import { Button } from '../../ui/button';

interface NeedOrderProps {
  readonly ownerId: string;
  readonly needs: readonly NeedView[];
  readonly onDone: () => void;
}

/** The owner's own order: what stands above counts more when goods are scarce. By buttons, so that every hand can. */
export function NeedOrder({ ownerId, needs, onDone }: NeedOrderProps) {
  const { t } = useTranslation('needs');
  const [order, setOrder] = useState(needs);
  const move = (from: number, to: number): void => {
    const next = [...order];
    next.splice(to, 0, ...next.splice(from, 1));
    setOrder(next);
  };
  const done = async (): Promise<void> => {
    await keep({
      method: 'PATCH',
      path: '/needs/order',
      body: { ownerId, needIds: order.map(({ id }) => id) },
      subject: { kind: 'needOrder', id: ownerId },
      words: { key: 'need.order' },
    });
    onDone();
  };
  return (
    <section className="card">
      <p>{t('order.lead')}</p>
      <ol role="list" className="order">
        {order.map((need, index) => (
          <li key={need.id} className="order__row">
            <span className="order__place">{index + 1}</span>
            <span className="order__title" lang={need.titleLanguage}>
              {need.title}
            </span>
            <button
              type="button"
              className="order__move"
              disabled={index === 0}
              aria-label={t('order.up', { title: need.title })}
              onClick={() => move(index, index - 1)}
            >
              <ArrowUp aria-hidden="true" />
            </button>
            <button
              type="button"
              className="order__move"
              disabled={index === order.length - 1}
              aria-label={t('order.down', { title: need.title })}
              onClick={() => move(index, index + 1)}
            >
              <ArrowDown aria-hidden="true" />
            </button>
          </li>
        ))}
      </ol>
      <div className="page__actions">
        <Button onClick={() => void done()}>{t('order.keep')}</Button>
        <Button weight="secondary" onClick={onDone}>
          {t('cancel')}
        </Button>
      </div>
    </section>
  );
}
