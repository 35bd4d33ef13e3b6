import { useTranslation } from '../../language/use-translation';
import type { Schemas } from '../../api/client';
import { useAccount } from '../../api/session';
import { type Match, sideOf } from '../../features/match/side';
import { OfferCard } from './offer-card';

type Group = 'yours' | 'suggested' | 'theirs' | 'answered';

const ORDER: readonly Group[] = ['yours', 'suggested', 'theirs', 'answered'];

/** Whose word is awaited; what was answered a moment ago stays in sight until the list is read again. */
function groupOf({ state, yourTurn }: Match): Group {
  if (state === 'proposed') return yourTurn ? 'yours' : 'theirs';
  return state === 'suggested' ? 'suggested' : 'answered';
}

interface OfferGroupsProps {
  readonly matches: readonly Match[];
  readonly stage: Schemas['MatchStage'];
}

/** Cards of matches; what is open is grouped by whose decision is due. */
export function OfferGroups({ matches, stage }: OfferGroupsProps) {
  const { t } = useTranslation('offers');
  const account = useAccount();
  if (stage !== 'open') return <Cards matches={matches} withState />;
  return ORDER.map((group) => {
    const members = matches.filter((match) => groupOf(match) === group);
    const [first] = members;
    if (!first) return null;
    const isGivers = group === 'suggested' && sideOf(first, account) === 'giver';
    return (
      <section key={group} className="offers__group" aria-labelledby={`offers-${group}`}>
        <h2 id={`offers-${group}`}>{t(`groups.${isGivers ? 'suggestedGiver' : group}`)}</h2>
        <Cards matches={members} withState={group === 'answered'} />
      </section>
    );
  });
}

interface CardsProps {
  readonly matches: readonly Match[];
  readonly withState: boolean;
}

const Cards = ({ matches, withState }: CardsProps) => (
  <ul role="list" className="cards">
    {matches.map((match) => (
      <li key={match.id}>
        <OfferCard match={match} withState={withState} />
      </li>
    ))}
  </ul>
);
