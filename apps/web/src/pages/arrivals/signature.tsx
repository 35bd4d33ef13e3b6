import { type PointerEvent, useRef, useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import type { Schemas } from '../../api/client';
import { Button } from '../../ui/button';

type Drawn = Schemas['DrawnSignatureDto'];

/** The API takes paths up to 50 000 characters; what is drawn beyond adds nothing to a signature. */
const LONGEST_PATH = 45_000;

interface SignatureProps {
  readonly who: string;
  readonly value: Drawn | undefined;
  readonly onChange: (drawn: Drawn | undefined) => void;
}

/** A field to sign with finger, pen or mouse. Whoever signs by keyboard types the name instead. */
export function Signature({ who, value, onChange }: SignatureProps) {
  const { t } = useTranslation('arrivals');
  const [stroke, setStroke] = useState<string>();
  const size = useRef({ width: 1, height: 1 });
  const path = [value?.path, stroke].filter(Boolean).join(' ');

  const pointOf = ({ currentTarget, clientX, clientY }: PointerEvent<SVGSVGElement>): string => {
    const box = currentTarget.getBoundingClientRect();
    const { width, height } = size.current;
    const x = Math.round(((clientX - box.left) / box.width) * width);
    const y = Math.round(((clientY - box.top) / box.height) * height);
    return `${Math.min(Math.max(x, 0), width)} ${Math.min(Math.max(y, 0), height)}`;
  };
  const begin = (event: PointerEvent<SVGSVGElement>): void => {
    const box = event.currentTarget.getBoundingClientRect();
    size.current = value ?? { width: Math.round(box.width), height: Math.round(box.height) };
    event.currentTarget.setPointerCapture(event.pointerId);
    const point = pointOf(event);
    setStroke(`M ${point} L ${point}`);
  };
  const draw = (event: PointerEvent<SVGSVGElement>): void => {
    if (stroke === undefined || path.length > LONGEST_PATH) return;
    const point = pointOf(event);
    setStroke((drawn) => `${drawn} L ${point}`);
  };
  const end = (): void => {
    if (stroke === undefined) return;
    const { width, height } = size.current;
    onChange({ width, height, path });
    setStroke(undefined);
  };
  const { width, height } = value ?? size.current;
  return (
    <div className="signature">
      <svg
        className="signature__field"
        viewBox={path === '' ? undefined : `0 0 ${width} ${height}`}
        role="img"
        aria-label={value ? `${t('handover.drawn')}: ${who}` : t('handover.sign', { who })}
        onPointerDown={begin}
        onPointerMove={draw}
        onPointerUp={end}
        onPointerCancel={end}
      >
        {path === '' ? null : <path d={path} />}
      </svg>
      {value ? (
        <Button small weight="tertiary" onClick={() => onChange(undefined)}>
          {t('handover.clear')} <span className="visually-hidden">{who}</span>
        </Button>
      ) : null}
    </div>
  );
}
