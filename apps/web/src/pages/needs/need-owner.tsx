import { useQuery } from '@tanstack/react-query';
import { get } from '../../api/query';
import { useLanguage } from '../../language/use-language';

/** Whose need it is. */
export function NeedOwner({ ownerId }: { readonly ownerId: string }) {
  const { say } = useLanguage();
  const { data } = useQuery(get('/organisations/{id}', { path: { id: ownerId } }));
  return data ? <>{say(data.name)}</> : null;
}
