import { LANGUAGES, type Text } from '#libs/kernel';
import type { EntityManager } from 'typeorm';
import { type MissingFact, missingOfParty } from './domain/paper.requirements.js';
import { PARTY, party, type PartyRow } from './paper-facts.js';
import type { JourneyFacts } from './render/journey.facts.js';
import type { RouteSheet } from './render/route-sheet.view.js';

interface JourneyRow extends Omit<JourneyFacts, 'drivers' | 'owner' | 'operator' | 'crossing'> {
  readonly id: string;
  readonly owner: PartyRow;
  readonly operator: PartyRow;
}

const SELECT_JOURNEYS = `
  select j.id, k.reference as convoy, to_char(now() at time zone 'Europe/Berlin', 'YYYY-MM-DD') as date,
    to_char(j.depart_at at time zone 'Europe/Berlin', 'YYYY-MM-DD') as "departsOn",
    jsonb_build_object('label', v.label, 'plate', v.plate, 'vin', v.vin) as vehicle,
    ${PARTY('v.owner_id')} as owner, ${PARTY('k.operator_id')} as operator,
    coalesce((select jsonb_agg(jsonb_build_object('reference', c.reference, 'receiver', r.name, 'origin', f.name,
        'destination', t.name,
        'weightG', (select sum(l.weight_g) from consignment_line l where l.consignment_id = c.id),
        'cmr', (select d.reference from document d where d.consignment_id = c.id and d.kind = 'cmr' and d.state = 'ready'
          order by d.id desc limit 1)) order by c.reference)
      from journey_consignment x join consignment c on c.id = x.consignment_id
        join organisation r on r.id = c.recipient_id join place f on f.id = c.origin_place_id
        join place t on t.id = c.destination_place_id
      where x.journey_id = j.id), '[]') as consignments
  from journey j join convoy k on k.id = j.convoy_id join vehicle v on v.id = j.vehicle_id where j.convoy_id = $1`;

/** The papers of the drivers by journey, for those who may see its way: route sheets have asked, and were logged. */
export async function journeyFacts(
  tx: EntityManager,
  convoyId: string,
  routes: ReadonlyMap<string, RouteSheet>,
): Promise<Map<string, JourneyFacts>> {
  if (routes.size === 0) return new Map();
  const rows = await tx.query<JourneyRow[]>(SELECT_JOURNEYS, [convoyId]);
  return new Map(
    rows.flatMap(({ id, owner, operator, ...row }) => {
      const route = routes.get(id);
      return route
        ? [
            [
              id,
              {
                ...row,
                owner: party(owner),
                operator: party(operator),
                drivers: route.drivers,
                crossing: whole(route.crossing),
              },
            ] as const,
          ]
        : [];
    }),
  );
}

/** What a power of attorney cannot do without, from the owner of the vehicle. */
export const missingOfAuthority = ({ owner }: JourneyFacts): Omit<MissingFact, 'suppliedBy'>[] =>
  missingOfParty(owner, ['address', 'signatory']);

const whole = (wording: RouteSheet['crossing']): Text | null => {
  const some = wording && (wording.uk ?? wording.de ?? wording.en);
  return some === undefined
    ? null
    : (Object.fromEntries(
        LANGUAGES.map((language) => [language, wording?.[language] ?? some]),
      ) as unknown as Text);
};
