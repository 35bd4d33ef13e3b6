import { CircleCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from '../../language/use-translation';
import { WriteState } from '../../offline/write-state';
import type { KeptWrite } from '../../offline/writes';
import { Card } from '../../ui/page';

interface HandoverKeptProps {
  readonly write: KeptWrite;
  /** Where to go from here. */
  readonly children?: ReactNode;
}

/** That the record is made, and how far it has come. */
export function HandoverKept({ write, children }: HandoverKeptProps) {
  const { t } = useTranslation('arrivals');
  return (
    <Card title={t('handover.kept.title')}>
      <p className="arrival__papers" role="status">
        <CircleCheck size={20} aria-hidden="true" />
        <span>{t(write.state === 'sent' ? 'handover.kept.sent' : 'handover.kept.waiting')}</span>
      </p>
      <p>
        <WriteState write={write} />
      </p>
      {children}
    </Card>
  );
}
