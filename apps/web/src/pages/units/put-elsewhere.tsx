import { type FormEvent, useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';

interface PutElsewhereProps {
  readonly vehicle: string;
  readonly onDecide: (reason: string) => void;
}

/** The convoy lead puts a unit on another vehicle than planned, and says why. */
export function PutElsewhere({ vehicle, onDecide }: PutElsewhereProps) {
  const { t } = useTranslation('loading');
  const [reason, setReason] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (reason.trim() !== '') onDecide(reason.trim());
  };
  return (
    <form className="form" onSubmit={submit}>
      <TextField
        label={t('elsewhere.reason')}
        required
        maxLength={500}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <div>
        <Button type="submit" weight="secondary" small>
          {t('elsewhere.do', { vehicle })}
        </Button>
      </div>
    </form>
  );
}
