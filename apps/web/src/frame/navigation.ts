import {
  CarFront,
  ClipboardList,
  FileText,
  Handshake,
  HeartHandshake,
  House,
  type LucideIcon,
  Package,
  PackageCheck,
  Route,
  ScanLine,
  Truck,
  Warehouse,
} from 'lucide-react';
import type { LinkProps } from '@tanstack/react-router';
import type { Account } from '../api/session';
import type { Group } from './group';

export interface Place {
  readonly to: NonNullable<LinkProps['to']>;
  /** The key of its name among the texts of the frame. */
  readonly name:
    | 'start'
    | 'ourNeeds'
    | 'needs'
    | 'offers'
    | 'arrivals'
    | 'partnerships'
    | 'pledges'
    | 'proposals'
    | 'report'
    | 'warehouses'
    | 'consignments'
    | 'convoys'
    | 'fleet'
    | 'drive'
    | 'scan';
  readonly icon: LucideIcon;
}

const START: Place = { to: '/', name: 'start', icon: House };
const PARTNERSHIPS: Place = { to: '/partnerships', name: 'partnerships', icon: Handshake };

/** The main places of each group; on the phone the first four stand in the bar at the bottom. */
const PLACES: Readonly<Record<Group, readonly Place[]>> = {
  partner: [
    START,
    { to: '/needs', name: 'ourNeeds', icon: ClipboardList },
    { to: '/offers', name: 'offers', icon: HeartHandshake },
    { to: '/arrivals', name: 'arrivals', icon: Truck },
    PARTNERSHIPS,
  ],
  municipality: [
    START,
    { to: '/needs', name: 'needs', icon: ClipboardList },
    { to: '/pledges', name: 'pledges', icon: PackageCheck },
    { to: '/offers', name: 'proposals', icon: HeartHandshake },
    { to: '/consignments', name: 'consignments', icon: Truck },
    { to: '/report', name: 'report', icon: FileText },
    PARTNERSHIPS,
  ],
  logistics: [
    START,
    { to: '/warehouses', name: 'warehouses', icon: Warehouse },
    { to: '/consignments', name: 'consignments', icon: Package },
    { to: '/convoys', name: 'convoys', icon: Route },
    { to: '/fleet', name: 'fleet', icon: CarFront },
    { to: '/scan', name: 'scan', icon: ScanLine },
    { to: '/drive', name: 'drive', icon: Truck },
    PARTNERSHIPS,
  ],
};

/** The places where this person has something to do; own journeys have only those who drive. */
export const placesOf = ({ group, can }: Account): readonly Place[] =>
  PLACES[group].filter(
    ({ name }) => name !== 'drive' || can.some(({ actions }) => actions.includes('journey:drive')),
  );
