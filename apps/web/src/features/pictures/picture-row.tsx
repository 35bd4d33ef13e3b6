import '../../styles/pictures.css';
import { useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import type { Schemas } from '../../api/client';
import type { GetPath } from '../../api/query';
import { PictureShown } from './picture-shown';

interface PictureRowProps {
  /** What they show, in words. */
  readonly name: string;
  readonly pictures: readonly Schemas['PictureView'][];
  readonly mayRemove?: boolean;
  /** What shows these pictures and is asked anew after a change. */
  readonly outdates?: readonly GetPath[];
}

/** Small pictures that open large. */
export function PictureRow({ name, pictures, mayRemove = false, outdates = [] }: PictureRowProps) {
  const { t } = useTranslation('pictures');
  const [shown, setShown] = useState<string>();
  if (pictures.length === 0) return null;
  const open = pictures.find(({ id }) => id === shown);
  return (
    <>
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
      {open ? (
        <PictureShown
          picture={open}
          name={name}
          mayRemove={mayRemove}
          outdates={outdates}
          onClose={() => setShown(undefined)}
        />
      ) : null}
    </>
  );
}
