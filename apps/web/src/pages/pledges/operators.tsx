import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from '../../language/use-translation';
import { get } from '../../api/query';
import { useLanguage } from '../../language/use-language';
import { Check } from '../../ui/choice';
import { OrganisationName } from './names';

interface OperatorsProps {
  readonly value: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}

/** Who moves the goods: organisations with halls, each with what it runs. */
export function Operators({ value, onChange }: OperatorsProps) {
  const { t } = useTranslation('pledges');
  const { format } = useLanguage();
  const { data: sites } = useSuspenseQuery(get('/sites'));
  const ids = [...new Set([...sites.map(({ operatorId }) => operatorId), ...value])];
  const hallsOf = (id: string): readonly string[] =>
    sites.filter(({ operatorId }) => operatorId === id).map(({ name }) => name);
  return (
    <fieldset className="kern-fieldset">
      <legend className="kern-label">{t('operators')}</legend>
      <div className="kern-hint">{t('operatorsHint')}</div>
      <div className="kern-fieldset__body">
        {ids.length === 0 ? <p className="soft">{t('operatorsNowhere')}</p> : null}
        {ids.map((id) => (
          <Check
            key={id}
            label={
              <>
                <OrganisationName id={id} />
                <span className="choice__hint">{format.list(hallsOf(id))}</span>
              </>
            }
            checked={value.includes(id)}
            onChange={(checked) => onChange(checked ? [...value, id] : value.filter((one) => one !== id))}
          />
        ))}
      </div>
    </fieldset>
  );
}
