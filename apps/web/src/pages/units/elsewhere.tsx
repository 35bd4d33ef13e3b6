import { useQuery } from '@tanstack/react-query';
import { get } from '../../api/query';
import { useTranslation } from '../../language/use-translation';

/** Where a code that is not on the list belongs, as soon as that can be asked. */
export function Elsewhere({ code }: { readonly code: string }) {
  const { t } = useTranslation('scan');
  const { data } = useQuery({ ...get('/handling-units/scanned', { query: { code } }), retry: false });
  if (!data) return null;
  const { unit } = data;
  return (
    <p className="kern-body">
      {unit.consignmentReference === null
        ? t('elsewhere.stock', { code: unit.code })
        : t('elsewhere.consignment', { code: unit.code, reference: unit.consignmentReference })}
    </p>
  );
}
