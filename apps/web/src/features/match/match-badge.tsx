import { useTranslation } from '../../language/use-translation';
import { Badge } from '../../ui/note';
import type { Match } from './side';

const TONES = {
  suggested: 'plain',
  proposed: 'info',
  agreed: 'success',
  allocated: 'success',
  picked: 'success',
  loaded: 'success',
  delivered: 'success',
  declined: 'plain',
  released: 'plain',
  hold_expired: 'plain',
} as const;

/** The state of a match in one word. */
export function MatchBadge({ match: { state } }: { readonly match: Pick<Match, 'state'> }) {
  const { t } = useTranslation('states');
  return <Badge tone={TONES[state]}>{t(`match.${state}`)}</Badge>;
}
