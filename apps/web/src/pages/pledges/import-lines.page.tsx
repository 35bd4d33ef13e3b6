import '../../styles/pledges.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from '../../language/use-translation';
import { answer, api, type Schemas } from '../../api/client';
import { useCommand } from '../../api/command';
import { get } from '../../api/query';
import { rawBody } from '../../api/raw-body';
import { typeOfFile } from '../../features/tables/columns';
import type { Source } from '../../features/tables/source';
import { TableImport } from '../../features/tables/table-import';
import { Note } from '../../ui/note';
import { useToast } from '../../ui/toast';
import { LINE_FIELDS } from './import/columns';
import { ForAllRows, type RowDefaults } from './import/for-all-rows';
import { SubPage } from './sub-page';

const NO_DEFAULTS: RowDefaults = {};

/** Lines out of a spreadsheet: looked at before they are taken over, and taken back at once. */
export function ImportLinesPage() {
  const { t } = useTranslation('pledges');
  const { t: table } = useTranslation('tables');
  const { id } = useParams({ from: '/signed-in/pledges/$id/import' });
  const { data: pledge } = useSuspenseQuery(get('/pledges/{id}', { path: { id } }));
  const toast = useToast();
  const navigate = useNavigate();
  const undo = useCommand(
    (importId: string) =>
      answer(api.POST('/pledges/{id}/lines/imports/{importId}/undo', { params: { path: { id, importId } } })),
    ['/pledges/{id}', '/pledges'],
  );
  const takeOver = useCommand(
    (lines: readonly Schemas['PledgeLineDto'][]) =>
      answer(
        api.POST('/pledges/{id}/lines/imports', { params: { path: { id } }, body: { lines: [...lines] } }),
      ),
    ['/pledges/{id}', '/pledges'],
  );
  const take = async (lines: readonly Schemas['PledgeLineDto'][]): Promise<void> => {
    const taken = await takeOver.run(lines);
    if (!taken) return;
    toast(table('taken', { count: lines.length }), {
      undo: () => void undo.run(taken.importId).then((undone) => undone && toast(table('undone'))),
    });
    await navigate({ to: '/pledges/$id', params: { id }, hash: 'lines' });
  };
  return (
    <SubPage pledge={pledge} title={t('import.title')} lead={t('import.lead')} width="content">
      {pledge.state === 'draft' ? (
        <TableImport
          read={read}
          defaults={NO_DEFAULTS}
          defaultFields={(value, onChange) => <ForAllRows value={value} onChange={onChange} />}
          fields={LINE_FIELDS.map((field) => [field, t(`import.field.${field}`)] as const)}
          incompleteLead={t('import.someIncompleteLead')}
          taking={takeOver}
          onTake={(lines) => void take(lines)}
        />
      ) : (
        <Note tone="info" title={t('import.notDraft')} />
      )}
    </SubPage>
  );
}

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
