import type { Actor, Membership } from '#libs/kernel';

/** What a person may reach, as it stands now. */
export interface Reach {
  readonly personId: string;
  readonly memberships: Membership[];
  readonly partners: string[];
}

/** The columns of {@link Reach} for the person `p`. */
export const REACH = `p.id as "personId",
  coalesce((select jsonb_agg(jsonb_build_object('organisationId', m.organisation_id, 'role', m.role))
    from membership m where m.person_id = p.id), '[]') as memberships,
  array(select distinct other.organisation_id from membership m
    join partnership_member mine on mine.organisation_id = m.organisation_id
    join partnership_member other on other.partnership_id = mine.partnership_id
      and other.organisation_id <> mine.organisation_id
    where m.person_id = p.id) as partners`;

export const personActor = ({ personId, memberships, partners }: Reach): Actor & { kind: 'person' } => ({
  kind: 'person',
  personId,
  memberships,
  partnerIds: partners,
});
