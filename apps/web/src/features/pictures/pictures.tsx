import '../../styles/pictures.css';
import { ImagePlus } from 'lucide-react';
import { type ChangeEvent, useRef, useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import type { Schemas } from '../../api/client';
import type { GetPath } from '../../api/query';
import { Button } from '../../ui/button';
import { AddPictures } from './add-pictures';
import { PictureShown } from './picture-shown';

const MOST = 12;

interface PicturesProps {
  readonly subject: Schemas['PictureSubject'];
  /** Of what the pictures are. */
  readonly of: string;
  /** What they show, in words. */
  readonly name: string;
  readonly pictures: readonly Schemas['PictureView'][];
  readonly mayChange?: boolean;
  /** What shows these pictures and is asked anew after a change. */
  readonly outdates?: readonly GetPath[];
}

/** Small pictures that open large. Nobody has to add any. */
export function Pictures({ subject, of, name, pictures, mayChange = false, outdates = [] }: PicturesProps) {
  const { t } = useTranslation('pictures');
  const [shown, setShown] = useState<string>();
  const [chosen, setChosen] = useState<readonly File[]>([]);
  const input = useRef<HTMLInputElement>(null);
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>): void => {
    setChosen([...(currentTarget.files ?? [])].slice(0, MOST - pictures.length));
    currentTarget.value = '';
  };
  const open = pictures.find(({ id }) => id === shown);
  return (
    <div className="pictures">
      {pictures.length > 0 ? (
        <ul role="list" className="pictures__list" aria-label={t('of', { name })}>
          {pictures.map((picture, index) => (
            <li key={picture.id}>
              <button type="button" className="pictures__open" onClick={() => setShown(picture.id)}>
                <img
                  src={`/api/pictures/${picture.id}/thumb`}
                  alt={picture.caption ?? t('alt', { name, number: index + 1 })}
                  lang={picture.captionLanguage ?? undefined}
                  width={picture.width}
                  height={picture.height}
                  loading="lazy"
                />
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      {mayChange && pictures.length < MOST ? (
        <>
          <input
            ref={input}
            type="file"
            accept="image/jpeg,image/png,image/webp"
            multiple
            hidden
            onChange={choose}
          />
          <div>
            <Button weight="tertiary" small icon={<ImagePlus />} onClick={() => input.current?.click()}>
              {t('add')} <span className="visually-hidden">{name}</span>
            </Button>
          </div>
        </>
      ) : null}
      {chosen.length > 0 ? (
        <AddPictures
          subject={subject}
          of={of}
          files={chosen}
          outdates={outdates}
          onClose={() => setChosen([])}
        />
      ) : null}
      {open ? (
        <PictureShown
          picture={open}
          name={name}
          mayRemove={mayChange}
          outdates={outdates}
          onClose={() => setShown(undefined)}
        />
      ) : null}
    </div>
  );
}
