import { FileDown, FileUp } from 'lucide-react';
import { useSave } from '../../api/save';
import { useTranslation } from '../../language/use-translation';
import { Button, LinkButton } from '../../ui/button';
import { Refusal } from '../../ui/refusal';
import type { Packing } from './packing.page';

interface PackingTableProps {
  readonly packing: Packing;
  readonly mayPack: boolean;
}

/** The packing list into a spreadsheet, and out of one. */
export function PackingTable({ packing: { consignmentId: id, reference }, mayPack }: PackingTableProps) {
  const { t } = useTranslation('units');
  const save = useSave();
  return (
    <>
      <div className="page__actions">
        {mayPack ? (
          <LinkButton
            to="/consignments/$id/packing/import"
            params={{ id }}
            weight="secondary"
            icon={<FileUp />}
          >
            {t('import.fromTable')}
          </LinkButton>
        ) : null}
        <Button
          weight="tertiary"
          icon={<FileDown />}
          busy={save.busy}
          onClick={() =>
            void save.run(
              '/consignments/{id}/packing-list.xlsx',
              { path: { id } },
              `${t('import.list')}-${reference}.xlsx`,
            )
          }
        >
          {t('import.asExcel')}
        </Button>
      </div>
      <Refusal error={save.refusal} />
    </>
  );
}
