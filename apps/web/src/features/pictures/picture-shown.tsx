import { Trash2 } from 'lucide-react';
import { useTranslation } from '../../language/use-translation';
import { api, type Schemas } from '../../api/client';
import { useCommand } from '../../api/command';
import type { GetPath } from '../../api/query';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Refusal } from '../../ui/refusal';
import { useToast } from '../../ui/toast';

interface PictureShownProps {
  readonly picture: Schemas['PictureView'];
  readonly name: string;
  readonly mayRemove: boolean;
  readonly outdates: readonly GetPath[];
  readonly onClose: () => void;
}

/** One picture, large, with its caption. */
export function PictureShown({ picture, name, mayRemove, outdates, onClose }: PictureShownProps) {
  const { t } = useTranslation('pictures');
  const toast = useToast();
  const remove = useCommand(async () => {
    await api.DELETE('/pictures/{id}', { params: { path: { id: picture.id } } });
    return true;
  }, outdates);
  const take = async (): Promise<void> => {
    if (!(await remove.run())) return;
    toast(t('removed'));
    onClose();
  };
  return (
    <Dialog
      open
      title={name}
      onClose={onClose}
      actions={
        mayRemove ? (
          <Button weight="secondary" icon={<Trash2 />} busy={remove.busy} onClick={() => void take()}>
            {t('remove')}
          </Button>
        ) : null
      }
    >
      <Refusal error={remove.refusal} />
      <figure className="pictures__large">
        <img
          src={`/api/pictures/${picture.id}`}
          alt={picture.caption ?? name}
          lang={picture.captionLanguage ?? undefined}
          width={picture.width}
          height={picture.height}
        />
        {picture.caption ? (
          <figcaption lang={picture.captionLanguage ?? undefined}>{picture.caption}</figcaption>
        ) : null}
      </figure>
    </Dialog>
  );
}
