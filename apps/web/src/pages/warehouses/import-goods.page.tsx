import '../../styles/warehouses.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { ChevronLeft } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { answer, api, type Schemas } from '../../api/client';
import { useCommand } from '../../api/command';
import { get } from '../../api/query';
import { rawBody } from '../../api/raw-body';
import { useAccount } from '../../api/session';
import { typeOfFile } from '../../features/tables/columns';
import type { Source } from '../../features/tables/source';
import { TableImport } from '../../features/tables/table-import';
import { Template } from '../../features/tables/template';
import { newId } from '../../offline/writes';
import { Note } from '../../ui/note';
import { Page } from '../../ui/page';
import { useToast } from '../../ui/toast';
import { ForAllRows, type RowDefaults } from './import/for-all-rows';
import { Imports } from './import/imports';
import { OUTDATED, useUndo } from './import/use-undo';

type Line = Schemas['ReceiveFreeDto'];

const FIELDS = [
  'itemCode',
  'itemName',
  'quantity',
  'unit',
  'storagePlace',
  'disposition',
  'condition',
  'lotNumber',
  'bestBefore',
  'unitWeight',
  'giver',
] as const;
const USUAL: RowDefaults = { disposition: 'available', condition: 'good' };

/** A delivery without a pledge out of a spreadsheet: each row becomes a lot of the hall. */
export function ImportGoodsPage() {
  const { t } = useTranslation('warehouses');
  const { can } = useAccount();
  const { id } = useParams({ from: '/signed-in/warehouses/$id/import' });
  const { data: sites } = useSuspenseQuery(get('/sites'));
  const site = sites.find((one) => one.id === id);
  const mayWrite = can.some(
    ({ organisationId, actions }) => organisationId === site?.operatorId && actions.includes('stock:write'),
  );
  return (
    <Page
      title={t('import.title')}
      lead={t('import.lead')}
      above={
        <Link to="/warehouses/$id" params={{ id }} className="back">
          <ChevronLeft aria-hidden="true" />
          {t('import.back', { hall: site?.name ?? t('hall') })}
        </Link>
      }
    >
      {site && mayWrite ? <Import site={site} /> : <Note tone="info" title={t('import.notYours')} />}
    </Page>
  );
}

function Import({ site }: { readonly site: Schemas['SiteView'] }) {
  const { t } = useTranslation('warehouses');
  const [importId] = useState(newId);
  const toast = useToast();
  const navigate = useNavigate();
  const path = { id: site.id };
  const undo = useUndo(site.id);
  const takeOver = useCommand(
    (lines: readonly Line[]) =>
      answer(
        api.POST('/sites/{id}/goods-in/imports', {
          params: { path },
          body: { id: importId, lines: [...lines] },
        }),
      ),
    OUTDATED,
  );
  const takeBack = async (): Promise<void> => {
    if (await undo.run(importId, t('import.undoReason'))) toast(t('import.undone'));
  };
  const take = async (lines: readonly Line[]): Promise<void> => {
    const taken = await takeOver.run(lines);
    if (!taken) return;
    toast(t('import.taken', { count: taken.lots }), { undo: () => void takeBack() });
    await navigate({ to: '/warehouses/$id', params: path });
  };
  return (
    <>
      <TableImport
        template={
          <Template
            lead={t('import.templateLead')}
            xlsx="/sites/{id}/goods-in/template.xlsx"
            csv="/sites/{id}/goods-in/template.csv"
            params={{ path }}
          />
        }
        read={(source, mapping, defaults: RowDefaults) => read(site.id, source, mapping, defaults)}
        defaults={USUAL}
        defaultFields={(value, onChange) => <ForAllRows site={site} value={value} onChange={onChange} />}
        fields={FIELDS.map((field) => [field, t(`import.field.${field}`)] as const)}
        taking={takeOver}
        onTake={(lines) => void take(lines)}
      >
        <Note tone="info" title={t('import.next')}>
          <p className="kern-body">{t('import.nextLead')}</p>
        </Note>
      </TableImport>
      <Imports siteId={site.id} />
    </>
  );
}

function read(
  siteId: string,
  source: Source,
  mapping: readonly string[] | undefined,
  { giver, ...defaults }: RowDefaults,
): Promise<Schemas['GoodsImportPreviewView']> {
  const forAllRows = { siteId, ...defaults, ...(giver ? { giverId: giver.id } : {}) };
  if ('text' in source)
    return answer(
      api.POST('/goods-in/imports/preview', {
        body: { text: source.text, ...forAllRows, ...(mapping ? { mapping: [...mapping] } : {}) },
      }),
    );
  return answer(
    api.POST('/goods-in/imports/preview/file', {
      params: { query: { ...forAllRows, ...(mapping ? { mapping: mapping.join(',') } : {}) } },
      ...rawBody(source.file, typeOfFile(source.file)),
    }),
  );
}
