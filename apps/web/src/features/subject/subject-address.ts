import type { LinkProps } from '@tanstack/react-router';
import type { Schemas } from '../../api/client';
import type { Group } from '../../frame/group';

export type SubjectKind = Exclude<Schemas['NewsSubject'], 'document'> | Schemas['SearchKind'];

type Address = Pick<LinkProps, 'to' | 'params' | 'search'>;

/** The page that shows this thing to this group. */
export function addressOf(kind: SubjectKind, id: string, group: Group): Address {
  switch (kind) {
    case 'need':
      return { to: '/needs/$id', params: { id } };
    case 'pledge':
      return { to: '/pledges/$id', params: { id } };
    case 'match':
      return { to: '/offers/$id', params: { id } };
    case 'consignment':
      return group === 'partner'
        ? { to: '/arrivals/$id', params: { id } }
        : { to: '/consignments/$id', params: { id } };
    case 'convoy':
      return { to: '/convoys/$id', params: { id } };
    case 'partnership':
      return { to: '/partnerships/$id', params: { id } };
    case 'site':
      return { to: '/warehouses/$id', params: { id } };
    case 'run':
      return { to: '/matching' };
    case 'vehicle':
      return { to: '/convoys' };
    case 'organisation':
    case 'place':
    case 'item':
      return { to: '/search' };
  }
}
