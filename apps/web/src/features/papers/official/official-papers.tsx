import '../../../styles/papers.css';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { get } from '../../../api/query';
import { useAccount } from '../../../api/session';
import { useLanguage } from '../../../language/use-language';
import { useTranslation } from '../../../language/use-translation';
import { Card } from '../../../ui/page';
import { Refusal } from '../../../ui/refusal';
import type { Consignment } from '../../consignment/use-consignment';
import { LightBadge } from '../light-badge';
import { OfficialPaperForm } from './official-paper-form';
import { OfficialPaperRow } from './official-paper-row';
import type { OfficialPaper } from './official-paper';
import { WantAnother } from './want-another';

/** What authorities and insurers issue: number, validity, file, and how each stands against the day at the border. */
export function OfficialPapers({ consignment }: { readonly consignment: Consignment }) {
  const { t } = useTranslation('official');
  const { format } = useLanguage();
  const { can } = useAccount();
  const [edited, setEdited] = useState<OfficialPaper>();
  const { id } = consignment;
  const { data, error } = useQuery({
    ...get('/consignments/{id}/official-papers', { path: { id } }),
    meta: { keep: true },
  });
  const parties = [
    consignment.giverId,
    consignment.operatorId,
    consignment.needOwnerId,
    consignment.recipientId,
    consignment.endUserId,
  ];
  const may = can.some(
    ({ organisationId, actions }) =>
      parties.includes(organisationId) && actions.includes('consignment:papers'),
  );
  if (!data)
    return (
      <Card title={t('title')}>
        {error ? (
          <Refusal error={error} />
        ) : (
          <div className="skeleton official__coming" role="status" aria-label={t('loading')} />
        )}
      </Card>
    );
  return (
    <Card title={t('title')} actions={consignment.dispatchedAt ? null : <LightBadge light={data.light} />}>
      <p className="soft">
        {data.borderOn ? t('lead', { day: format.day(data.borderOn) }) : t('leadWithoutDay')}
      </p>
      <ul role="list" className="official">
        {data.papers.map((paper) => (
          <OfficialPaperRow
            key={`${paper.paper} ${paper.consignmentLineId ?? ''}`}
            paper={paper}
            consignmentId={id}
            mayChange={may}
            hasLeft={consignment.dispatchedAt !== null}
            onEdit={() => setEdited(paper)}
          />
        ))}
      </ul>
      {may && !consignment.dispatchedAt ? <WantAnother consignment={consignment} papers={data} /> : null}
      {edited ? (
        <OfficialPaperForm
          consignmentId={id}
          paper={edited}
          version={data.version}
          onClose={() => setEdited(undefined)}
        />
      ) : null}
    </Card>
  );
}
