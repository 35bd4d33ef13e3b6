import {
  type ColumnDef,
  createSortedRowModel,
  type Row,
  rowSortingFeature,
  type SortingState,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from '../language/use-translation';
import { useLanguage } from '../language/use-language';
import { useAfterPaint } from './use-after-paint';

export interface Column<T> {
  readonly id: string;
  readonly name: string;
  readonly cell: (row: T) => ReactNode;
  /** Makes the column sortable: by what. Missing values come last. */
  readonly sortBy?: (row: T) => string | number | null | undefined;
  readonly numeric?: boolean;
}

interface TableProps<T> {
  /** What the table shows, for screen readers and print. */
  readonly caption: string;
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[];
  readonly keyOf: (row: T) => string;
}

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });

/** From here on only the rows in sight are drawn. */
const MANY_ROWS = 80;
const ROW_PX = 57;

/**
 * Rows that can be sorted by their columns' heads. Where there is little room each row becomes a card, and columns that
 * still do not fit are scrolled to, by keyboard too.
 */
export function Table<T extends object>({ caption, columns, rows, keyOf }: TableProps<T>) {
  const { t } = useTranslation('frame');
  const [sorting, setSorting] = useState<SortingState>([]);
  const sortedAs = useAfterPaint(sorting);
  const { language } = useLanguage();
  const definitions = useMemo(() => {
    const inOrder = orderOf(language);
    return columns.map((column): ColumnDef<typeof features, T, unknown> => ({
      id: column.id,
      accessorFn: (row) => column.sortBy?.(row) ?? undefined,
      enableSorting: column.sortBy !== undefined,
      sortUndefined: 'last',
      sortFn: (a: Row<typeof features, T>, b: Row<typeof features, T>, id) =>
        inOrder(a.getValue(id), b.getValue(id)),
    }));
  }, [columns, language]);
  const data = useMemo(() => [...rows], [rows]);
  const table = useTable({
    features,
    columns: definitions,
    data,
    state: { sorting: sortedAs },
    getRowId: keyOf,
  });
  const sorted = table.getRowModel().rows;
  const body = useRef<HTMLTableSectionElement>(null);
  const room = useRef<HTMLDivElement>(null);
  const isTooWide = useIsTooWide(room);
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => {
    setOffset((body.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
  }, []);
  const isLong = sorted.length > MANY_ROWS;
  const window_ = useWindowVirtualizer({
    count: isLong ? sorted.length : 0,
    estimateSize: () => ROW_PX,
    overscan: 12,
    scrollMargin: offset,
  });
  const drawn = window_.getVirtualItems();
  const above = drawn[0]?.index ?? 0;
  const shown = isLong ? sorted.slice(above, above + drawn.length) : sorted;
  const before = isLong ? (drawn[0]?.start ?? offset) - offset : 0;
  const after = isLong ? window_.getTotalSize() - ((drawn.at(-1)?.end ?? offset) - offset) : 0;

  const sortedBy = sorting[0];
  return (
    <div
      ref={room}
      className="table-room"
      {...(isTooWide ? { role: 'region', 'aria-label': caption, tabIndex: 0 } : undefined)}
    >
      <table className="table" aria-rowcount={sorted.length + 1} aria-busy={sortedAs !== sorting}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                className={column.numeric ? 'table__number' : undefined}
                aria-sort={
                  sortedBy?.id === column.id ? (sortedBy.desc ? 'descending' : 'ascending') : undefined
                }
              >
                {column.sortBy ? (
                  <button
                    type="button"
                    className="table__sort"
                    onClick={() =>
                      setSorting([{ id: column.id, desc: sortedBy?.id === column.id && !sortedBy.desc }])
                    }
                  >
                    {column.name}
                    <span aria-hidden="true">{arrow(sortedBy, column.id)}</span>
                    <span className="visually-hidden">{t('sortBy')}</span>
                  </button>
                ) : (
                  column.name
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {before > 0 ? <Space height={before} /> : null}
          {shown.map((row, index) => (
            <tr key={row.id} aria-rowindex={above + index + 2}>
              {columns.map((column) => (
                <td
                  key={column.id}
                  data-name={column.name}
                  className={column.numeric ? 'table__number' : undefined}
                >
                  <div>{column.cell(row.original)}</div>
                </td>
              ))}
            </tr>
          ))}
          {after > 0 ? <Space height={after} /> : null}
        </tbody>
      </table>
    </div>
  );
}

/** Numbers by size, words as the alphabet of the language has them, numbers within words by size too. */
function orderOf(language: string): (a: unknown, b: unknown) => number {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return (a, b) => (typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b)));
}

/** True while what is in the box is wider than the box. */
function useIsTooWide(box: RefObject<HTMLElement | null>): boolean {
  const [isTooWide, setIsTooWide] = useState(false);
  useLayoutEffect(() => {
    const { current } = box;
    if (!current) return undefined;
    const observer = new ResizeObserver(() => setIsTooWide(current.scrollWidth > current.clientWidth));
    observer.observe(current);
    for (const inside of current.children) observer.observe(inside);
    return () => observer.disconnect();
  }, [box]);
  return isTooWide;
}

const arrow = (sortedBy: { id: string; desc: boolean } | undefined, id: string): string =>
  sortedBy?.id !== id ? '↕' : sortedBy.desc ? '↓' : '↑';

const Space = ({ height }: { readonly height: number }) => (
  <tr aria-hidden="true">
    <td style={{ blockSize: height, padding: 0, border: 0 }} />
  </tr>
);
