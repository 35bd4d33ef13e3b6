import { ChartColumn, GitCompareArrows, PackagePlus, Plus, Route } from 'lucide-react';
import { useTranslation } from '../../language/use-translation';
import { useAccount } from '../../api/session';
import type { Group } from '../../frame/group';
import { LinkButton } from '../../ui/button';

/** The one thing that each group comes to do most, and the plan for those who coordinate. */
export function MainActions({ group }: { readonly group: Group }) {
  const { t } = useTranslation('start');
  const unmet = useTranslation('unmet');
  const coordinates = useAccount().can.some(({ actions }) => actions.includes('matching:what_if'));
  return (
    <>
      {coordinates ? (
        <LinkButton to="/matching" weight="secondary" icon={<GitCompareArrows />}>
          {t('distribution')}
        </LinkButton>
      ) : null}
      {group === 'partner' ? null : (
        <LinkButton to="/needs/unmet" weight="secondary" icon={<ChartColumn />}>
          {unmet.t('title')}
        </LinkButton>
      )}
      <OfGroup group={group} />
    </>
  );
}

function OfGroup({ group }: { readonly group: Group }) {
  const { t } = useTranslation('start');
  switch (group) {
    case 'partner':
      return (
        <LinkButton to="/needs/new" icon={<Plus />}>
          {t('sayWhatHelps')}
        </LinkButton>
      );
    case 'municipality':
      return (
        <LinkButton to="/pledges/new" icon={<PackagePlus />}>
          {t('newPledge')}
        </LinkButton>
      );
    case 'logistics':
      return (
        <LinkButton to="/convoys/new" icon={<Route />}>
          {t('newConvoy')}
        </LinkButton>
      );
  }
}
