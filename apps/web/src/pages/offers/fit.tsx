import { Check, TriangleAlert } from 'lucide-react';
import { useTranslation } from '../../language/use-translation';
import type { Schemas } from '../../api/client';
import type { Match, Side } from '../../features/match/side';
import { useFitText } from '../../features/match/words';
import { useLanguage } from '../../language/use-language';
import { Card } from '../../ui/page';

interface FitProps {
  readonly match: Match;
  readonly side: Side | undefined;
}

/** Why it fits, point by point, and what would come second for either side. */
export function Fit({ match, side }: FitProps) {
  const { t } = useTranslation('offers');
  const { limits } = match.explanation;
  return (
    <Card title={t('fit.title')}>
      <p>
        <strong>{useFitText()(match)}</strong>
      </p>
      {match.unitsPerUnit > 1 ? <Several match={match} /> : null}
      {limits.length === 0 ? (
        <p>{t(match.insteadOf || match.unitsPerUnit > 1 ? 'fit.noLimitsInstead' : 'fit.noLimits')}</p>
      ) : (
        <ul role="list" className="fit">
          {limits.map((limit) => (
            <li key={limit.attribute} className="fit__point">
              <Limit limit={limit} units={match.unitsPerUnit} />
            </li>
          ))}
        </ul>
      )}
      <Second match={match} side={side} />
    </Card>
  );
}

/** What stands in for what, as the explanation says it first. */
function Several({ match }: { readonly match: Match }) {
  const { say } = useLanguage();
  const [sentence] = match.explanation.sentences;
  return sentence ? <p>{say(sentence)}</p> : null;
}

interface LimitProps {
  readonly limit: Schemas['LimitReportView'];
  /** So many together stand in for one. */
  readonly units: number;
}

function Limit({ limit, units }: LimitProps) {
  const { t } = useTranslation('offers');
  const { say } = useLanguage();
  return (
    <>
      <span className={limit.fits ? 'fit__mark' : 'fit__mark fit__mark--differs'} aria-hidden="true">
        {limit.fits ? <Check size={20} /> : <TriangleAlert size={20} />}
      </span>
      <div>
        <p>
          {say(limit.name)}: {limit.eachText ? `${units} × ${say(limit.eachText)} = ` : null}
          <strong>{limit.offeredText ? say(limit.offeredText) : t('fit.notSaid')}</strong>
        </p>
        <p className="fit__asked">
          {t('fit.asked')}: {say(limit.askedText)} · {t(limit.fits ? 'fit.fits' : 'fit.misses')}
        </p>
      </div>
    </>
  );
}

function Second({ match, side }: FitProps) {
  const { t } = useTranslation('offers');
  const { t: state } = useTranslation('states');
  const { say, format } = useLanguage();
  const { secondOffer: offer, secondNeed: need, explanation } = match;
  const isChosenByPeople = Object.keys(explanation.weights).length === 0;
  if (isChosenByPeople || !explanation.secondKnown) return null;
  return (
    <section className="fit__second">
      <h3>{t('second.title')}</h3>
      {offer === null ? <p>{t('second.none')}</p> : null}
      {offer && offer.giverName === null ? <p>{t('second.hidden')}</p> : null}
      {offer?.giverName ? (
        <p>
          {t('second.offer', {
            name: say(offer.giverName),
            available: `${format.number(offer.available ?? 0)} ${say(match.goods.unitName)}`,
            condition: offer.condition ? state(`condition.${offer.condition}`) : '',
          })}{' '}
          {t('second.worse', { count: Math.round(offer.worseBy) })}
        </p>
      ) : null}
      {side === 'giver' && need ? (
        <p>
          {t('second.need', {
            name: say(need.ownerName),
            quantity: `${format.number(need.quantity)} ${say(match.goods.unitName)}`,
          })}
        </p>
      ) : null}
      {side === 'giver' && !need ? <p>{t('second.noNeed')}</p> : null}
      {offer ? <p className="fit__points">{t('second.points')}</p> : null}
    </section>
  );
}
