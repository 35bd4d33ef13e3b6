import { useTranslation } from '../../language/use-translation';
import type { Schemas } from '../../api/client';
import { Check } from '../../ui/choice';

type Role = Schemas['Role'];

const ROLES: readonly Role[] = [
  'editor',
  'approver',
  'warehouse',
  'convoy_lead',
  'driver',
  'coordinator',
  'admin',
  'member',
];

interface RolesProps {
  readonly roles: readonly Role[];
  readonly onChange: (roles: readonly Role[]) => void;
}

/** What somebody may do here. */
export function Roles({ roles, onChange }: RolesProps) {
  const { t } = useTranslation('organisation');
  return (
    <fieldset className="kern-fieldset">
      <legend className="kern-label">{t('roles')}</legend>
      <div className="kern-fieldset__body">
        {ROLES.map((role) => (
          <Check
            key={role}
            label={t(`roleWords.${role}`)}
            checked={roles.includes(role)}
            onChange={(checked) => onChange(checked ? [...roles, role] : roles.filter((one) => one !== role))}
          />
        ))}
      </div>
    </fieldset>
  );
}
