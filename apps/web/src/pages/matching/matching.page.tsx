import '../../styles/matching.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { HeartHandshake } from 'lucide-react';
import { useTranslation } from '../../language/use-translation';
import { getWhole } from '../../api/query';
import { useAccount } from '../../api/session';
import { Empty, Page } from '../../ui/page';
import { RunState } from './run-state';
import { WhatIf } from './what-if';

/** What the engine suggests, how far its run is, and what another plan would mean. */
export function MatchingPage() {
  const { t } = useTranslation('matching');
  const { can } = useAccount();
  const { data } = useSuspenseQuery(getWhole('/matches', { state: 'suggested' }));
  const mayAsk = can.some(({ actions }) => actions.includes('matching:what_if'));
  return (
    <Page title={t('title')} lead={t('lead')} width="full">
      <RunState />
      {data.items.length === 0 ? (
        <Empty icon={<HeartHandshake />} title={t('none')}>
          <p>{t('noneLead')}</p>
        </Empty>
      ) : (
        <div className="matching">
          <WhatIf matches={data.items} mayAsk={mayAsk} />
        </div>
      )}
    </Page>
  );
}
