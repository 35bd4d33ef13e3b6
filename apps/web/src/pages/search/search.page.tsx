import '../../styles/search.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { SearchX } from 'lucide-react';
import { useTranslation } from '../../language/use-translation';
import { useAccount } from '../../api/session';
import { found, LEAST_LETTERS } from '../../features/search/found';
import { HitLine } from '../../features/search/hit-line';
import { ItemLine } from '../../features/search/item-line';
import { useFoundItems } from '../../features/search/use-found-items';
import { addressOf } from '../../features/subject/subject-address';
import { TextField } from '../../ui/field';
import { Card, Empty, Page } from '../../ui/page';
import { Refusal } from '../../ui/refusal';

const ITEMS = 3;

/** Finds needs, pledges, consignments, convoys and partnerships; the words stand in the address. */
export function SearchPage() {
  const { t } = useTranslation('search');
  const { group } = useAccount();
  const { q = '' } = useSearch({ from: '/signed-in/search' });
  const navigate = useNavigate();
  const { data: hits, error } = useQuery(found(q));
  const items = useFoundItems(q, ITEMS);
  return (
    <Page title={t('title')} width="reading">
      <TextField
        label={t('label')}
        hint={t('hint')}
        type="search"
        value={q}
        autoFocus
        onInput={({ currentTarget }) =>
          void navigate({ to: '/search', search: { q: currentTarget.value }, replace: true })
        }
      />
      <Refusal error={error} />
      <p className="visually-hidden" role="status">
        {hits ? t('count', { count: hits.length + items.length }) : ''}
      </p>
      {items.length > 0 ? (
        <Card title={t('catalogue')}>
          <ul role="list">
            {items.map(({ entry, name, address }) => (
              <li key={entry.code}>
                <Link {...address} className="hit-link">
                  <ItemLine name={name} icon={entry.icon} />
                </Link>
              </li>
            ))}
          </ul>
        </Card>
      ) : null}
      {hits && hits.length > 0 ? (
        <Card>
          <ul role="list">
            {hits.map((hit) => (
              <li key={`${hit.kind} ${hit.id}`}>
                <Link {...addressOf(hit.kind, hit.id, group)} className="hit-link">
                  <HitLine hit={hit} />
                </Link>
              </li>
            ))}
          </ul>
        </Card>
      ) : null}
      {hits?.length === 0 && items.length === 0 && q.trim().length >= LEAST_LETTERS ? (
        <Empty icon={<SearchX />} title={t('none')}>
          <p>{t('noneLead')}</p>
        </Empty>
      ) : null}
    </Page>
  );
}
