import type { Schemas } from '../../api/client';
import type { Account } from '../../api/session';
import type { Text } from '../../language/use-language';

export type Match = Schemas['MatchView'];
export type Side = Schemas['MatchSide'];

/** On which side of the match somebody stands; nothing for those who only keep or carry the goods. */
export function sideOf(
  { needOwnerId, giverId }: Pick<Match, 'needOwnerId' | 'giverId'>,
  { memberships }: Pick<Account, 'memberships'>,
): Side | undefined {
  const isAt = (id: string): boolean => memberships.some(({ organisationId }) => organisationId === id);
  if (isAt(needOwnerId)) return 'owner';
  return isAt(giverId) ? 'giver' : undefined;
}

export const otherSide = (side: Side): Side => (side === 'owner' ? 'giver' : 'owner');

/** How the organisation on this side is called. */
export const nameOf = ({ goods, wanted }: Pick<Match, 'goods' | 'wanted'>, side: Side): Text =>
  side === 'owner' ? wanted.ownerName : goods.giverName;
