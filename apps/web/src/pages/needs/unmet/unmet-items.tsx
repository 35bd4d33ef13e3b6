import { Link } from '@tanstack/react-router';
import { HandHeart } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Schemas } from '../../../api/client';
import { useAccount } from '../../../api/session';
import { ItemIcon } from '../../../features/catalogue/item-icon';
import { useCatalogue } from '../../../features/catalogue/use-catalogue';
import { usePlaces } from '../../../features/needs/use-places';
import { useLanguage } from '../../../language/use-language';
import { useTranslation } from '../../../language/use-translation';
import { LinkButton } from '../../../ui/button';
import { Coverage } from '../../../ui/coverage';
import { type Column, Table } from '../../../ui/table';

type Item = Schemas['UnmetItemView'];
type Specification = Item['specifications'][number];
interface Row {
  readonly item: Item;
  readonly specification: Specification;
  readonly place: Specification['places'][number];
}

/** By the name of the item, as the alphabet has it: nobody's lack is set above another's. */
export function UnmetItems({ items }: { readonly items: readonly Item[] }) {
  const { say, language } = useLanguage();
  const sorted = useMemo(() => {
    const { compare } = new Intl.Collator(language);
    return [...items].sort((a, b) => compare(say(a.itemName), say(b.itemName)));
  }, [items, say, language]);
  return (
    <ul role="list" className="unmet__items">
      {sorted.map((item) => (
        <li key={item.itemCode} className="card">
          <UnmetItem item={item} isAlone={items.length === 1} />
        </li>
      ))}
    </ul>
  );
}

function UnmetItem({ item, isAlone }: { readonly item: Item; readonly isAlone: boolean }) {
  const { t } = useTranslation('unmet');
  const { say } = useLanguage();
  const { iconOf } = useCatalogue();
  const [isOpen, setIsOpen] = useState(isAlone);
  const rows = useRows(item);
  const columns = useColumns();
  return (
    <>
      <h3 className="unmet__name">
        <ItemIcon name={iconOf(item.itemCode)} size={22} />
        <span>{say(item.itemName)}</span>
      </h3>
      <Coverage
        parts={{
          requested: item.asked,
          accepted: item.accepted,
          pledged: item.covered - item.accepted,
          proposed: item.proposed,
          ...{ reserved: 0, inTransit: 0 },
        }}
        unit={say(item.unitName)}
      />
      <details open={isOpen} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
        <summary className="unmet__more">{t('where', { count: rows.length })}</summary>
        {isOpen ? (
          <Table
            caption={say(item.itemName)}
            columns={columns}
            rows={rows}
            keyOf={({ place }) => place.needLineId}
          />
        ) : null}
      </details>
    </>
  );
}

/** By what is asked, then by place, both as the alphabet has them. */
function useRows(item: Item): readonly Row[] {
  const { say, language } = useLanguage();
  return useMemo(() => {
    const { compare } = new Intl.Collator(language, { numeric: true });
    const wordsOf = ({ specification }: Row): string => specification.words.map(say).join('; ');
    return item.specifications
      .flatMap((specification) => specification.places.map((place): Row => ({ item, specification, place })))
      .sort(
        (a, b) => compare(wordsOf(a), wordsOf(b)) || compare(say(a.place.placeName), say(b.place.placeName)),
      );
  }, [item, say, language]);
}

function useColumns(): readonly Column<Row>[] {
  const { t } = useTranslation('unmet');
  const { say, format } = useLanguage();
  const { oblastNameOf } = usePlaces();
  return useMemo(() => {
    const figure = (id: 'asked' | 'covered' | 'proposed' | 'open'): Column<Row> => ({
      id,
      name: t(`columns.${id}`),
      numeric: true,
      cell: ({ place }) => format.number(place[id]),
    });
    return [
      {
        id: 'what',
        name: t('columns.specification'),
        cell: ({ specification: { words } }) =>
          words.length === 0 ? (
            <span className="soft">{t('any')}</span>
          ) : (
            <ul className="limits">
              {words.map((one) => (
                <li key={one.en}>{say(one)}</li>
              ))}
            </ul>
          ),
      },
      {
        id: 'where',
        name: t('columns.place'),
        sortBy: ({ place }) => say(place.placeName),
        cell: ({ place }) => (
          <>
            {say(place.placeName)}
            {place.oblast ? (
              <>
                <br />
                <span className="soft">{oblastNameOf(place.oblast)}</span>
              </>
            ) : null}
          </>
        ),
      },
      figure('asked'),
      figure('covered'),
      figure('proposed'),
      figure('open'),
      {
        id: 'latest',
        name: t('columns.latest'),
        sortBy: ({ place }) => place.latest,
        cell: ({ place }) => (place.latest ? format.day(place.latest) : t('anyTime')),
      },
      { id: 'ways', name: t('columns.ways'), cell: (row) => <Ways row={row} /> },
    ];
  }, [t, say, format, oblastNameOf]);
}

/** To the needs behind a row, and for those who give to an offer begun for the line that is wanted the soonest. */
function Ways({ row: { item, place } }: { readonly row: Row }) {
  const { t } = useTranslation('unmet');
  const { say } = useLanguage();
  const { can, group } = useAccount();
  const mayOffer = group !== 'partner' && can.some(({ actions }) => actions.includes('pledge:write'));
  const of = `${say(item.itemName)}, ${say(place.placeName)}`;
  return (
    <div className="unmet__ways">
      {mayOffer && place.open > 0 ? (
        <LinkButton
          small
          weight="secondary"
          icon={<HandHeart />}
          to="/pledges/new"
          search={{ need: place.needId, for: place.needLineId }}
        >
          {t('offer')}
          <span className="visually-hidden">: {of}</span>
        </LinkButton>
      ) : null}
      {place.lines === 1 || group === 'partner' ? (
        <Link to="/needs/$id" params={{ id: place.needId }}>
          {t('need')}
          <span className="visually-hidden">: {of}</span>
        </Link>
      ) : (
        <Link
          to="/needs"
          search={{
            reach: 'network',
            q: say(item.itemName),
            ...(place.oblast ? { oblast: place.oblast } : {}),
          }}
        >
          {t('needs', { count: place.lines })}
          <span className="visually-hidden">: {of}</span>
        </Link>
      )}
    </div>
  );
}
