import { useTranslation } from '../../language/use-translation';
import type { Schemas } from '../../api/client';
import { Badge } from '../../ui/note';
import { Steps } from '../../ui/steps';

type Pledge = Schemas['PledgeView'];

const STATE_TONES = {
  draft: 'plain',
  offered: 'info',
  pledged: 'success',
  fulfilled: 'success',
  withdrawn: 'plain',
  expired: 'warning',
} as const;

export function StateBadge({ state }: { readonly state: Pledge['state'] }) {
  const { t } = useTranslation('pledges');
  return <Badge tone={STATE_TONES[state]}>{t(`state.${state}`)}</Badge>;
}

const APPROVAL_TONES = {
  not_required: 'plain',
  planned: 'plain',
  pending: 'warning',
  granted: 'success',
  refused: 'danger',
} as const;

/** Where the release by a second person stands; a draft waits for nobody but whoever writes it. */
export function approvalOf({
  approval,
  state,
}: Pick<Pledge, 'approval' | 'state'>): keyof typeof APPROVAL_TONES {
  return approval === 'pending' && state === 'draft' ? 'planned' : approval;
}

export function ApprovalBadge({ pledge }: { readonly pledge: Pick<Pledge, 'approval' | 'state'> }) {
  const { t } = useTranslation('pledges');
  const approval = approvalOf(pledge);
  return approval === 'not_required' || approval === 'planned' ? (
    <span className="soft">{t(`approval.${approval}`)}</span>
  ) : (
    <Badge tone={APPROVAL_TONES[approval]}>{t(`approval.${approval}`)}</Badge>
  );
}

/** The way of a pledge that has not ended early. */
export function PledgeSteps({ pledge }: { readonly pledge: Pledge }) {
  const { t } = useTranslation('pledges');
  const states = ['draft', 'offered', 'pledged', 'fulfilled'] as const;
  if (pledge.state === 'withdrawn' || pledge.state === 'expired') return null;
  return <Steps at={pledge.state} steps={states.map((key) => ({ key, name: t(`state.${key}`) }))} />;
}
