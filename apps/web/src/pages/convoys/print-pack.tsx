import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Printer } from 'lucide-react';
import { useTranslation } from '../../language/use-translation';
import type { Schemas } from '../../api/client';
import { getWhole } from '../../api/query';
import { Download } from '../../ui/download';

/** All papers of a convoy to print; while there are none, the way to each consignment that lacks them. */
export function PrintPack({ convoy }: { readonly convoy: Schemas['ConvoyDetailView'] }) {
  const { t } = useTranslation('convoys');
  return (
    <Download
      className="kern-btn kern-btn--tertiary button"
      path="/convoys/{id}/print-pack"
      params={{ path: { id: convoy.id } }}
      name={`${t('printPack')} ${convoy.reference}.pdf`}
      remedy={<Consignments convoyId={convoy.id} />}
    >
      <span className="button__icon" aria-hidden="true">
        <Printer />
      </span>
      <span className="kern-label">{t('printPack')}</span>
    </Download>
  );
}

function Consignments({ convoyId }: { readonly convoyId: string }) {
  const { data } = useQuery(getWhole('/consignments', { convoyId }));
  return (
    <ul>
      {data?.items.map(({ id, reference }) => (
        <li key={id}>
          <Link to="/consignments/$id" params={{ id }}>
            {reference}
          </Link>
        </li>
      ))}
    </ul>
  );
}
