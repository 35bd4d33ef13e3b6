import { useEffect, useRef, useState } from 'react';
import { Problem } from '../../api/problem';
import { useTranslation } from '../../language/use-translation';
import { TextAreaField } from '../../ui/field';

/** Why a later lot goes, once the API has asked for it: what stands in the field, and how it is sent. */
export function useLaterLot() {
  const [reason, setReason] = useState<string>();
  return {
    reason,
    setReason,
    /** For goods that go in another way, or another lot. */
    forget: () => setReason(undefined),
    body: reason?.trim() ? { laterLotReason: reason.trim() } : {},
  };
}

interface LaterLotFieldProps {
  readonly later: ReturnType<typeof useLaterLot>;
  readonly refusal: Error | null;
}

/** Appears when an earlier lot lies there, takes the focus, and stays until what was typed is booked. */
export function LaterLotField({ later: { reason, setReason }, refusal }: LaterLotFieldProps) {
  const { t } = useTranslation('floor');
  const error = refusal instanceof Problem ? refusal.about('/laterLotReason') : undefined;
  const isAsked = reason !== undefined || error !== undefined;
  const room = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isAsked) room.current?.querySelector('textarea')?.focus();
  }, [isAsked]);
  if (!isAsked) return null;
  return (
    <div ref={room}>
      <TextAreaField
        label={t('laterLot.why')}
        hint={t('laterLot.hint')}
        rows={2}
        required
        minLength={3}
        maxLength={500}
        value={reason ?? ''}
        error={error}
        onChange={({ target }) => setReason(target.value)}
      />
    </div>
  );
}

/** The reason as it is kept; nothing where none was asked for. */
export function LaterLotReason({ reason }: { readonly reason: string | null }) {
  const { t } = useTranslation('floor');
  return reason === null ? null : <p className="soft">{t('laterLot.kept', { reason })}</p>;
}
