import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { goToMatch, matchMark } from '../../features/match/go-to';
import { MatchBadge } from '../../features/match/match-badge';
import { type Match, nameOf, otherSide, type Side } from '../../features/match/side';
import { isUndoOpen } from '../../features/match/undo-time';
import { useAnswers } from '../../features/match/use-answers';
import { useLanguage } from '../../language/use-language';
import { Button, LinkButton } from '../../ui/button';
import { Card } from '../../ui/page';
import { ChangeTerms } from './change-terms';
import { Hold } from './offer-card';
import { Release } from './release';

interface DecisionProps {
  readonly match: Match;
  readonly side: Side | undefined;
}

type Moment =
  | 'suggestedOwner'
  | 'suggestedGiver'
  | 'yours'
  | 'theirs'
  | 'watch'
  | 'agreed'
  | 'agreedOpen'
  | 'agreedYours'
  | Exclude<Match['state'], 'suggested' | 'proposed' | 'agreed'>;

/** Which sentence says where the match stands, for whoever reads it. */
function momentOf({ state, yourTurn, decisionDue }: Match, side: Side | undefined): Moment {
  if (state === 'suggested') return side === 'giver' ? 'suggestedGiver' : 'suggestedOwner';
  if (state === 'proposed' && yourTurn) return 'yours';
  if (state === 'proposed') return side === undefined || decisionDue === side ? 'watch' : 'theirs';
  if (state !== 'agreed') return state;
  if (decisionDue === null) return 'agreed';
  return side === 'giver' ? 'agreedYours' : 'agreedOpen';
}

/** Where the match stands, whose word is awaited, and everything that this person can say to it. */
export function Decision({ match, side }: DecisionProps) {
  const { t } = useTranslation('offers');
  const { say, format } = useLanguage();
  const name = say(nameOf(match, otherSide(side ?? 'giver')));
  const moment = momentOf(match, side);
  const words = {
    name,
    quantity: format.number(match.deliveredQuantity),
    unit: say(match.goods.unitName),
  };
  return (
    <Card className="decision" title={t(`now.${moment}.title`, words)} actions={<MatchBadge match={match} />}>
      <p aria-live="polite" tabIndex={-1} {...matchMark(match.id)}>
        {t(`now.${moment}.what`, words)}
      </p>
      <Hold match={match} />
      {match.yourTurn && match.state !== 'agreed' ? (
        <Answers match={match} side={side} name={name} />
      ) : (
        <Afterwards match={match} side={side} name={name} />
      )}
    </Card>
  );
}

interface NamedProps extends DecisionProps {
  readonly name: string;
}

/** It is this side's turn: yes, yes with a change, a question, no. */
function Answers({ match, side, name }: NamedProps) {
  const { t } = useTranslation('offers');
  const { agree, propose, decline } = useAnswers(match);
  const [changes, setChanges] = useState(false);
  const goOn = (): void => goToMatch(match.id);
  const isProposed = match.state === 'proposed';
  return (
    <div className="decision__answers">
      {isProposed ? (
        <Button wide onClick={() => void agree().then(goOn)}>
          {t('answer.accept')}
        </Button>
      ) : (
        <Button wide onClick={() => void propose().then(goOn)}>
          {side === 'giver' ? t('answer.offer', { name }) : t('answer.propose')}
        </Button>
      )}
      <Button wide weight="secondary" onClick={() => setChanges(true)}>
        {t(isProposed ? 'answer.change' : 'answer.changeTerms')}
      </Button>
      <Button wide weight="tertiary" onClick={goToConversation}>
        {t('answer.ask')}
      </Button>
      <Button wide weight="tertiary" onClick={() => void decline().then(goOn)}>
        {t('decline')}
      </Button>
      {changes ? <ChangeTerms match={match} name={name} onClose={() => setChanges(false)} /> : null}
    </div>
  );
}

/** Where one writes to the other side. */
function goToConversation(): void {
  const field = document.querySelector<HTMLTextAreaElement>('#conversation textarea');
  field?.scrollIntoView({ block: 'center' });
  field?.focus({ preventScroll: true });
}

/** This side has said what it had to: ask, step back, take a no back, or look at what follows. */
function Afterwards({ match, side, name }: NamedProps) {
  const { t } = useTranslation('offers');
  const { format } = useLanguage();
  const { undoDecline } = useAnswers(match);
  const { state, undoUntil, decisionDue, pledgeId } = match;
  const isUndoable = isUndoOpen(undoUntil);
  const isReleasable = side !== undefined && ['proposed', 'agreed', 'allocated'].includes(state);
  const isMoving = side === 'owner' && ['picked', 'loaded', 'delivered'].includes(state);
  const isPledgeDue = state === 'agreed' && decisionDue === 'giver' && side === 'giver';
  return (
    <div className="decision__answers">
      {isPledgeDue && pledgeId ? (
        <LinkButton wide to="/pledges/$id" params={{ id: pledgeId }}>
          {t('answer.toPledge')}
        </LinkButton>
      ) : null}
      {isMoving ? (
        <LinkButton wide weight="secondary" to="/arrivals">
          {t('answer.toArrivals')}
        </LinkButton>
      ) : null}
      {isUndoable ? (
        <>
          <p>{t('undoUntil', { when: format.time(undoUntil) })}</p>
          <Button
            wide
            weight="secondary"
            icon={<Undo2 />}
            onClick={() => void undoDecline().then(() => goToMatch(match.id))}
          >
            {t('undo')}
          </Button>
        </>
      ) : null}
      {side ? (
        <Button wide weight="tertiary" onClick={goToConversation}>
          {t('answer.ask')}
        </Button>
      ) : null}
      {isReleasable ? <Release match={match} name={name} /> : null}
    </div>
  );
}
