import '../../styles/pictures.css';
import { Camera, Trash2 } from 'lucide-react';
import { type ChangeEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { LinePhoto } from '../../features/consignment/handover-draft';
import { shrunk } from '../../features/pictures/shrunk';
import { useTranslation } from '../../language/use-translation';
import { newId } from '../../offline/writes';
import { Button } from '../../ui/button';

/** Of one line; more say nothing more. */
const MOST = 3;

interface LinePhotosProps {
  readonly name: string;
  readonly value: readonly LinePhoto[];
  readonly onChange: (photos: readonly LinePhoto[]) => void;
}

/** Photos of what differs, kept on this device until they have arrived. Nobody has to take any. */
export function LinePhotos({ name, value, onChange }: LinePhotosProps) {
  const { t } = useTranslation('arrivals');
  const input = useRef<HTMLInputElement>(null);
  const [isUnreadable, setIsUnreadable] = useState(false);
  const take = async ({ currentTarget }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [file] = currentTarget.files ?? [];
    currentTarget.value = '';
    if (!file) return;
    try {
      const image = await shrunk(file);
      setIsUnreadable(false);
      onChange([...value, { id: newId(), image }]);
    } catch {
      setIsUnreadable(true);
    }
  };
  return (
    <div className="handover__photos">
      {value.length > 0 ? (
        <ul role="list" className="pictures__list">
          {value.map((photo, index) => (
            <li key={photo.id} className="handover__photo">
              <Taken photo={photo} alt={t('handover.photo.alt', { name, number: index + 1 })} />
              <Button
                small
                weight="tertiary"
                icon={<Trash2 />}
                onClick={() => onChange(value.filter(({ id }) => id !== photo.id))}
              >
                {t('handover.photo.remove')}{' '}
                <span className="visually-hidden">
                  {t('handover.photo.alt', { name, number: index + 1 })}
                </span>
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      {isUnreadable ? (
        <p className="handover__error" role="alert">
          {t('handover.photo.unreadable')}
        </p>
      ) : null}
      {value.length < MOST ? (
        <>
          <input ref={input} type="file" accept="image/*" hidden onChange={(event) => void take(event)} />
          <div>
            <Button small weight="secondary" icon={<Camera />} onClick={() => input.current?.click()}>
              {t('handover.photo.add')} <span className="visually-hidden">{name}</span>
            </Button>
          </div>
          <p className="arrival__soft">{t('handover.photo.hint')}</p>
        </>
      ) : null}
    </div>
  );
}

function Taken({ photo, alt }: { readonly photo: LinePhoto; readonly alt: string }) {
  const address = useMemo(() => URL.createObjectURL(photo.image), [photo.image]);
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return <img src={address} alt={alt} />;
}
