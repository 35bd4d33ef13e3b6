import { useTranslation } from '../../language/use-translation';
import { useAccount } from '../../api/session';
import { useLanguage } from '../../language/use-language';
import { SelectField } from '../../ui/field';

interface ForOrganisationProps {
  /** Those for which the person may enter it. */
  readonly ids: readonly string[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** For whom it is entered; nothing to choose for a person of one organisation. */
export function ForOrganisation({ ids, value, onChange }: ForOrganisationProps) {
  const { t } = useTranslation('fleet');
  const { say } = useLanguage();
  const { memberships } = useAccount();
  const names = new Map(memberships.map((one) => [one.organisationId, one.organisationName]));
  if (ids.length < 2) return null;
  return (
    <SelectField label={t('organisation')} value={value} onChange={({ target }) => onChange(target.value)}>
      {ids.map((id) => {
        const name = names.get(id);
        return (
          <option key={id} value={id}>
            {name ? say(name) : id}
          </option>
        );
      })}
    </SelectField>
  );
}
