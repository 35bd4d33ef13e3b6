import '../../../styles/papers.css';
import { useQuery } from '@tanstack/react-query';
import { FileUp } from 'lucide-react';
import { useState } from 'react';
import { get } from '../../../api/query';
import { useAccount } from '../../../api/session';
import { useTranslation } from '../../../language/use-translation';
import { Button } from '../../../ui/button';
import { Badge } from '../../../ui/note';
import { Card } from '../../../ui/page';
import { Refusal } from '../../../ui/refusal';
import type { Consignment } from '../../consignment/use-consignment';
import { ComparedLines } from './compared-lines';
import { ReadSystemList } from './read-system-list';

/** The list in the Ukrainian system has to be the packed one: read, compared line by line, and each difference named. */
export function SystemList({ consignment }: { readonly consignment: Consignment }) {
  const { t } = useTranslation('official');
  const { can } = useAccount();
  const [reads, setReads] = useState(false);
  const { id, dispatchedAt } = consignment;
  const { data, error } = useQuery({
    ...get('/consignments/{id}/system-list', { path: { id } }),
    meta: { keep: true },
  });
  const may = !dispatchedAt && can.some(({ actions }) => actions.includes('consignment:papers'));
  const different = data?.lines.filter(({ differences }) => differences.length > 0).length ?? 0;
  return (
    <Card
      title={t('list.title')}
      actions={
        data && data.state !== 'unknown' ? (
          <Badge tone={different === 0 ? 'success' : 'warning'}>
            {different === 0 ? t(`list.state.${data.state}`) : t('list.different', { count: different })}
          </Badge>
        ) : null
      }
    >
      <p className="soft">{t('list.lead')}</p>
      <Refusal error={data ? null : error} />
      {data && data.lines.length > 0 ? <ComparedLines lines={data.lines} /> : null}
      {may ? (
        <div>
          <Button weight="secondary" icon={<FileUp />} onClick={() => setReads(true)}>
            {t(data?.state === 'compared' ? 'list.readAgain' : 'list.read')}
          </Button>
        </div>
      ) : null}
      {reads ? <ReadSystemList consignmentId={id} onClose={() => setReads(false)} /> : null}
    </Card>
  );
}
