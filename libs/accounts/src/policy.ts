import { MOVES_GOODS as STAFF, type Role } from '#libs/kernel';

/** How the object of an action must stand to the person, beyond being visible. */
type ObjectRule =
  /** There is no object yet, or everybody signed in may. */
  | 'none'
  /** Row-level security decides what is seen. */
  | 'visible'
  /** The person holds one of the roles at the organisation that owns the object. */
  | 'own'
  /** The person holds one of the roles at one of the organisations that take part. */
  | 'party';

interface Row {
  readonly who: 'anyone' | 'signed_in' | readonly Role[];
  readonly object: ObjectRule;
  /** The visibility class of what is read or written. */
  readonly class: 'public' | 'partners' | 'restricted' | 'secret';
}

const row = (who: Row['who'], object: ObjectRule, visibility: Row['class']): Row => ({
  who,
  object,
  class: visibility,
});
const DECIDERS = ['editor', 'approver'] as const;

/**
 * Who may do what: the one table from which the guard, the checks of the commands and the generated tests come.
 * A route without a row fails the tests.
 */
export const POLICY = {
  'system:look': row('anyone', 'none', 'public'),
  'session:open': row('anyone', 'none', 'public'),
  'session:close': row('signed_in', 'own', 'secret'),
  'account:read': row('signed_in', 'own', 'secret'),
  'account:change': row('signed_in', 'own', 'secret'),
  'calendar:read': row('anyone', 'none', 'secret'),
  'mail:end': row('anyone', 'none', 'secret'),
  'audit:read': row(['admin'], 'own', 'secret'),
  'event:listen': row('signed_in', 'visible', 'partners'),

  'catalogue:read': row('anyone', 'none', 'public'),
  'geography:read': row('anyone', 'none', 'public'),
  'organisation:read': row('signed_in', 'visible', 'public'),
  'organisation:change': row(['admin'], 'own', 'public'),
  'people:read': row('signed_in', 'visible', 'partners'),
  'people:write': row(['admin'], 'own', 'secret'),
  'link:make': row('signed_in', 'own', 'secret'),
  'organisation:settings': row('signed_in', 'own', 'partners'),
  'organisation:set': row(['admin'], 'own', 'partners'),
  'partnership:read': row('anyone', 'visible', 'public'),
  'partnership:overview': row('signed_in', 'visible', 'partners'),
  'task:read': row('signed_in', 'own', 'partners'),
  'total:read': row('anyone', 'none', 'public'),
  'search:ask': row('signed_in', 'visible', 'partners'),

  'need:read': row('signed_in', 'visible', 'partners'),
  'need:write': row(['editor'], 'own', 'partners'),
  'need:propose_item': row(['coordinator'], 'visible', 'partners'),
  'pledge:read': row('signed_in', 'visible', 'partners'),
  'pledge:write': row(['editor'], 'own', 'partners'),
  'pledge:approve': row(['approver'], 'own', 'partners'),

  'picture:read': row('signed_in', 'visible', 'partners'),
  'picture:write': row(['editor', ...STAFF], 'own', 'partners'),
  'given:read': row('signed_in', 'own', 'partners'),

  'stock:read': row('signed_in', 'visible', 'partners'),
  'stock:write': row(['warehouse'], 'own', 'partners'),

  'unit:read': row('signed_in', 'visible', 'partners'),
  'unit:pack': row(STAFF, 'own', 'partners'),
  'unit:load': row([...STAFF, 'driver'], 'visible', 'restricted'),

  'match:read': row('signed_in', 'visible', 'partners'),
  'match:decide': row(DECIDERS, 'party', 'partners'),
  'match:talk': row('signed_in', 'party', 'partners'),
  'matching:run': row(['editor', 'coordinator'], 'none', 'partners'),
  'matching:cancel': row(['coordinator'], 'visible', 'partners'),
  'matching:what_if': row(['coordinator'], 'visible', 'partners'),

  'consignment:read': row('signed_in', 'visible', 'partners'),
  'consignment:plan': row(STAFF, 'own', 'partners'),
  'consignment:handle': row(STAFF, 'own', 'partners'),
  'consignment:papers': row(['editor', ...STAFF], 'party', 'partners'),
  'consignment:hours': row(['editor', ...STAFF], 'party', 'partners'),
  'consignment:reconfirm': row(DECIDERS, 'own', 'partners'),
  'consignment:hand_over': row(['editor', 'driver', ...STAFF], 'party', 'partners'),
  'handover_link:make': row(['editor', ...STAFF], 'party', 'secret'),
  'handover_link:use': row('anyone', 'none', 'partners'),

  'vehicle:read': row(STAFF, 'visible', 'restricted'),
  'vehicle:write': row(STAFF, 'own', 'restricted'),
  'driver:read': row(['convoy_lead'], 'visible', 'secret'),
  'driver:write': row(['convoy_lead'], 'own', 'secret'),
  'convoy:read': row([...STAFF, 'driver'], 'visible', 'restricted'),
  'convoy:plan': row(['convoy_lead'], 'own', 'restricted'),
  'convoy:lead': row(['convoy_lead'], 'own', 'restricted'),
  'convoy:report': row(['convoy_lead', 'driver'], 'visible', 'restricted'),
  'journey:drive': row(['driver'], 'own', 'secret'),
  'delivery_contact:read': row(['editor', 'convoy_lead'], 'visible', 'secret'),
  'delivery_contact:write': row(['editor'], 'party', 'secret'),

  'document:read': row('signed_in', 'visible', 'partners'),
  'document:render': row('signed_in', 'party', 'partners'),
  'document:verify': row('anyone', 'none', 'public'),
  'notification:read': row('signed_in', 'visible', 'partners'),
} as const satisfies Record<string, Row>;

export type Action = keyof typeof POLICY;

/** What somebody with these roles at an organisation may do there. */
export function actionsOf(roles: readonly Role[]): Action[] {
  return (Object.keys(POLICY) as Action[]).filter((action) => {
    const { who } = POLICY[action];
    return typeof who === 'string' || who.some((role) => roles.includes(role));
  });
}
