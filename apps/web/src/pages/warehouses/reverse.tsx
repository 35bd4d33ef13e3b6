import { type FormEvent, useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { Refusal } from '../../ui/refusal';

interface ReverseProps {
  /** What is reversed, for who does not see where the button stands. */
  readonly what?: string;
  readonly reversing: { readonly busy: boolean; readonly refusal: Error | null };
  readonly onReverse: (reason: string) => void;
}

/** Nothing is deleted: what was booked wrongly gets its counterpart, with a reason. */
export function Reverse({ what, reversing, onReverse }: ReverseProps) {
  const { t } = useTranslation('warehouses');
  const [reason, setReason] = useState<string>();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onReverse(reason?.trim() ?? '');
  };
  if (reason === undefined)
    return (
      <Button weight="tertiary" small onClick={() => setReason('')}>
        {t('reverse')}
        {what ? <span className="visually-hidden"> {what}</span> : null}
      </Button>
    );
  return (
    <form className="form" onSubmit={submit}>
      <Refusal error={reversing.refusal} />
      <TextField
        label={t('reverseReason')}
        required
        autoFocus
        value={reason}
        maxLength={500}
        onChange={({ target }) => setReason(target.value)}
      />
      <div>
        <Button type="submit" weight="secondary" small busy={reversing.busy}>
          {t('reverse')}
        </Button>
      </div>
    </form>
  );
}
