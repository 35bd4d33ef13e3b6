import { Link } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
import { type Text, useLanguage } from '../../language/use-language';
import { MatchBadge } from './match-badge';
import type { Match } from './side';

interface MatchRowsProps {
  readonly matches: readonly Match[];
  /** The name of the side that the reader does not know yet. */
  readonly otherOf: (match: Match) => Text;
}

/** A row for each match, which leads to its page. */
export function MatchRows({ matches, otherOf }: MatchRowsProps) {
  const { say, format } = useLanguage();
  return (
    <ul role="list" className="offer-rows">
      {matches.map((match) => (
        <li key={match.id}>
          <Link to="/offers/$id" params={{ id: match.id }} className="offer-row">
            <span className="offer-row__words">
              <strong>
                {say(match.goods.itemName)}, {format.number(match.quantity)} {say(match.goods.unitName)}
              </strong>
              <span className="soft">{say(otherOf(match))}</span>
            </span>
            <MatchBadge match={match} />
            <ChevronRight size={20} aria-hidden="true" />
          </Link>
        </li>
      ))}
    </ul>
  );
}
