import '../../styles/offers.css';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from '../../language/use-translation';
import { useAccount } from '../../api/session';
import { otherSide, sideOf } from '../../features/match/side';
import { useMatch } from '../../features/match/use-match';
import { useTitleOf } from '../../features/match/use-answers';
import { useWhoText } from '../../features/match/words';
import { Pictures } from '../../features/pictures/pictures';
import { useLanguage } from '../../language/use-language';
import { WritesOf } from '../../offline/writes-of';
import { Card, Page } from '../../ui/page';
import { Conversation } from './conversation';
import { Decision } from './decision';
import { Fit } from './fit';
import { Details, Goods } from './goods';
import { Terms } from './terms';

/** One match: what it is, whose decision is due, why it fits, what comes second, and what both sides say. */
export function OfferPage() {
  useTranslation('offers', 'states');
  const { say } = useLanguage();
  const { id } = useParams({ from: '/signed-in/offers/$id' });
  const match = useMatch(id);
  const title = useTitleOf()(match);
  const side = sideOf(match, useAccount());
  const other = otherSide(side ?? 'giver');
  const { goods } = match;
  return (
    <Page title={title} lead={useWhoText()(match, other)}>
      <WritesOf id={id} />
      <div className="offer-page">
        <div className="offer-page__goods">
          <Card>
            {goods.pictures.length > 0 ? (
              <Pictures subject="lot" of={match.lotId} name={say(goods.itemName)} pictures={goods.pictures} />
            ) : null}
            <Goods match={match} side={side} />
          </Card>
        </div>
        <div className="offer-page__decision">
          <Decision match={match} side={side} />
        </div>
        <div className="offer-page__main">
          <Fit match={match} side={side} />
          <Details goods={goods} />
          {side ? <Conversation match={match} /> : null}
          {side ? <Terms match={match} /> : null}
        </div>
      </div>
    </Page>
  );
}
