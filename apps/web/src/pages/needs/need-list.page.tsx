import '../../styles/needs.css';
import { lazy } from 'react';
import { useOwners } from '../../features/needs/use-needs';
import { OwnNeeds } from './own-needs';

/** The table of everybody's needs stays off the phones of those who come for their own. */
const NetworkNeeds = lazy(() =>
  import('./network-needs').then((module) => ({ default: module.NetworkNeeds })),
);

/** Our needs for a Ukrainian partner; the needs of partners and of the network for everybody else. */
export function NeedListPage() {
  const owners = useOwners();
  return owners.length > 0 ? <OwnNeeds owners={owners} /> : <NetworkNeeds />;
}
