import '../../styles/pictures.css';
import { ImagePlus } from 'lucide-react';
import { type ChangeEvent, useRef, useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import type { Schemas } from '../../api/client';
import type { GetPath } from '../../api/query';
import { Button } from '../../ui/button';
import { AddPictures } from './add-pictures';
import { PictureRow } from './picture-row';

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
  const [chosen, setChosen] = useState<readonly File[]>([]);
  const input = useRef<HTMLInputElement>(null);
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>): void => {
    setChosen([...(currentTarget.files ?? [])].slice(0, MOST - pictures.length));
    currentTarget.value = '';
  };
  return (
    <div className="pictures">
      <PictureRow name={name} pictures={pictures} mayRemove={mayChange} outdates={outdates} />
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
    </div>
  );
}
