import { useEffect, useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { answer, api, type Schemas } from '../../api/client';
import { useCommand } from '../../api/command';
import { rawBody } from '../../api/raw-body';
import type { GetPath } from '../../api/query';
import { useLanguage } from '../../language/use-language';
import { newId } from '../../offline/writes';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextField } from '../../ui/field';
import { Refusal } from '../../ui/refusal';
import { useToast } from '../../ui/toast';

interface AddPicturesProps {
  readonly subject: Schemas['PictureSubject'];
  readonly of: string;
  readonly files: readonly File[];
  readonly outdates: readonly GetPath[];
  readonly onClose: () => void;
}

interface Chosen {
  /** The id that the picture gets, so that sending it again after a lost answer adds nothing. */
  readonly id: string;
  readonly file: File;
  readonly address: string;
  readonly caption: string;
}

/** The chosen pictures before they are sent, each with room for a caption. */
export function AddPictures({ subject, of, files, outdates, onClose }: AddPicturesProps) {
  const { t } = useTranslation('pictures');
  const { language } = useLanguage();
  const toast = useToast();
  const [chosen, setChosen] = useState<readonly Chosen[]>(() => files.map(chosenOf));
  const [shown] = useState(chosen);
  useEffect(() => () => shown.forEach(({ address }) => URL.revokeObjectURL(address)), [shown]);
  const add = useCommand(async () => {
    for (const picture of chosen) {
      const caption = picture.caption.trim();
      await answer(
        api.POST('/pictures', {
          params: {
            query: {
              subject,
              id: of,
              pictureId: picture.id,
              ...(caption ? { caption, captionLanguage: language } : {}),
            },
          },
          ...rawBody(picture.file),
        }),
      );
    }
    return true;
  }, outdates);
  const send = async (): Promise<void> => {
    if (!(await add.run())) return;
    toast(t('added', { count: chosen.length }));
    onClose();
  };
  const write = (id: string, caption: string): void =>
    setChosen((all) => all.map((one) => (one.id === id ? { ...one, caption } : one)));
  return (
    <Dialog
      open
      title={t('addTitle', { count: chosen.length })}
      onClose={onClose}
      actions={
        <>
          <Button busy={add.busy} onClick={() => void send()}>
            {t('send')}
          </Button>
          <Button weight="secondary" onClick={onClose}>
            {t('cancel')}
          </Button>
        </>
      }
    >
      <p className="pictures__note">{t('metadata')}</p>
      <Refusal error={add.refusal} />
      <ul role="list" className="pictures__chosen">
        {chosen.map(({ id, file, address, caption }) => (
          <li key={id}>
            <img src={address} alt={file.name} />
            <TextField
              label={t('caption')}
              optional={t('optional')}
              maxLength={500}
              value={caption}
              onChange={({ target }) => write(id, target.value)}
            />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

const chosenOf = (file: File): Chosen => ({
  id: newId(),
  file,
  address: URL.createObjectURL(file),
  caption: '',
});
