import '../../styles/needs.css';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { ChevronLeft } from 'lucide-react';
import { useState } from 'react';
import { dayIn } from '../../language/day-in';
import { useTranslation } from '../../language/use-translation';
import { answer, api, type Schemas } from '../../api/client';
import { useCommand } from '../../api/command';
import { rawBody } from '../../api/raw-body';
import type { NeedView } from '../../features/needs/need-draft';
import { useNeed, useOwners } from '../../features/needs/use-needs';
import { typeOfFile } from '../../features/tables/columns';
import type { Source } from '../../features/tables/source';
import { TableImport } from '../../features/tables/table-import';
import { Template } from '../../features/tables/template';
import { PageFailed } from '../../frame/page-failed';
import { PageLoading } from '../../frame/page-loading';
import { useLanguage } from '../../language/use-language';
import { TextField } from '../../ui/field';
import { Note } from '../../ui/note';
import { Page } from '../../ui/page';
import { useToast } from '../../ui/toast';
import { ForAllRows, type RowDefaults } from './import/for-all-rows';

type Line = Schemas['NeedLineDto'];

const FIELDS = [
  'itemCode',
  'itemName',
  'quantity',
  'unit',
  'packSize',
  'place',
  'usefulFrom',
  'latest',
  'horizon',
  'visibility',
  'ownWords',
] as const;
const USUAL: RowDefaults = { horizon: 'humanitarian', visibility: 'partners' };

/** Needs out of a spreadsheet, as a new draft or behind the lines of one. */
export function ImportNeedsPage() {
  const { need: needId, owner: asked } = useSearch({ from: '/signed-in/needs/import' });
  const owners = useOwners();
  const owner = owners.find(({ organisationId }) => organisationId === asked) ?? owners[0];
  if (needId) return <IntoDraft needId={needId} />;
  return <Import ownerId={owner?.organisationId} />;
}

function IntoDraft({ needId }: { readonly needId: string }) {
  const { need, error } = useNeed(needId);
  if (error) return <PageFailed error={error} reset={() => undefined} />;
  return need ? <Import ownerId={need.ownerId} draft={need} /> : <PageLoading />;
}

interface ImportProps {
  /** Undefined for people who state no needs. */
  readonly ownerId: string | undefined;
  readonly draft?: NeedView;
}

function Import({ ownerId, draft }: ImportProps) {
  const { t } = useTranslation('needs');
  const { t: table } = useTranslation('tables');
  const { format, language } = useLanguage();
  const [title, setTitle] = useState('');
  const usualTitle = t('import.usualName', { day: format.day(dayIn(0)) });
  const toast = useToast();
  const navigate = useNavigate();
  const mayWrite = useOwners().some(({ organisationId }) => organisationId === ownerId);
  const undo = useCommand(
    (id: string, importId: string) =>
      answer(api.POST('/needs/{id}/lines/imports/{importId}/undo', { params: { path: { id, importId } } })),
    ['/needs/{id}', '/needs'],
  );
  const takeOver = useCommand(
    (lines: readonly Line[]) => {
      const body = { lines: [...lines] };
      if (draft)
        return answer(api.POST('/needs/{id}/lines/imports', { params: { path: { id: draft.id } }, body }));
      return answer(
        api.POST('/needs/imports', {
          body: { ...body, ownerId: ownerId!, title: title.trim() || usualTitle, titleLanguage: language },
        }),
      );
    },
    ['/needs/{id}', '/needs'],
  );
  const takeBack = async ({ id, importId }: Schemas['ImportedNeedView']): Promise<void> => {
    if (!(await undo.run(id, importId))) return;
    toast(table('undone'));
    if (!draft) await navigate({ to: '/needs' });
  };
  const take = async (lines: readonly Line[]): Promise<void> => {
    const taken = await takeOver.run(lines);
    if (!taken) return;
    toast(table('taken', { count: lines.length }), { undo: () => void takeBack(taken) });
    await navigate({ to: '/needs/$id', params: { id: taken.id } });
  };
  const refusal = refusalOf(mayWrite, draft);
  return (
    <Page
      title={t('import.title')}
      lead={t(draft ? 'import.leadDraft' : 'import.lead')}
      above={<Back draft={draft} />}
    >
      {refusal ? (
        <Note tone="info" title={t(refusal)} />
      ) : (
        <>
          <TableImport
            template={
              <Template
                lead={t('import.templateLead')}
                xlsx="/needs/imports/template.xlsx"
                csv="/needs/imports/template.csv"
                params={{}}
              />
            }
            read={read}
            defaults={USUAL}
            defaultFields={(value, onChange) => <ForAllRows value={value} onChange={onChange} />}
            fields={FIELDS.map((field) => [field, t(`import.field.${field}`)] as const)}
            taking={takeOver}
            onTake={(lines) => void take(lines)}
          >
            {draft ? null : (
              <TextField
                label={t('import.name')}
                hint={t('import.nameHint')}
                maxLength={200}
                placeholder={usualTitle}
                value={title}
                onInput={({ currentTarget }) => setTitle(currentTarget.value)}
              />
            )}
          </TableImport>
        </>
      )}
    </Page>
  );
}

function refusalOf(mayWrite: boolean, draft: NeedView | undefined) {
  if (!mayWrite) return 'import.notYours';
  return draft && draft.state !== 'draft' ? 'import.notDraft' : undefined;
}

function Back({ draft }: { readonly draft: NeedView | undefined }) {
  const { t } = useTranslation('needs');
  return draft ? (
    <Link to="/needs/$id" params={{ id: draft.id }} className="back">
      <ChevronLeft aria-hidden="true" />
      {t('import.backToDraft', { title: draft.title })}
    </Link>
  ) : (
    <Link to="/needs" className="back">
      <ChevronLeft aria-hidden="true" />
      {t('import.back')}
    </Link>
  );
}

function read(
  source: Source,
  mapping: readonly string[] | undefined,
  defaults: RowDefaults,
): Promise<Schemas['NeedImportPreviewView']> {
  if ('text' in source)
    return answer(
      api.POST('/needs/imports/preview', {
        body: { text: source.text, ...defaults, ...(mapping ? { mapping: [...mapping] } : {}) },
      }),
    );
  return answer(
    api.POST('/needs/imports/preview/file', {
      params: { query: { ...defaults, ...(mapping ? { mapping: mapping.join(',') } : {}) } },
      ...rawBody(source.file, typeOfFile(source.file)),
    }),
  );
}
