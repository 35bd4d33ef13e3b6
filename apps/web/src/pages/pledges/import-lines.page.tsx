import '../../styles/pledges.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { answer, api, type Schemas } from '../../api/client';
import { useCommand } from '../../api/command';
import { get } from '../../api/query';
import { rawBody } from '../../api/raw-body';
import { Button } from '../../ui/button';
import { Check } from '../../ui/choice';
import { Note } from '../../ui/note';
import { Refusal } from '../../ui/refusal';
import { useToast } from '../../ui/toast';
import { typeOfFile } from './import/columns';
import { ForAllRows, type RowDefaults } from './import/for-all-rows';
import { Mapping } from './import/mapping';
import { PreviewTable } from './import/preview-table';
import { type Source, SourceFields } from './import/source';
import { SubPage } from './sub-page';

/** Lines out of a spreadsheet: pasted or as a file, looked at before they are taken over, and taken back at once. */
export function ImportLinesPage() {
  const { t } = useTranslation('pledges');
  const { id } = useParams({ from: '/signed-in/pledges/$id/import' });
  const { data: pledge } = useSuspenseQuery(get('/pledges/{id}', { path: { id } }));
  const [source, setSource] = useState<Source>();
  const [mapping, setMapping] = useState<readonly string[]>();
  const [defaults, setDefaults] = useState<RowDefaults>({});
  const [preview, setPreview] = useState<Schemas['ImportPreviewView']>();
  const look = useCommand(read, []);
  const show = async (
    from: Source,
    columns?: readonly string[],
    rows: RowDefaults = defaults,
  ): Promise<void> => {
    setSource(from);
    setMapping(columns);
    setDefaults(rows);
    const seen = await look.run(from, columns, rows);
    if (seen) setPreview(seen);
  };
  return (
    <SubPage pledge={pledge} title={t('import.title')} lead={t('import.lead')} width="content">
      {pledge.state === 'draft' ? (
        <>
          <Refusal error={look.refusal} />
          {preview && source ? (
            <>
              <Counts counts={preview.counts} />
              <ForAllRows value={defaults} onChange={(rows) => void show(source, mapping, rows)} />
              <Mapping columns={preview.columns} onChange={(columns) => void show(source, columns)} />
              <Rows
                pledgeId={id}
                preview={preview}
                onAnew={() => {
                  setPreview(undefined);
                  setMapping(undefined);
                }}
              />
            </>
          ) : (
            <SourceFields busy={look.busy} onSource={(from) => void show(from)} />
          )}
        </>
      ) : (
        <Note tone="info" title={t('import.notDraft')} />
      )}
    </SubPage>
  );
}

/** What the rows would become; nothing is kept. */
function read(
  source: Source,
  mapping: readonly string[] | undefined,
  defaults: RowDefaults,
): Promise<Schemas['ImportPreviewView']> {
  if ('text' in source)
    return answer(
      api.POST('/pledges/imports/preview', {
        body: { text: source.text, ...defaults, ...(mapping ? { mapping: [...mapping] } : {}) },
      }),
    );
  return answer(
    api.POST('/pledges/imports/preview/file', {
      params: { query: { ...defaults, ...(mapping ? { mapping: mapping.join(',') } : {}) } },
      ...rawBody(source.file, typeOfFile(source.file)),
    }),
  );
}

function Counts({ counts }: { readonly counts: Schemas['ImportCountsView'] }) {
  const { t } = useTranslation('pledges');
  const { ready, incomplete, wrong } = counts;
  return (
    <>
      {wrong === 0 && incomplete === 0 ? (
        <Note tone="success" title={t('import.allReady', { count: ready })} live />
      ) : null}
      {wrong > 0 ? (
        <Note tone="warning" title={t('import.someWrong', { count: wrong, ready })} live>
          <p className="kern-body">{t('import.someWrongLead')}</p>
        </Note>
      ) : null}
      {incomplete > 0 ? (
        <Note tone="info" title={t('import.someIncomplete', { count: incomplete })} live>
          <p className="kern-body">{t('import.someIncompleteLead')}</p>
        </Note>
      ) : null}
    </>
  );
}

interface RowsProps {
  readonly pledgeId: string;
  readonly preview: Schemas['ImportPreviewView'];
  readonly onAnew: () => void;
}

/** The rows and the two ways on: take them over, or another table. */
function Rows({ pledgeId, preview, onAnew }: RowsProps) {
  const { t } = useTranslation('pledges');
  const [wrongOnly, setWrongOnly] = useState(false);
  const toast = useToast();
  const navigate = useNavigate();
  const lines = preview.rows.flatMap(({ line }) => line ?? []);
  const undo = useCommand(
    (importId: string) =>
      answer(
        api.POST('/pledges/{id}/lines/imports/{importId}/undo', {
          params: { path: { id: pledgeId, importId } },
        }),
      ),
    ['/pledges/{id}', '/pledges'],
  );
  const takeOver = useCommand(
    () =>
      answer(
        api.POST('/pledges/{id}/lines/imports', { params: { path: { id: pledgeId } }, body: { lines } }),
      ),
    ['/pledges/{id}', '/pledges'],
  );
  const take = async (): Promise<void> => {
    const taken = await takeOver.run();
    if (!taken) return;
    toast(t('import.taken', { count: lines.length }), {
      undo: () => void undo.run(taken.importId).then((undone) => undone && toast(t('import.undone'))),
    });
    await navigate({ to: '/pledges/$id', params: { id: pledgeId }, hash: 'lines' });
  };
  return (
    <>
      {preview.counts.wrong + preview.counts.incomplete > 0 ? (
        <Check label={t('import.wrongOnly')} checked={wrongOnly} onChange={setWrongOnly} />
      ) : null}
      <PreviewTable preview={preview} wrongOnly={wrongOnly} />
      <Refusal error={takeOver.refusal} />
      <div className="page__actions">
        {lines.length > 0 ? (
          <Button busy={takeOver.busy} onClick={() => void take()}>
            {t('import.take', { count: lines.length })}
          </Button>
        ) : null}
        <Button weight="secondary" onClick={onAnew}>
          {t('import.anew')}
        </Button>
      </div>
    </>
  );
}
