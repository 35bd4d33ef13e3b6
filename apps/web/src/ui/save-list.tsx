import { FileDown } from 'lucide-react';
import { type FileParams, type FilePath, useSave } from '../api/save';
import { useTranslation } from '../language/use-translation';
import { Button } from './button';
import { Refusal } from './refusal';

type ListPath = Extract<FilePath, `${string}/list.xlsx`>;
type Query<P extends ListPath> = FileParams<P> extends { query?: infer Asked } ? Asked : never;

interface SaveListProps<P extends ListPath> {
  readonly path: P;
  /** What the list is filtered by. */
  readonly query?: Query<P>;
  /** What the list is called. */
  readonly name: string;
  /** What the button says where the page shows another list than this one. */
  readonly label?: string;
}

/** The list as it is shown, for a spreadsheet. */
export function SaveList<P extends ListPath>({ path, query, name, label }: SaveListProps<P>) {
  const { t } = useTranslation('tables');
  const save = useSave();
  return (
    <div className="save-list">
      <Button
        weight="tertiary"
        small
        icon={<FileDown />}
        busy={save.busy}
        onClick={() => void save.run(path, { query } as unknown as FileParams<P>, `${name}.xlsx`)}
      >
        {label ?? t('saveList')}
      </Button>
      <Refusal error={save.refusal} />
    </div>
  );
}
