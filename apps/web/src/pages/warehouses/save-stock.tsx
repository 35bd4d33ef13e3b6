import { FileDown } from 'lucide-react';
import { useTranslation } from '../../language/use-translation';
import type { Schemas } from '../../api/client';
import { useSave } from '../../api/save';
import { Button } from '../../ui/button';
import { Refusal } from '../../ui/refusal';

/** All that lies in the hall, for a spreadsheet. */
export function SaveStock({ site }: { readonly site: Schemas['SiteView'] }) {
  const { t } = useTranslation('warehouses');
  const save = useSave();
  const name = site.name.replaceAll(/[^\p{L}\p{N}]+/gu, '-');
  return (
    <>
      <div className="save-list">
        <Button
          weight="tertiary"
          small
          icon={<FileDown />}
          busy={save.busy}
          onClick={() => void save.run('/sites/{id}/stock.xlsx', { path: { id: site.id } }, `${name}.xlsx`)}
        >
          {t('asExcel')}
        </Button>
      </div>
      <Refusal error={save.refusal} />
    </>
  );
}
