import '../../styles/units.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { ChevronLeft } from 'lucide-react';
import { useState } from 'react';
import { answer, api, type Schemas } from '../../api/client';
import { useCommand } from '../../api/command';
import { get } from '../../api/query';
import { rawBody } from '../../api/raw-body';
import { useAccount } from '../../api/session';
import { typeOfFile } from '../../features/tables/columns';
import type { Source } from '../../features/tables/source';
import { TableImport } from '../../features/tables/table-import';
import { Template } from '../../features/tables/template';
import { useTranslation } from '../../language/use-translation';
import { newId } from '../../offline/writes';
import { SelectField } from '../../ui/field';
import { Note } from '../../ui/note';
import { Page } from '../../ui/page';
import { useToast } from '../../ui/toast';
import { OUTDATED, PackingImports, useUndo } from './packing-imports';
import type { Packing } from './packing.page';

type Row = Schemas['PackingRowDto'];

const FIELDS = [
  'package',
  'kind',
  'standsOn',
  'position',
  'itemCode',
  'itemName',
  'lotNumber',
  'quantity',
  'unit',
  'grossWeight',
  'length',
  'width',
  'height',
] as const;
const KINDS = ['box', 'crate', 'pallet'] as const;
const USUAL: RowDefaults = { kind: 'box' };

interface RowDefaults {
  readonly kind: Schemas['HandlingUnitKind'];
}

/** The packing list of a consignment out of a spreadsheet: each package of it becomes a unit with a label. */
export function ImportPackingPage() {
  const { t } = useTranslation('units');
  const { can } = useAccount();
  const { id } = useParams({ from: '/signed-in/consignments/$id/packing/import' });
  const { data } = useSuspenseQuery(get('/consignments/{id}/packing', { path: { id } }));
  const mayPack = can.some(
    ({ organisationId, actions }) => organisationId === data.operatorId && actions.includes('unit:pack'),
  );
  return (
    <Page
      title={t('import.title')}
      lead={t('import.lead')}
      above={
        <Link to="/consignments/$id/packing" params={{ id }} className="back">
          <ChevronLeft aria-hidden="true" />
          {t('packingOf', { reference: data.reference })}
        </Link>
      }
    >
      {mayPack && data.mayChange ? <Import packing={data} /> : null}
      {mayPack && !data.mayChange ? <Note tone="info" title={t('sealedNote')} /> : null}
      {mayPack ? <PackingImports packing={data} /> : <Note tone="info" title={t('import.notYours')} />}
    </Page>
  );
}

function Import({ packing }: { readonly packing: Packing }) {
  const { t } = useTranslation('units');
  const [importId] = useState(newId);
  const toast = useToast();
  const navigate = useNavigate();
  const path = { id: packing.consignmentId };
  const undo = useUndo(packing.consignmentId);
  const takeOver = useCommand(
    (rows: readonly Row[]) =>
      answer(
        api.POST('/consignments/{id}/packing-list/imports', {
          params: { path },
          body: { id: importId, rows: [...rows] },
        }),
      ),
    OUTDATED,
  );
  const takeBack = async (): Promise<void> => {
    if (await undo.run(importId)) toast(t('import.undone'));
  };
  const take = async (rows: readonly Row[]): Promise<void> => {
    const taken = await takeOver.run(rows);
    if (!taken) return;
    toast(t('import.taken', { count: taken.units.length }), { undo: () => void takeBack() });
    await navigate({ to: '/consignments/$id/packing', params: path });
  };
  return (
    <>
      <TableImport
        template={
          <Template
            lead={t('import.templateLead')}
            xlsx="/consignments/{id}/packing-list.xlsx"
            csv="/consignments/{id}/packing-list.csv"
            params={{ path }}
          />
        }
        read={(source, mapping, defaults: RowDefaults) =>
          read(packing.consignmentId, source, mapping, defaults)
        }
        defaults={USUAL}
        defaultFields={(value, onChange) => <KindForAll value={value} onChange={onChange} />}
        fields={FIELDS.map((field) => [field, t(`import.field.${field}`)] as const)}
        withoutAttributes
        incompleteLead={t('import.looseLead')}
        taking={takeOver}
        onTake={(rows) => void take(rows)}
      >
        <Note tone="info" title={t('import.next')}>
          <p className="kern-body">{t('import.nextLead')}</p>
        </Note>
      </TableImport>
    </>
  );
}

interface KindForAllProps {
  readonly value: RowDefaults;
  readonly onChange: (value: RowDefaults) => void;
}

/** The kind of packages that say none. */
function KindForAll({ value, onChange }: KindForAllProps) {
  const { t } = useTranslation('units');
  return (
    <div className="form__grid import__for-all">
      <SelectField
        label={t('import.kindForAll')}
        value={value.kind}
        onChange={({ target }) => onChange({ kind: target.value as RowDefaults['kind'] })}
      >
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t(`kindName.${kind}`)}
          </option>
        ))}
      </SelectField>
    </div>
  );
}

function read(
  consignmentId: string,
  source: Source,
  mapping: readonly string[] | undefined,
  defaults: RowDefaults,
): Promise<Schemas['PackingImportPreviewView']> {
  if ('text' in source)
    return answer(
      api.POST('/packing-lists/imports/preview', {
        body: {
          consignmentId,
          text: source.text,
          ...defaults,
          ...(mapping ? { mapping: [...mapping] } : {}),
        },
      }),
    );
  return answer(
    api.POST('/packing-lists/imports/preview/file', {
      params: {
        query: { consignmentId, ...defaults, ...(mapping ? { mapping: mapping.join(',') } : {}) },
      },
      ...rawBody(source.file, typeOfFile(source.file)),
    }),
  );
}
