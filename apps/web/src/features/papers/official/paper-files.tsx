import { FileDown, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { api } from '../../../api/client';
import { useCommand } from '../../../api/command';
import { useAccount } from '../../../api/session';
import { useLanguage } from '../../../language/use-language';
import { useTranslation } from '../../../language/use-translation';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Download } from '../../../ui/download';
import { Refusal } from '../../../ui/refusal';
import { useToast } from '../../../ui/toast';
import { type OfficialPaper, OUTDATED_BY_PAPERS } from './official-paper';

type PaperFile = OfficialPaper['files'][number];

interface PaperFilesProps {
  readonly files: readonly PaperFile[];
  readonly mayChange: boolean;
}

/** The files of a paper; those of one's own organisation can be removed. */
export function PaperFiles({ files, mayChange }: PaperFilesProps) {
  const { t } = useTranslation('official');
  const { say, format } = useLanguage();
  const { can } = useAccount();
  const toast = useToast();
  const [removing, setRemoving] = useState<PaperFile>();
  const remove = useCommand(
    () => api.DELETE('/paper-files/{id}', { params: { path: { id: removing?.id ?? '' } } }).then(() => true),
    OUTDATED_BY_PAPERS,
  );
  if (files.length === 0) return null;
  const isOwn = ({ ownerId }: PaperFile): boolean =>
    can.some(
      ({ organisationId, actions }) => organisationId === ownerId && actions.includes('consignment:papers'),
    );
  const take = async (): Promise<void> => {
    if (!(await remove.run())) return;
    toast(t('fileRemoved'));
    setRemoving(undefined);
  };
  return (
    <>
      <ul role="list" className="official__files">
        {files.map((file) => (
          <li key={file.id}>
            <Download
              className="folder__print"
              path="/paper-files/{id}"
              params={{ path: { id: file.id } }}
              name={`${file.name.replace(/\.\w{3,4}$/, '')}.pdf`}
            >
              <FileDown size={18} aria-hidden="true" /> <span className="official__file">{file.name}</span>
            </Download>
            <span className="soft">
              {t('pages', { count: file.pages })} · {say(file.ownerName)} · {format.instant(file.createdAt)}
            </span>
            {mayChange && isOwn(file) ? (
              <Button weight="tertiary" small icon={<Trash2 />} onClick={() => setRemoving(file)}>
                {t('removeFile')}
                <span className="visually-hidden"> {file.name}</span>
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {removing ? (
        <Dialog
          open
          title={t('removeTitle')}
          onClose={() => setRemoving(undefined)}
          actions={
            <>
              <Button busy={remove.busy} onClick={() => void take()}>
                {t('removeFile')}
              </Button>
              <Button weight="secondary" onClick={() => setRemoving(undefined)}>
                {t('cancel')}
              </Button>
            </>
          }
        >
          <Refusal error={remove.refusal} />
          <p>{t('removeWords', { name: removing.name })}</p>
        </Dialog>
      ) : null}
    </>
  );
}
