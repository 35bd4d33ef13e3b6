import { Link } from '@tanstack/react-router';
import { CircleCheck, Clock } from 'lucide-react';
import { useTranslation } from '../../language/use-translation';
import { useAccount } from '../../api/session';
import { ItemIcon } from '../../features/catalogue/item-icon';
import { goToMatch, goToNextMatch, matchMark } from '../../features/match/go-to';
import { MatchBadge } from '../../features/match/match-badge';
import { type Match, otherSide, sideOf } from '../../features/match/side';
import { isUndoOpen } from '../../features/match/undo-time';
import { useAnswers, useTitleOf } from '../../features/match/use-answers';
import { useFitText, useSinceText, useWhoText } from '../../features/match/words';
import { Quoted } from '../../features/title/title';
import { useLanguage } from '../../language/use-language';
import { Button } from '../../ui/button';
import { Badge } from '../../ui/note';
import { useToast } from '../../ui/toast';

interface OfferCardProps {
  readonly match: Match;
  /** Where the heading above does not say it. */
  readonly withState: boolean;
}

/** All that somebody weighs before looking closer, and the way to say no. */
export function OfferCard({ match, withState }: OfferCardProps) {
  const { t } = useTranslation('offers');
  const { t: state } = useTranslation('states');
  const { say, format } = useLanguage();
  const { goods, wanted } = match;
  const other = otherSide(sideOf(match, useAccount()) ?? 'giver');
  const who = useWhoText()(match, other);
  const since = useSinceText()(goods.since);
  const fit = useFitText()(match);
  return (
    <article className="offer">
      <Face match={match} />
      <div className="offer__body">
        <div className="offer__head">
          <h3 className="offer__title">
            <Link to="/offers/$id" params={{ id: match.id }} {...matchMark(match.id, isDue(match))}>
              {say(goods.itemName)}
            </Link>
          </h3>
          {withState ? <MatchBadge match={match} /> : null}
        </div>
        <p className="offer__quantity">
          <strong>
            {format.number(match.quantity)} {say(goods.unitName)}
          </strong>{' '}
          <span className="offer__who">{who}</span>
        </p>
        <p>
          {[state(`condition.${goods.condition}`), since].filter(Boolean).join(' · ')}{' '}
          {goods.defects ? <Badge tone="warning">{t('hasDefects')}</Badge> : null}
        </p>
        <p className="offer__fit">
          <CircleCheck size={18} aria-hidden="true" />
          <span>{fit}</span>
        </p>
        {wanted.title ? (
          <p className="offer__need">
            <Quoted words={wanted.title} language={wanted.titleLanguage} />
          </p>
        ) : null}
        <Hold match={match} />
        <Actions match={match} />
      </div>
    </article>
  );
}

/** The first picture of the goods, else the picture of their kind. */
function Face({ match: { goods } }: { readonly match: Match }) {
  const [picture] = goods.pictures;
  return (
    <div className="offer__face">
      {picture ? (
        <img src={`/api/pictures/${picture.id}/thumb`} alt="" loading="lazy" />
      ) : (
        <ItemIcon name={goods.icon} size={32} />
      )}
    </div>
  );
}

/** Until when the goods are put aside, for whoever the time runs. */
export function Hold({ match }: { readonly match: Match }) {
  const { t } = useTranslation('offers');
  const { format } = useLanguage();
  if (match.state !== 'proposed' || match.holdExpiresAt === null) return null;
  const when = format.instant(match.holdExpiresAt);
  return (
    <p className="offer__hold">
      <Clock size={18} aria-hidden="true" />
      <span>{t(match.yourTurn ? 'heldFor' : 'heldByYou', { when })}</span>
    </p>
  );
}

const isDue = ({ yourTurn, state }: Match): boolean => yourTurn && state !== 'agreed';

function Actions({ match }: { readonly match: Match }) {
  const { t } = useTranslation('offers');
  const name = useLanguage().say(match.goods.itemName);
  const toast = useToast();
  const title = useTitleOf()(match);
  const { decline, undoDecline } = useAnswers(match);
  const isUndoable = isUndoOpen(match.undoUntil);
  const undo = (): void => void undoDecline().then(() => goToMatch(match.id));
  if (!match.yourTurn && !isUndoable) return null;
  return (
    <div className="offer__actions">
      {isDue(match) ? (
        <Button
          weight="tertiary"
          small
          onClick={() => {
            goToNextMatch(match.id);
            void decline().then((kept) => kept && toast(t('declined', { title }), { undo }));
          }}
        >
          {t('decline')} <span className="visually-hidden">{name}</span>
        </Button>
      ) : null}
      {isUndoable ? (
        <Button weight="tertiary" small onClick={undo}>
          {t('undo')} <span className="visually-hidden">{name}</span>
        </Button>
      ) : null}
    </div>
  );
}
