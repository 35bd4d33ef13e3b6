import { Camera as CameraIcon, CameraOff } from 'lucide-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { Note } from '../../ui/note';
import { Camera, canUseCamera } from './camera';

interface ScanFieldProps {
  readonly onScan: (code: string) => void;
  /** Doing something with the scan before. */
  readonly busy?: boolean;
}

/**
 * A field for scanners that type and press Enter, and for people who do; the focus stays in it. Beside it the camera,
 * where the browser reads codes by itself.
 */
export function ScanField({ onScan, busy }: ScanFieldProps) {
  const { t } = useTranslation('scan');
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [looking, setLooking] = useState(false);
  const [failed, setFailed] = useState(false);
  useEffect(() => input.current?.focus(), []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const code = text.trim();
    setText('');
    input.current?.focus();
    if (code !== '') onScan(code);
  };
  return (
    <>
      <form className="scan-field" onSubmit={submit}>
        <Field label={t('field')} hint={t('hint')}>
          {(wiring) => (
            <input
              {...wiring}
              ref={input}
              className="kern-form-input__input"
              value={text}
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              maxLength={300}
              enterKeyHint="go"
              onChange={({ target }) => setText(target.value)}
            />
          )}
        </Field>
        <div className="page__actions">
          <Button type="submit" {...(busy === undefined ? {} : { busy })}>
            {t('do')}
          </Button>
          {canUseCamera() ? (
            <Button
              weight="secondary"
              icon={looking ? <CameraOff /> : <CameraIcon />}
              onClick={() => {
                setFailed(false);
                setLooking(!looking);
              }}
            >
              {t(looking ? 'cameraOff' : 'camera')}
            </Button>
          ) : null}
        </div>
      </form>
      {looking ? (
        <Camera
          label={t('cameraPicture')}
          onScan={onScan}
          onFail={() => {
            setLooking(false);
            setFailed(true);
          }}
        />
      ) : null}
      {failed ? <Note tone="info" title={t('cameraFailed')} live /> : null}
    </>
  );
}
