import { FileUp } from 'lucide-react';
import { type ChangeEvent, useRef, useState } from 'react';
import { answer, api, type Schemas } from '../../../api/client';
import { ifMatch, useCommand } from '../../../api/command';
import { rawBody } from '../../../api/raw-body';
import { useTranslation } from '../../../language/use-translation';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { TextAreaField } from '../../../ui/field';
import { Note } from '../../../ui/note';
import { Refusal } from '../../../ui/refusal';
import { useToast } from '../../../ui/toast';
import { OUTDATED_BY_PAPERS } from '../official/official-paper';
import { ComparedLines } from './compared-lines';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface ReadSystemListProps {
  readonly consignmentId: string;
  readonly onClose: () => void;
}

/** An export of the Ukrainian system as file or pasted cells: first what it says beside the packed list, then kept. */
export function ReadSystemList({ consignmentId, onClose }: ReadSystemListProps) {
  const { t } = useTranslation('official');
  const toast = useToast();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [found, setFound] = useState<Schemas['SystemListPreviewView']>();
  const read = useCommand(
    (sent: Blob, type: string) =>
      answer(
        api.POST('/system-lists/read', { params: { query: { consignmentId } }, ...rawBody(sent, type) }),
      ),
    [],
  );
  const keep = useCommand(async () => {
    if (!found) return undefined;
    return api.PATCH('/consignments/{id}/papers', {
      params: { path: { id: consignmentId }, header: ifMatch(found) },
      body: { systemList: found.systemList },
    });
  }, [...OUTDATED_BY_PAPERS, '/consignments/{id}/system-list']);
  const show = async (sent: Blob, type: string): Promise<void> => setFound(await read.run(sent, type));
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>): void => {
    const [file] = currentTarget.files ?? [];
    currentTarget.value = '';
    if (file) void show(file, /\.xlsx$/i.test(file.name) ? XLSX : 'text/csv');
  };
  const take = async (): Promise<void> => {
    if (!(await keep.run())) return;
    toast(t('list.kept'));
    onClose();
  };
  const isWhole = found !== undefined && found.errors.length === 0;
  return (
    <Dialog
      open
      side
      title={t('list.read')}
      onClose={onClose}
      actions={
        isWhole ? (
          <Button busy={keep.busy} onClick={() => void take()}>
            {t('list.keep')}
          </Button>
        ) : null
      }
    >
      <p>{t('list.how')}</p>
      <Refusal error={read.refusal ?? keep.refusal} />
      <input ref={input} type="file" accept={`.csv,.xlsx,text/csv,${XLSX}`} hidden onChange={choose} />
      <div>
        <Button weight="secondary" icon={<FileUp />} busy={read.busy} onClick={() => input.current?.click()}>
          {t('list.choose')}
        </Button>
      </div>
      <TextAreaField
        label={t('list.paste')}
        rows={4}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      {text.trim() ? (
        <div>
          <Button weight="secondary" busy={read.busy} onClick={() => void show(new Blob([text]), 'text/csv')}>
            {t('list.compare')}
          </Button>
        </div>
      ) : null}
      {found && found.errors.length > 0 ? (
        <Note tone="warning" title={t('list.unreadable', { count: found.errors.length })} live>
          <ul>
            {found.errors.map((error, index) => (
              <li key={index}>{error.text}</li>
            ))}
          </ul>
        </Note>
      ) : null}
      {found ? <ComparedLines lines={found.lines} /> : null}
    </Dialog>
  );
}
