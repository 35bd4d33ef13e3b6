import { useTranslation } from '../../language/use-translation';
import type { ConvoyState } from '../../routes/convoys.routes';
import { Badge } from '../../ui/note';

const TONES = {
  draft: 'plain',
  scheduled: 'info',
  confirmed: 'info',
  underway: 'success',
  completed: 'plain',
  postponed: 'warning',
  aborted: 'warning',
} as const satisfies Record<ConvoyState, string>;

export function StateBadge({ state }: { readonly state: ConvoyState }) {
  const { t } = useTranslation('convoys');
  return <Badge tone={TONES[state]}>{t(`state.${state}`)}</Badge>;
}
