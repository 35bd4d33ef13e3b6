import { Link } from '@tanstack/react-router';
import { useTranslation } from '../../language/use-translation';
import type { Schemas } from '../../api/client';
import { useLanguage } from '../../language/use-language';
import { SelectField, TextField } from '../../ui/field';
import { type Column, Table } from '../../ui/table';
import type { Changes } from './changes';

type Match = Schemas['MatchView'];

interface PlanTableProps {
  readonly matches: readonly Match[];
  /** Left out for those who only read. */
  readonly changes?: Changes;
  readonly onChange?: (changes: Changes) => void;
}

/** What goes where by the plan, and why; those of one need stand together. */
export function PlanTable({ matches, changes, onChange }: PlanTableProps) {
  const { t } = useTranslation('matching');
  const { say, format } = useLanguage();
  const columns: Column<Match>[] = [
    {
      id: 'need',
      name: t('need'),
      sortBy: ({ wanted, needId }) => `${say(wanted.ownerName)} ${needId}`,
      cell: ({ id, wanted }) => (
        <>
          <Link to="/offers/$id" params={{ id }}>
            <span lang={wanted.titleLanguage ?? undefined}>{wanted.title}</span>
          </Link>
          <br />
          <span className="soft">{say(wanted.ownerName)}</span>
        </>
      ),
    },
    {
      id: 'goods',
      name: t('goods'),
      cell: ({ goods }) => (
        <>
          {say(goods.itemName)}
          <br />
          <span className="soft">{say(goods.giverName)}</span>
        </>
      ),
    },
    {
      id: 'quantity',
      name: t('quantity'),
      numeric: true,
      sortBy: ({ quantity }) => quantity,
      cell: ({ quantity }) => format.number(quantity),
    },
    {
      id: 'why',
      name: t('why'),
      cell: ({ explanation }) => (
        <details>
          <summary>{t('whyShow')}</summary>
          <ul>
            {explanation.sentences.map((sentence) => (
              <li key={say(sentence)}>{say(sentence)}</li>
            ))}
          </ul>
        </details>
      ),
    },
  ];
  if (changes && onChange)
    columns.push({
      id: 'change',
      name: t('whatIf'),
      cell: (match) => <Controls match={match} changes={changes} onChange={onChange} />,
    });
  const sorted = [...matches].sort((a, b) => (a.needId < b.needId ? -1 : a.needId > b.needId ? 1 : 0));
  return <Table caption={t('plan')} columns={columns} rows={sorted} keyOf={({ id }) => id} />;
}

function Controls({
  match,
  changes,
  onChange,
}: Required<Omit<PlanTableProps, 'matches'>> & { readonly match: Match }) {
  const { t } = useTranslation('matching');
  const { id, needLineId, lotId, wanted, quantity } = match;
  const way = changes.pairs[id] ?? '';
  const set = (part: 'pairs' | 'locked' | 'lines' | 'lots', key: string, value: string): void =>
    onChange({ ...changes, [part]: { ...changes[part], [key]: value } });
  const number = (part: 'locked' | 'lines' | 'lots', key: string, label: string, otherwise?: number) => (
    <TextField
      type="number"
      inputMode="numeric"
      label={label}
      placeholder={otherwise === undefined ? undefined : String(otherwise)}
      value={changes[part][key] ?? ''}
      onChange={({ target }) => set(part, key, target.value)}
    />
  );
  return (
    <details>
      <summary>
        {t('change')} <span className="visually-hidden">{wanted.title}</span>
        {way ? ` – ${t(`way.${way}`)}` : ''}
      </summary>
      <SelectField label={t('pair')} value={way} onChange={({ target }) => set('pairs', id, target.value)}>
        <option value="">{t('way.free')}</option>
        <option value="lock">{t('way.lock')}</option>
        <option value="forbid">{t('way.forbid')}</option>
      </SelectField>
      {way === 'lock' ? number('locked', id, t('lockedQuantity'), quantity) : null}
      {number('lines', needLineId, t('lineQuantity'))}
      {number('lots', lotId, t('lotQuantity'))}
    </details>
  );
}
