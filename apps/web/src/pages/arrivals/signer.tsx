import { useTranslation } from '../../language/use-translation';
import type { HandoverDraft } from '../../features/consignment/handover-draft';
import { TextField } from '../../ui/field';
import { Signature } from './signature';

type Value = HandoverDraft['giver'];

interface SignerProps {
  readonly who: string;
  readonly value: Value;
  readonly isMissing: boolean;
  readonly onChange: (value: Value) => void;
}

/** One side signs: with the typed name, and with a drawn signature by whoever likes. */
export function Signer({ who, value, isMissing, onChange }: SignerProps) {
  const { t } = useTranslation('arrivals');
  return (
    <fieldset className="signer">
      <legend>
        <h3>{who}</h3>
      </legend>
      <TextField
        label={t('handover.name')}
        error={isMissing ? t('handover.errors.name') : undefined}
        value={value.name}
        maxLength={200}
        onChange={({ target }) => onChange({ ...value, name: target.value })}
      />
      <Signature who={who} value={value.drawn} onChange={(drawn) => onChange({ ...value, drawn })} />
    </fieldset>
  );
}
