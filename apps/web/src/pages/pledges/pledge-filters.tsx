import { Link, useNavigate } from '@tanstack/react-router';
import { X } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import type { PledgeFilter } from '../../routes/pledges.routes';
import { answer, api, type Schemas } from '../../api/client';
import { useCatalogue } from '../../features/catalogue/use-catalogue';
import { useLanguage } from '../../language/use-language';
import { Button } from '../../ui/button';
import { Combobox } from '../../ui/combobox';
import { TextField } from '../../ui/field';

const STATES = ['draft', 'offered', 'pledged', 'fulfilled', 'withdrawn', 'expired'] as const;

const without = <K extends keyof PledgeFilter>(filter: PledgeFilter, ...keys: K[]): PledgeFilter =>
  Object.fromEntries(Object.entries(filter).filter(([key]) => !keys.some((one) => one === key)));

interface FilterLinkProps {
  readonly search: PledgeFilter;
  readonly on: boolean;
  readonly name: string;
}

const FilterLink = ({ search, on, name }: FilterLinkProps) => (
  <Link
    to="/pledges"
    search={search}
    replace
    resetScroll={false}
    className={on ? 'filter-link filter-link--on' : 'filter-link'}
    activeOptions={{ exact: true, includeSearch: true }}
    aria-current={on ? 'page' : undefined}
  >
    {name}
  </Link>
);

/** Narrows the list; each choice is a link, so that a view can be kept as a bookmark or sent to a colleague. */
export function PledgeFilters({ filter }: { readonly filter: PledgeFilter }) {
  const { t } = useTranslation('pledges');
  return (
    <search className="pledge-filters">
      <ul role="list" className="pledge-filters__row" aria-label={t('filter.whose')}>
        <li>
          <FilterLink search={without(filter, 'whose')} on={!filter.whose} name={t('filter.ours')} />
        </li>
        <li>
          <FilterLink
            search={{ ...filter, whose: 'all' }}
            on={filter.whose === 'all'}
            name={t('filter.all')}
          />
        </li>
      </ul>
      <ul role="list" className="pledge-filters__row" aria-label={t('filter.state')}>
        <li>
          <FilterLink
            search={without(filter, 'state', 'release')}
            on={!filter.state && !filter.release}
            name={t('filter.anyState')}
          />
        </li>
        <li>
          <FilterLink
            search={{ ...without(filter, 'state'), release: 'pending' }}
            on={filter.release === 'pending'}
            name={t('filter.release')}
          />
        </li>
        {STATES.map((state) => (
          <li key={state}>
            <FilterLink
              search={{ ...without(filter, 'release'), state }}
              on={filter.state === state}
              name={t(`state.${state}`)}
            />
          </li>
        ))}
      </ul>
      <FindBy key={filter.file} filter={filter} />
    </search>
  );
}

type Choosable = Pick<Schemas['CatalogueItemView'], 'code' | 'name'>;

/** By file number or by what is given. */
function FindBy({ filter }: { readonly filter: PledgeFilter }) {
  const { t } = useTranslation('pledges');
  const { say } = useLanguage();
  const { entries } = useCatalogue();
  const navigate = useNavigate();
  const [file, setFile] = useState(filter.file ?? '');
  const go = (search: PledgeFilter) => void navigate({ to: '/pledges', search, replace: true });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    go({ ...without(filter, 'file'), ...(file.trim() ? { file: file.trim() } : {}) });
  };
  return (
    <div className="pledge-filters__fields">
      <form className="pledge-filters__file" onSubmit={submit}>
        <TextField label={t('fileNumber')} value={file} onChange={({ target }) => setFile(target.value)} />
        <Button type="submit" weight="secondary">
          {t('filter.find')}
        </Button>
      </form>
      <Combobox<Choosable>
        label={t('filter.item')}
        options={(q) => answer(api.GET('/catalogue/items', { params: { query: q ? { q } : {} } }))}
        keyOf={({ code }) => code}
        textOf={({ name }) => say(name)}
        value={entries.find(({ code }) => code === filter.item)}
        onChoose={({ code }) => go({ ...filter, item: code })}
      />
      {filter.file || filter.item ? (
        <Button
          weight="tertiary"
          icon={<X />}
          onClick={() => {
            setFile('');
            go(without(filter, 'file', 'item'));
          }}
        >
          {t('filter.clear')}
        </Button>
      ) : null}
    </div>
  );
}
