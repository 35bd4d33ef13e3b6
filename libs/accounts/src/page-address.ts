import type { Group } from './group.js';

/** Where a person of this group finds the thing in the web app: a path that begins with `/`. */
export function pageAddress(subject: string, id: string, group: Group): string {
  switch (subject) {
    case 'match':
      return `/offers/${id}`;
    case 'consignment':
      return group === 'partner' ? `/arrivals/${id}` : `/consignments/${id}`;
    case 'need':
    case 'pledge':
    case 'convoy':
      return `/${subject}s/${id}`;
    case 'site':
      return `/warehouses/${id}`;
    case 'run':
      return '/matching';
    default:
      return '/notifications';
  }
}
