import { useTranslation } from '../../language/use-translation';
import { useWritesOf } from '../../offline/use-outbox';
import { WriteState } from '../../offline/write-state';
import { Badge } from '../../ui/note';
import type { NeedView } from './need-draft';

const TONES = {
  draft: 'plain',
  published: 'info',
  fulfilled: 'success',
  withdrawn: 'plain',
  expired: 'plain',
} as const;

interface NeedStateProps {
  readonly need: Pick<NeedView, 'id' | 'state'>;
  /** The state goes without saying here. */
  readonly onlyUnsent?: boolean;
}

/** Where a need stands; while something about it waits on this device, that as well. */
export function NeedState({ need, onlyUnsent = false }: NeedStateProps) {
  const { t } = useTranslation('needs');
  const unsent = useWritesOf(need.id).filter(({ state }) => state !== 'sent');
  const first = unsent.find(({ state }) => state === 'parked') ?? unsent[0];
  return (
    <span className="badges">
      {onlyUnsent ? null : <Badge tone={TONES[need.state]}>{t(`states.${need.state}`)}</Badge>}
      {first ? <WriteState write={first} /> : null}
    </span>
  );
}
