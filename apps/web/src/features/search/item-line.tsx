import { useTranslation } from '../../language/use-translation';
import { useAccount } from '../../api/session';
import { ItemIcon } from '../catalogue/item-icon';

/** An item of the catalogue that was found, and what choosing it leads to. */
export function ItemLine({ name, icon }: { readonly name: string; readonly icon: string }) {
  const { t } = useTranslation('search');
  const { group } = useAccount();
  return (
    <span className="hit">
      <ItemIcon name={icon} />
      <span className="hit__words">
        <span className="hit__title">{name}</span>
        <span className="soft">
          {t('kind.item')} · {t(group === 'partner' ? 'newNeed' : 'whoNeeds')}
        </span>
      </span>
    </span>
  );
}
