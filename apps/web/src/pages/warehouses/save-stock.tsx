import { FileDown } from 'lucide-react';
import type { Schemas } from '../../api/client';
import { type FileParams, type FilePath, useSave } from '../../api/save';
import { useCatalogue } from '../../features/catalogue/use-catalogue';
import { useTranslation } from '../../language/use-translation';
import { Button } from '../../ui/button';
import { Refusal } from '../../ui/refusal';

/** All that lies in the hall, for a spreadsheet. */
export const SaveStock = ({ site }: { readonly site: Schemas['SiteView'] }) => (
  <Save path="/sites/{id}/stock.xlsx" params={{ path: { id: site.id } }} name={site.name} />
);

/** All that happened with a lot, for a spreadsheet. */
export function SaveMovements({ lot }: { readonly lot: Schemas['LotView'] }) {
  const { t } = useTranslation('warehouses');
  const { nameOf } = useCatalogue();
  const name = [t('movements'), nameOf(lot.itemCode), lot.lotNumber ?? ''].join(' ').trim();
  return <Save path="/lots/{id}/movements.xlsx" params={{ path: { id: lot.id } }} name={name} />;
}

interface SaveProps<P extends FilePath> {
  readonly path: P;
  readonly params: FileParams<P>;
  /** What the file is called. */
  readonly name: string;
}

function Save<P extends FilePath>({ path, params, name }: SaveProps<P>) {
  const { t } = useTranslation('warehouses');
  const save = useSave();
  const file = `${name.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}.xlsx`;
  return (
    <>
      <div className="save-list">
        <Button
          weight="tertiary"
          small
          icon={<FileDown />}
          busy={save.busy}
          onClick={() => void save.run(path, params, file)}
        >
          {t('asExcel')}
        </Button>
      </div>
      <Refusal error={save.refusal} />
    </>
  );
}
