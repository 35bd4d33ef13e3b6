import { useQuery } from '@tanstack/react-query';
import { get } from '../../api/query';
import { useLanguage } from '../../language/use-language';

/** What an organisation is called, once it is known. */
export function OrganisationName({ id }: { readonly id: string }) {
  const { say } = useLanguage();
  const { data } = useQuery(get('/organisations/{id}', { path: { id } }));
  return <>{data ? say(data.name) : '…'}</>;
}
