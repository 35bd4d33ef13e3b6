import { FileDown } from 'lucide-react';
import { type FileParams, type FilePath, useSave } from '../../api/save';
import { useTranslation } from '../../language/use-translation';
import { Button } from '../../ui/button';
import { Card } from '../../ui/page';
import { Refusal } from '../../ui/refusal';

interface TemplateProps<P extends FilePath> {
  /** What is in it. */
  readonly lead: string;
  readonly xlsx: P;
  readonly csv: P;
  readonly params: FileParams<P>;
}

/** The table to fill in, in the reader's language. */
export function Template<P extends FilePath>({ lead, xlsx, csv, params }: TemplateProps<P>) {
  const { t } = useTranslation('tables');
  const save = useSave();
  const name = t('template');
  return (
    <Card title={name}>
      <p>{lead}</p>
      <div className="page__actions import__template">
        <Button
          weight="secondary"
          icon={<FileDown />}
          busy={save.busy}
          onClick={() => void save.run(xlsx, params, `${name}.xlsx`)}
        >
          {t('templateXlsx')}
        </Button>
        <Button weight="tertiary" busy={save.busy} onClick={() => void save.run(csv, params, `${name}.csv`)}>
          {t('templateCsv')}
        </Button>
      </div>
      <Refusal error={save.refusal} />
    </Card>
  );
}
