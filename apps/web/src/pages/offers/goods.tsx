import { Check, Minus } from 'lucide-react';
import { useTranslation } from '../../language/use-translation';
import type { Match, Side } from '../../features/match/side';
import { useSinceText } from '../../features/match/words';
import { Quoted } from '../../features/title/title';
import { useLanguage } from '../../language/use-language';
import { Card, Facts } from '../../ui/page';

interface GoodsProps {
  readonly match: Match;
  readonly side: Side | undefined;
}

/** What the goods are and what they are for; age and defects are said before anybody agrees. */
export function Goods({ match: { goods, wanted, quantity }, side }: GoodsProps) {
  const { t } = useTranslation('offers');
  const { t: state } = useTranslation('states');
  const { say, format } = useLanguage();
  const count = (value: number): string => `${format.number(value)} ${say(goods.unitName)}`;
  const day = (value: string | null): string | undefined => (value === null ? undefined : format.day(value));
  return (
    <Facts
      facts={[
        { name: t('offered'), value: count(quantity) },
        {
          name: side === 'giver' ? t('wantedOf', { name: say(wanted.ownerName) }) : t('wanted'),
          value: (
            <>
              {count(wanted.quantity)}
              {wanted.title ? <Quoted words={wanted.title} language={wanted.titleLanguage} /> : null}
            </>
          ),
        },
        { name: t('useful'), value: day(wanted.usefulFrom) },
        { name: t('latest'), value: day(wanted.latest) },
        { name: t('condition'), value: state(`condition.${goods.condition}`) },
        { name: t('age'), value: useSinceText()(goods.since) },
        { name: t('bestBefore'), value: day(goods.bestBefore) },
        {
          name: t('defects'),
          value: goods.defects ? (
            <span className="offer-page__defects" lang={goods.defectsLanguage ?? undefined}>
              {goods.defects}
            </span>
          ) : (
            t(goods.noKnownDefects ? 'noKnownDefects' : 'defectsUnsaid')
          ),
        },
        { name: t('place'), value: goods.placeName && say(goods.placeName) },
        { name: t('available'), value: useAvailable(goods) },
        { name: t('licence'), value: goods.licenceClass },
        {
          name: t('approval'),
          value: goods.approval && goods.approval !== 'not_required' ? t(approvalKey(goods.approval)) : null,
        },
      ]}
    />
  );
}

const APPROVALS = ['pending', 'granted', 'refused'] as const;

const approvalKey = (approval: string) =>
  `approvals.${APPROVALS.find((one) => one === approval) ?? 'not_required'}` as const;

function useAvailable({ availableFrom, availableUntil }: Match['goods']): string | undefined {
  const { t } = useTranslation('offers');
  const { format } = useLanguage();
  const from = availableFrom && format.day(availableFrom);
  const until = availableUntil && format.day(availableUntil);
  if (from && until) return t('availableBetween', { from, until });
  if (from) return t('availableFrom', { from });
  return until ? t('availableUntil', { until }) : undefined;
}

/** Every attribute that was said, and which papers come along. */
export function Details({ goods }: { readonly goods: Match['goods'] }) {
  const { t } = useTranslation('offers');
  const { say } = useLanguage();
  const { specification, papers } = goods;
  const told = specification.filter(
    ({ attribute }) => !papers.some((paper) => paper.attribute === attribute && !paper.present),
  );
  if (told.length === 0 && papers.length === 0) return null;
  return (
    <Card title={t('details')}>
      {papers.length > 0 ? (
        <section className="offer-page__papers">
          <h3>{t('papers.title')}</h3>
          <ul role="list">
            {papers.map(({ attribute, name, present }) => (
              <li key={attribute}>
                {present ? <Check size={18} aria-hidden="true" /> : <Minus size={18} aria-hidden="true" />}
                <span>
                  {say(name)}: {t(present ? 'papers.present' : 'papers.absent')}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {told.length > 0 ? (
        <details className="offer-page__details">
          <summary>{t('allDetails', { count: told.length })}</summary>
          <Facts facts={told.map(({ name, text }) => ({ name: say(name), value: say(text) }))} />
        </details>
      ) : null}
    </Card>
  );
}
