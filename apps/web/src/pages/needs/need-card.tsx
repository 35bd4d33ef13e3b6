import { Link } from '@tanstack/react-router';
import { useTranslation } from '../../language/use-translation';
import { LineCoverageBar } from '../../features/needs/line-coverage';
import { LineSummary } from '../../features/needs/line-summary';
import { NeedState } from '../../features/needs/need-state';
import type { NeedView } from '../../features/needs/need-draft';
import type { LineCoverage } from '../../features/needs/use-needs';
import { useLanguage } from '../../language/use-language';

const LINES = 3;

interface NeedCardProps {
  readonly need: NeedView;
  readonly coverage: ReadonlyMap<string, LineCoverage>;
}

/** A need with its first lines and how far they have come. */
export function NeedCard({ need, coverage }: NeedCardProps) {
  const { t } = useTranslation('needs');
  const { format } = useLanguage();
  const rest = need.lines.length - LINES;
  const latest = need.lines
    .map((line) => line.latest)
    .filter(Boolean)
    .sort()[0];
  return (
    <article className="card need-card">
      <header className="need-card__head">
        <h2>
          <Link
            to="/needs/$id"
            params={{ id: need.id }}
            className="need-card__link"
            lang={need.titleLanguage}
          >
            {need.title}
          </Link>
        </h2>
        <NeedState need={need} onlyUnsent={need.state === 'published' || need.state === 'draft'} />
      </header>
      <ul role="list" className="need-card__lines">
        {need.lines.slice(0, LINES).map((line) => (
          <li key={line.id} className="need-card__line">
            <LineSummary line={line} />
            {need.state === 'published' ? (
              <LineCoverageBar line={line} coverage={coverage.get(line.id)} />
            ) : null}
          </li>
        ))}
      </ul>
      <p className="need-card__foot">
        {rest > 0 ? <span>{t('card.more', { count: rest })}</span> : null}
        {latest ? <span>{t('until', { day: format.day(latest) })}</span> : null}
        {need.state === 'published' && need.confirmedAt ? (
          <span>{t('card.confirmed', { when: format.relative(need.confirmedAt) })}</span>
        ) : null}
      </p>
    </article>
  );
}
