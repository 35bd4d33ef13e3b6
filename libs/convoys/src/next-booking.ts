type Booked = 'vehicle' | 'driver';

/** Bookings that bind still: those of convoys that arrived early have ended with them. */
const BINDING = `b.released_at is null and (c.state is null or c.state <> 'completed')
  and (upper(b.during) > now() or c.state = 'underway')`;

/** The booking of now or the next one, as a column of the table; a convoy that the caller does not see has no name. */
export const nextBooking = (of: Booked): string => `
  (select jsonb_build_object('from', lower(b.during), 'until', upper(b.during), 'convoyId', c.id, 'convoyName', c.name)
   from ${of}_booking b left join convoy c on c.id = b.convoy_id
   where b.${of}_id = ${of}.id and ${BINDING} order by b.during limit 1)`;

/** Whether somebody relies on the vehicle or the driver $1. */
export const isBooked = (of: Booked): string => `
  select exists (select from ${of}_booking b left join convoy c on c.id = b.convoy_id
    where b.${of}_id = $1 and ${BINDING}) as booked`;
