import '../../styles/tables.css';
import { type ReactNode, useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { useCommand } from '../../api/command';
import { Button } from '../../ui/button';
import { Check } from '../../ui/choice';
import { Note } from '../../ui/note';
import { Refusal } from '../../ui/refusal';
import { Mapping } from './mapping';
import type { Previewed } from './preview';
import { PreviewTable } from './preview-table';
import { type Source, SourceFields } from './source';

interface TableImportProps<L, D> {
  /** The table to fill in; whoever looks at one has it already. */
  readonly template?: ReactNode;
  /** What the rows would become; nothing is kept. */
  readonly read: (
    source: Source,
    mapping: readonly string[] | undefined,
    defaults: D,
  ) => Promise<Previewed<L>>;
  /** What holds for rows that do not say it themselves. */
  readonly defaults: D;
  readonly defaultFields: (defaults: D, onChange: (defaults: D) => void) => ReactNode;
  /** What a column can say beside the attributes of the catalogue, each with its name. */
  readonly fields: readonly (readonly [field: string, name: string])[];
  /** For tables whose columns say nothing that the catalogue describes. */
  readonly withoutAttributes?: boolean;
  /** What to do about rows that lack something; none where nothing can be lacking. */
  readonly incompleteLead?: string;
  /** What has to be said before the lines are taken. */
  readonly children?: ReactNode;
  readonly taking: { readonly busy: boolean; readonly refusal: Error | null | undefined };
  readonly onTake: (lines: readonly L[]) => void;
}

/** Lines out of a spreadsheet: pasted or as a file, and looked at before they are taken over. */
export function TableImport<L, D>(props: TableImportProps<L, D>) {
  const [source, setSource] = useState<Source>();
  const [mapping, setMapping] = useState<readonly string[]>();
  const [defaults, setDefaults] = useState(props.defaults);
  const [preview, setPreview] = useState<Previewed<L>>();
  const look = useCommand(props.read, []);
  const show = async (from: Source, columns: readonly string[] | undefined, rows: D): Promise<void> => {
    setSource(from);
    setMapping(columns);
    setDefaults(rows);
    const seen = await look.run(from, columns, rows);
    if (seen) setPreview(seen);
  };
  return (
    <>
      <Refusal error={look.refusal} />
      {preview && source ? (
        <>
          <Counts counts={preview.counts} incompleteLead={props.incompleteLead} />
          {props.defaultFields(defaults, (rows) => void show(source, mapping, rows))}
          <Mapping
            columns={preview.columns}
            fields={props.fields}
            withoutAttributes={props.withoutAttributes ?? false}
            onChange={(columns) => void show(source, columns, defaults)}
          />
          <Rows
            {...props}
            preview={preview}
            onAnew={() => {
              setPreview(undefined);
              setMapping(undefined);
            }}
          />
        </>
      ) : (
        <>
          {props.template}
          <SourceFields busy={look.busy} onSource={(from) => void show(from, undefined, defaults)} />
        </>
      )}
    </>
  );
}

interface CountsProps {
  readonly counts: Previewed<unknown>['counts'];
  readonly incompleteLead: string | undefined;
}

function Counts({ counts, incompleteLead }: CountsProps) {
  const { t } = useTranslation('tables');
  const { ready, incomplete, wrong } = counts;
  return (
    <>
      {wrong === 0 && incomplete === 0 ? (
        <Note tone="success" title={t('allReady', { count: ready })} live />
      ) : null}
      {wrong > 0 ? (
        <Note tone="warning" title={t('someWrong', { count: wrong, ready: ready + incomplete })} live>
          <p className="kern-body">{t('someWrongLead')}</p>
        </Note>
      ) : null}
      {incomplete > 0 ? (
        <Note tone="info" title={t('someIncomplete', { count: incomplete })} live>
          {incompleteLead ? <p className="kern-body">{incompleteLead}</p> : null}
        </Note>
      ) : null}
    </>
  );
}

interface RowsProps<L> extends Pick<TableImportProps<L, never>, 'children' | 'taking' | 'onTake'> {
  readonly preview: Previewed<L>;
  readonly onAnew: () => void;
}

/** The rows and the two ways on: take them over, or another table. */
function Rows<L>({ preview, children, taking, onTake, onAnew }: RowsProps<L>) {
  const { t } = useTranslation('tables');
  const [wrongOnly, setWrongOnly] = useState(false);
  const lines = preview.rows.flatMap(({ line }) => (line === null ? [] : [line]));
  return (
    <>
      {preview.counts.wrong + preview.counts.incomplete > 0 ? (
        <Check label={t('wrongOnly')} checked={wrongOnly} onChange={setWrongOnly} />
      ) : null}
      <PreviewTable preview={preview} wrongOnly={wrongOnly} />
      {lines.length > 0 ? children : null}
      <Refusal error={taking.refusal} />
      <div className="page__actions">
        {lines.length > 0 ? (
          <Button busy={taking.busy} onClick={() => onTake(lines)}>
            {t('take', { count: lines.length })}
          </Button>
        ) : null}
        <Button weight="secondary" onClick={onAnew}>
          {t('anew')}
        </Button>
      </div>
    </>
  );
}
