import { useMemo } from 'react';
import { useTranslation } from '../../language/use-translation';
import { useLanguage } from '../../language/use-language';
import { Badge } from '../../ui/note';
import { type Column, Table } from '../../ui/table';
import type { Previewed, PreviewedRow } from './preview';

type Row = PreviewedRow<unknown>;

const STATES = ['wrong', 'incomplete', 'ready'] as const;
type State = (typeof STATES)[number];
const TONES = { wrong: 'danger', incomplete: 'warning', ready: 'success' } as const;

/** What can be taken over may still lack something for an offer. */
function stateOf({ line, missing }: Row): State {
  if (!line) return 'wrong';
  return missing.length > 0 ? 'incomplete' : 'ready';
}

interface PreviewTableProps {
  readonly preview: Previewed<unknown>;
  /** Only rows with something wrong. */
  readonly wrongOnly: boolean;
}

/** The rows as they were read; what is wrong stands at its cell. */
export function PreviewTable({ preview, wrongOnly }: PreviewTableProps) {
  const { t } = useTranslation('tables');
  const { format } = useLanguage();
  const columns = useMemo((): readonly Column<Row>[] => {
    const headers = new Set(preview.columns.map(({ header }) => header));
    return [
      {
        id: 'row',
        name: t('row'),
        numeric: true,
        sortBy: ({ row }) => row,
        cell: ({ row }) => format.number(row),
      },
      {
        id: 'state',
        name: t('state'),
        sortBy: (row) => STATES.indexOf(stateOf(row)),
        cell: (row) => (
          <>
            <Badge tone={TONES[stateOf(row)]}>{t(`${stateOf(row)}`)}</Badge>
            <Errors errors={row.errors.filter(({ column }) => column === null || !headers.has(column))} />
            {row.missing.map(({ text }) => (
              <span key={text} className="import__missing">
                {text}
              </span>
            ))}
          </>
        ),
      },
      ...preview.columns.map(({ header, field }, index): Column<Row> => ({
        id: `${index}`,
        name: header || t('noHeader', { number: index + 1 }),
        cell: ({ values, errors }) => {
          const own = errors.filter(({ column }) => column === header);
          return (
            <span className={cellClass(own.length > 0, field === null)}>
              {values[index]}
              <Errors errors={own} />
            </span>
          );
        },
      })),
    ];
  }, [preview, t, format]);
  const rows = wrongOnly ? preview.rows.filter((row) => stateOf(row) !== 'ready') : preview.rows;
  return (
    <div className="import__table">
      <Table caption={t('preview')} columns={columns} rows={rows} keyOf={({ row }) => String(row)} />
    </div>
  );
}

const cellClass = (isWrong: boolean, isLeftOut: boolean): string | undefined => {
  if (isWrong) return 'import__cell--wrong';
  return isLeftOut ? 'soft' : undefined;
};

const Errors = ({ errors }: { readonly errors: Row['errors'] }) =>
  errors.map(({ code, text }) => (
    <span key={`${code} ${text}`} className="import__error">
      {text}
    </span>
  ));
