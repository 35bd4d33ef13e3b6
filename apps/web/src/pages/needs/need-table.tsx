import { FileDown, FileUp } from 'lucide-react';
import { useTranslation } from '../../language/use-translation';
import { useSave } from '../../api/save';
import type { NeedView } from '../../features/needs/need-draft';
import { Button, LinkButton } from '../../ui/button';
import { Refusal } from '../../ui/refusal';

interface NeedTableProps {
  readonly need: NeedView;
  /** Rows of a table only go into one's own draft. */
  readonly mayAdd: boolean;
}

/** The lines out of a spreadsheet and into one. */
export function NeedTable({ need, mayAdd }: NeedTableProps) {
  const { t } = useTranslation('needs');
  const save = useSave();
  const name = need.title.replaceAll(/[^\p{L}\p{N}]+/gu, '-');
  return (
    <>
      <div className="page__actions">
        {mayAdd ? (
          <LinkButton
            to="/needs/import"
            search={{ need: need.id }}
            weight="secondary"
            small
            icon={<FileUp />}
          >
            {t('import.fromTable')}
          </LinkButton>
        ) : null}
        {need.lines.length > 0 ? (
          <Button
            weight="tertiary"
            small
            icon={<FileDown />}
            busy={save.busy}
            onClick={() => void save.run('/needs/{id}/lines.xlsx', { path: { id: need.id } }, `${name}.xlsx`)}
          >
            {t('import.asExcel')}
          </Button>
        ) : null}
      </div>
      <Refusal error={save.refusal} />
    </>
  );
}
