import { PackagePlus, Plus, Route } from 'lucide-react';
import { useTranslation } from '../../language/use-translation';
import type { Group } from '../../frame/group';
import { LinkButton } from '../../ui/button';

/** The one thing that each group comes to do most. */
export function MainActions({ group }: { readonly group: Group }) {
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
