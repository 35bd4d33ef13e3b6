import { X } from 'lucide-react';
import { useRef } from 'react';
import { OrganisationField } from '../../features/organisation/organisation-field';
import { useTranslation } from '../../language/use-translation';
import { Button } from '../../ui/button';
import { focusOn } from '../../ui/focus-on';
import { OrganisationName } from './organisation-name';

interface LendToProps {
  readonly ids: readonly string[];
  readonly ownerId: string;
  readonly hint: string;
  readonly error?: string | undefined;
  readonly onChange: (ids: readonly string[]) => void;
}

/** Organisations whose convoys it may join as well, one after the other. */
export function LendTo({ ids, ownerId, hint, error, onChange }: LendToProps) {
  const { t } = useTranslation('fleet');
  const field = useRef<HTMLDivElement>(null);
  const remove = (id: string): void => {
    onChange(ids.filter((one) => one !== id));
    focusOn(() => field.current?.querySelector('input'));
  };
  return (
    <div ref={field} className="shared-with">
      <OrganisationField
        label={t('shareWith')}
        hint={hint}
        error={error}
        value={undefined}
        onChoose={({ id }) => {
          if (id !== ownerId && !ids.includes(id)) onChange([...ids, id]);
        }}
      />
      {ids.length > 0 ? (
        <ul role="list" className="shared" aria-label={t('sharedWith')}>
          {ids.map((id) => (
            <li key={id} className="shared__item">
              <OrganisationName id={id} />
              <Button weight="tertiary" small icon={<X />} onClick={() => remove(id)}>
                {t('shareNoMore')}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
