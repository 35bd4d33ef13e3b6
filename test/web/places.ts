import type { PersonName } from './people.js';
import type { Scene } from './scene.js';

/** A page, seen by somebody whose work it is. */
export interface Place {
  readonly name: string;
  /** Undefined where nobody has to sign in. */
  readonly who: PersonName | undefined;
  readonly address: (seen: Scene) => string;
}

const place = (
  name: string,
  who: PersonName | undefined,
  address: string | ((seen: Scene) => string),
): Place => ({
  name,
  who,
  address: typeof address === 'string' ? () => address : address,
});

const PARTNER = 'partner.malyn';
const MUNICIPALITY = 'amt.billerbeck';
const LOGISTICS = 'logistik.dortmund';
const COORDINATION = 'koordination';
const DRIVER = 'fahrer01.dortmund';

/** Every page of the app; a route without a place here fails the tests. */
export const PLACES: readonly Place[] = [
  place('sign-in', undefined, '/sign-in'),
  place('link', undefined, '/link#incomplete'),
  place('no-mail', undefined, '/no-mail/unknown'),
  place('public', undefined, '/public'),
  place('verify', undefined, '/verify/unknown'),
  place('not-found', PARTNER, '/nowhere'),
  place('start-partner', PARTNER, '/'),
  place('start-municipality', MUNICIPALITY, '/'),
  place('start-logistics', LOGISTICS, '/'),
  place('account', PARTNER, '/account'),
  place('organisation', PARTNER, '/organisation'),
  place('notifications', PARTNER, '/notifications'),
  place('search', MUNICIPALITY, '/search?q=%D0%9C%D0%B0%D0%BB%D0%B8%D0%BD'),
  place('help', PARTNER, '/help'),
  place('outbox', PARTNER, '/outbox'),
  place('partnerships', MUNICIPALITY, '/partnerships'),
  place('partnership', MUNICIPALITY, ({ partnershipId }) => `/partnerships/${partnershipId}`),
  place('needs-own', PARTNER, '/needs'),
  place('needs-network', MUNICIPALITY, '/needs'),
  place('need-own', PARTNER, ({ needId }) => `/needs/${needId}`),
  place('need-network', MUNICIPALITY, ({ needId }) => `/needs/${needId}`),
  place('need-new', PARTNER, '/needs/new'),
  place('needs-import', PARTNER, '/needs/import'),
  place('needs-unmet', MUNICIPALITY, '/needs/unmet'),
  place('needs-unmet-own', PARTNER, '/needs/unmet?whose=own'),
  place('offers', PARTNER, '/offers'),
  place('offer', PARTNER, ({ offerId }) => `/offers/${offerId}`),
  place('proposals', MUNICIPALITY, '/offers'),
  place('proposal', MUNICIPALITY, ({ offerId }) => `/offers/${offerId}`),
  place('arrivals', PARTNER, '/arrivals'),
  place('arrival', PARTNER, ({ consignmentId }) => `/arrivals/${consignmentId}`),
  place('handover', PARTNER, ({ arrivedId }) => `/arrivals/${arrivedId}/handover`),
  place('handover-by-link', undefined, ({ handoverToken }) => `/handover#${handoverToken}`),
  place('handed-over', PARTNER, ({ handedOverId }) => `/arrivals/${handedOverId}`),
  place('pledges', MUNICIPALITY, '/pledges'),
  place('pledge', MUNICIPALITY, ({ pledgeId }) => `/pledges/${pledgeId}`),
  place('pledge-new', MUNICIPALITY, '/pledges/new'),
  place('pledge-import', MUNICIPALITY, ({ pledgeId }) => `/pledges/${pledgeId}/import`),
  place('report', MUNICIPALITY, '/report'),
  place('warehouses', LOGISTICS, '/warehouses'),
  place('warehouse', LOGISTICS, ({ siteId }) => `/warehouses/${siteId}`),
  place('goods-import', LOGISTICS, ({ siteId }) => `/warehouses/${siteId}/import`),
  place(
    'stocktake',
    LOGISTICS,
    ({ siteId, stocktakeId }) => `/warehouses/${siteId}/stocktakes/${stocktakeId}`,
  ),
  place('matching', COORDINATION, '/matching'),
  place('consignments', LOGISTICS, '/consignments'),
  place('consignment', LOGISTICS, ({ plannedConsignmentId }) => `/consignments/${plannedConsignmentId}`),
  place('packing', LOGISTICS, ({ plannedConsignmentId }) => `/consignments/${plannedConsignmentId}/packing`),
  place(
    'packing-import',
    LOGISTICS,
    ({ plannedConsignmentId }) => `/consignments/${plannedConsignmentId}/packing/import`,
  ),
  place('count', LOGISTICS, ({ plannedConsignmentId }) => `/consignments/${plannedConsignmentId}/count`),
  place('scan', LOGISTICS, '/scan'),
  place('token', LOGISTICS, '/u/AAAAAAAAAAAAAAAAAAAAAA'),
  place('unit', LOGISTICS, ({ unitId }) => `/units/${unitId}`),
  place('hall-units', LOGISTICS, ({ siteId }) => `/warehouses/${siteId}/units`),
  place('convoys', LOGISTICS, '/convoys'),
  place('convoy', LOGISTICS, ({ scheduledConvoyId }) => `/convoys/${scheduledConvoyId}`),
  place('loading', LOGISTICS, ({ scheduledConvoyId }) => `/convoys/${scheduledConvoyId}/loading`),
  place('convoy-new', LOGISTICS, '/convoys/new'),
  place('fleet', LOGISTICS, '/fleet'),
  place('vehicle', LOGISTICS, ({ vehicleId }) => `/fleet/vehicles/${vehicleId}`),
  place('vehicle-new', LOGISTICS, '/fleet/vehicles/new'),
  place('driver', LOGISTICS, ({ driverId }) => `/fleet/drivers/${driverId}`),
  place('driver-new', LOGISTICS, '/fleet/drivers/new'),
  place('drive', DRIVER, '/drive'),
];
