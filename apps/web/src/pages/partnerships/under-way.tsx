import { Link } from '@tanstack/react-router';
import { useTranslation } from '../../language/use-translation';
import type { Schemas } from '../../api/client';
import { useAccount } from '../../api/session';
import { addressOf } from '../../features/subject/subject-address';
import { Title } from '../../features/title/title';
import { useLanguage } from '../../language/use-language';

const KINDS = [
  { kind: 'need', of: 'needs' },
  { kind: 'match', of: 'matches' },
  { kind: 'consignment', of: 'consignments' },
  { kind: 'convoy', of: 'convoys' },
] as const;

/** What both sides have going on, as far as the reader may see it: counts by kind and the newest few. */
export function UnderWay({ overview }: { readonly overview: Schemas['PartnershipOverviewView'] }) {
  const { t } = useTranslation('partnerships');
  const { format } = useLanguage();
  const { group } = useAccount();
  const kinds = KINDS.map(({ kind, of }) => ({
    kind,
    rows: overview[of].newest,
    count: overview[of].states.reduce((sum, { count }) => sum + count, 0),
  })).filter(({ count }) => count > 0);
  if (kinds.length === 0) return <p className="soft">{t('nothingUnderWay')}</p>;
  return (
    <div className="under-way">
      {kinds.map(({ kind, rows, count }) => (
        <section key={kind}>
          <h3>{t(`count.${kind}`, { count })}</h3>
          <ul role="list">
            {rows.slice(0, 3).map(({ id, title, at }) => (
              <li key={id} className="under-way__row">
                <Link {...addressOf(kind, id, group)}>
                  <Title title={title} otherwise={id} />
                </Link>
                {at ? <span className="soft">{format.relative(at)}</span> : null}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
