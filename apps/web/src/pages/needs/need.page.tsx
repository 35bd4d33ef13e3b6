import '../../styles/needs.css';
import { useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from '../../language/use-translation';
import { useCatalogue } from '../../features/catalogue/use-catalogue';
import { Quoted } from '../../features/title/title';
import { useTitle } from '../../features/title/use-title';
import { NeedState } from '../../features/needs/need-state';
import { NextSteps } from '../../features/needs/next-steps';
import { useCoverage, useNeed, useOwners } from '../../features/needs/use-needs';
import { PageFailed } from '../../frame/page-failed';
import { PageLoading } from '../../frame/page-loading';
import { useLanguage } from '../../language/use-language';
import { WritesOf } from '../../offline/writes-of';
import { Card, Page } from '../../ui/page';
import { NeedActions } from './need-actions';
import { NeedEdit } from './need-edit';
import { NeedLine } from './need-line';
import { NeedOffers } from './need-offers';
import { NeedOwner } from './need-owner';
import { NeedTable } from './need-table';

const NAMES_IN_TITLE = 3;

/** One need: its lines with how far they have come, what was offered, and what its owner can do. */
export function NeedPage() {
  const { t } = useTranslation('needs');
  const { format } = useLanguage();
  const { id } = useParams({ from: '/signed-in/needs/$id' });
  const { edit } = useSearch({ from: '/signed-in/needs/$id' });
  const { need, error } = useNeed(id);
  const isOwn = useOwners().some(({ organisationId }) => organisationId === need?.ownerId);
  const isKnown = (need?.version ?? 0) > 0;
  const coverage = useCoverage(id, isKnown);
  const { nameOf } = useCatalogue();
  const titleOf = useTitle();
  if (error) return <PageFailed error={error} reset={() => undefined} />;
  if (!need) return <PageLoading />;
  if (edit && isOwn) return <NeedEdit need={need} />;
  const items = new Set(need.lines.flatMap(({ itemCode }) => itemCode ?? []));
  const name = format.list([...items].slice(0, NAMES_IN_TITLE).map(nameOf));
  const { main, mainLanguage, quoted } = titleOf(need.title, need.titleLanguage, name);
  return (
    <Page
      title={main}
      titleLanguage={mainLanguage}
      above={<NeedState need={need} />}
      lead={
        isOwn && !quoted ? undefined : (
          <>
            {isOwn ? null : <NeedOwner ownerId={need.ownerId} />}
            {quoted ? <Quoted words={quoted} language={need.titleLanguage} /> : null}
          </>
        )
      }
      actions={isOwn ? <NeedActions need={need} /> : undefined}
    >
      <WritesOf id={id} />
      <div className="need">
        <Card title={t('lines', { count: need.lines.length })}>
          <ol role="list" className="need__lines">
            {need.lines.map((line) => (
              <li key={line.id}>
                <NeedLine need={need} line={line} coverage={coverage.get(line.id)} isOwn={isOwn} />
              </li>
            ))}
          </ol>
          {isKnown ? <NeedTable need={need} mayAdd={isOwn && need.state === 'draft'} /> : null}
          {need.publishedAt ? (
            <p className="soft">
              {t('published', { when: format.instant(need.publishedAt) })}
              {need.confirmedAt && need.state === 'published'
                ? ` · ${t('card.confirmed', { when: format.relative(need.confirmedAt) })}`
                : null}
            </p>
          ) : null}
        </Card>
        <div className="need__side">
          {isKnown ? <NeedOffers needId={id} isOwn={isOwn} /> : null}
          {isOwn && isKnown && need.state === 'published' ? (
            <Card title={t('next.title')}>
              <NextSteps needId={id} />
            </Card>
          ) : null}
        </div>
      </div>
    </Page>
  );
}
